const digitsOfResult = 4;
const most = 9;

/** So many digits for the numbers of a formula that whoever puts in what is written comes to what is written as its result. */
export function writtenDigits(numbers: readonly number[], formula: (numbers: readonly number[]) => number): number {
  const result = formula(numbers);
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(result))) - digitsOfResult + 1);
  for (let digits = digitsOfResult; digits < most; digits++)
    if (Math.abs(formula(numbers.map((number) => written(number, digits))) - result) <= unit / 2) return digits;
  return most;
}

/** A number as it reads once it is written with so many digits, or in powers of ten with one less. */
function written(number: number, digits: number): number {
  return Number(number.toPrecision(Math.abs(number) < 1e-4 ? digits - 1 : digits));
}
