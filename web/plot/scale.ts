/** A number's place along an axis, in CSS pixels, and the numbers that are marked on it. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
}

/** From [from, to] to pixels [a, b]; about `count` round ticks. */
export function linearScale([from, to]: [number, number], [a, b]: [number, number], count = 5): Scale {
  const place = (value: number) => a + ((value - from) / (to - from)) * (b - a);
  return Object.assign(place, { ticks: roundTicks(from, to, count), logarithmic: false });
}

/** From powers of ten [10^from, 10^to], whole exponents, to pixels [a, b]; about `count` powers are marked. */
export function powerScale([from, to]: [number, number], [a, b]: [number, number], count = 6): Scale {
  const spacing = [1, 2, 3, 5, 10, 20, 50].find((each) => (to - from) / each <= count) ?? 100;
  const ticks: number[] = [];
  for (let exponent = Math.ceil(from / spacing) * spacing; exponent <= to; exponent += spacing) ticks.push(exponent);
  const place = (value: number) =>
    a + ((Math.min(Math.max(Math.log10(value), from), to) - from) / (to - from)) * (b - a);
  return Object.assign(place, { ticks: ticks.map((exponent) => 10 ** exponent), logarithmic: true });
}

function roundTicks(from: number, to: number, count: number): number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const spacing = power * ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10);
  const ticks: number[] = [];
  for (let i = Math.ceil(from / spacing - 1e-9); i * spacing <= to * (1 + 1e-9); i++)
    ticks.push(Number((i * spacing).toPrecision(12)));
  return ticks;
}
