import type { DemoContext } from "../../view.ts";
import { type State, weightsOf } from "./state.ts";

/** Beyond the outermost points there is room for their rings. */
export const reach = 1.1;
const steps = 110;

/** Where the curves are computed. */
export const xs = Float64Array.from({ length: steps + 1 }, (_, i) => (2 * reach * i) / steps - reach);

/** p of each output over x, with the weights at the cursor. */
export function curvesOf(context: DemoContext, { output, outputs }: State): Float64Array[] {
  const logits = Array.from({ length: outputs }, (_, k) => {
    const [w, b] = weightsOf(context, k);
    return xs.map((x) => w * x + b);
  });
  if (output !== "softmax") return logits.map((z) => context.core.evaluate(output, z).value);
  const curves = logits.map((z) => new Float64Array(z.length));
  xs.forEach((_, i) => {
    const { value } = context.core.evaluateVector(
      "softmax",
      Float64Array.from(logits, (z) => z[i] as number),
    );
    curves.forEach((curve, k) => {
      curve[i] = value[k] as number;
    });
  });
  return curves;
}
