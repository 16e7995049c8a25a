import type { VectorId } from "../../core/catalogue.ts";
import type { Curves } from "../../core/curves.ts";
import type { VectorSpec } from "../../core/functionSpec.ts";
import { inputSymbols, outputSymbols } from "./symbols.ts";

/** Where an entry of a Jacobian stands, and what it is computed from. */
interface Entry {
  core: Curves;
  spec: VectorSpec;
  inputs: readonly number[];
  row: number;
  column: number;
  number(value: number): string;
}

/** An entry's formula and the same with the numbers put in, as in `p₁·(1 − p₁)/T = 0.66·(1 − 0.66)/1`. */
export function jacobianRule(entry: Entry): string {
  return rules[entry.spec.id](entry);
}

const rules: Record<VectorId, (entry: Entry) => string> = {
  softmax(entry) {
    const { row, column, inputs, spec, number } = entry;
    const p = outputSymbols("softmax", inputs.length);
    const [T, values] = [number(spec.parameters["temperature"] as number), probabilities(entry)];
    return row === column
      ? `${p[row]}·(1 − ${p[row]})/T = ${values[row]}·(1 − ${values[row]})/${T}`
      : `−${p[row]}·${p[column]}/T = −${values[row]}·${values[column]}/${T}`;
  },
  log_softmax(entry) {
    const { row, column, inputs, spec, number } = entry;
    const p = outputSymbols("softmax", inputs.length)[column];
    const [T, value] = [number(spec.parameters["temperature"] as number), probabilities(entry)[column]];
    return row === column ? `(1 − ${p})/T = (1 − ${value})/${T}` : `−${p}/T = −${value}/${T}`;
  },
  maxout({ inputs, column }) {
    const largest = inputs.indexOf(Math.max(...inputs));
    const [x = [], greatest] = [inputSymbols(["maxout"], inputs.length), Math.max(...inputs)];
    return column === largest ? `${x[column]} = max = ${greatest}` : `${x[column]} ≠ max`;
  },
  glu({ core, inputs, row, column, number }) {
    const half = inputs.length / 2;
    const names = inputSymbols(["glu"], inputs.length);
    const [a = 0, b = 0] = [inputs[row], inputs[row + half]];
    if (column % half !== row) return "0";
    const gate = number(core.evaluate("sigmoid", Float64Array.of(b)).value[0] as number);
    return column < half
      ? `σ(${names[row + half]}) = σ(${number(b)})`
      : `${names[row]}·σ(${names[row + half]})·(1 − σ(${names[row + half]})) = ${number(a)}·${gate}·(1 − ${gate})`;
  },
  swiglu({ core, spec, inputs, row, column, number }) {
    const half = inputs.length / 2;
    const names = inputSymbols(["swiglu"], inputs.length);
    const [a = 0, b = 0] = [inputs[row], inputs[row + half]];
    if (column % half !== row) return "0";
    const swish = core.evaluate({ id: "swish", parameters: spec.parameters }, Float64Array.of(a));
    return column < half
      ? `swish′(${names[row]})·${names[row + half]} = ${number(swish.derivative[0] as number)}·${number(b)}`
      : `swish(${names[row]}) = swish(${number(a)})`;
  },
};

function probabilities({ core, spec, inputs, number }: Entry): string[] {
  const { value } = core.evaluateVector({ id: "softmax", parameters: spec.parameters }, Float64Array.from(inputs));
  return Array.from(value, number);
}
