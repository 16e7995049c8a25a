import { exportTexts } from "../../../../text/export.ts";
import { givenArguments, numpyDefinitions } from "../../../curve/export/numpy.ts";
import type { DemoContext } from "../../view.ts";
import { inputs, mainTrack, netOf, type Unit } from "./net.ts";

const targets: Record<string, string> = {
  sine: "np.sin(np.pi * x)",
  bump: "np.exp(-11 * x**2)",
  abs: "np.abs(x)",
  step: "np.where(x < 0, 0.0, 1.0)",
};

/** NumPy with the numbers of the net that is shown: its curve and its error. */
export function numpyCode(context: DemoContext): string {
  const { run, language } = context;
  const track = mainTrack(context);
  const { spec } = track;
  const net = netOf(track);
  const list = (name: string, part: keyof Unit) =>
    `    ${name} = np.array([${net.units.map((unit) => written(unit[part])).join(", ")}])`;
  return [
    ...numpyDefinitions({ specs: [spec], lines: ["value"] }, exportTexts[language]),
    "",
    "",
    "def net(x):",
    list("w", "weight"),
    list("b", "shift"),
    list("v", "height"),
    `    c = ${written(net.bias)}`,
    `    return v @ ${spec.id}(np.outer(w, x) + b[:, np.newaxis]${givenArguments(spec)}) + c`,
    "",
    "",
    `x = np.linspace(-1, 1, ${inputs})`,
    `t = ${targets[String(run.settings.target)] ?? drawn(run.settings.heights as readonly number[])}`,
    "print(np.sqrt(np.mean((net(x) - t) ** 2)))",
    "",
  ].join("\n");
}

function drawn(heights: readonly number[]): string {
  if (heights.length < 2) return `np.full(x.shape, ${written(heights[0] ?? 0)})`;
  return `np.interp(x, np.linspace(-1, 1, ${heights.length}), [${heights.join(", ")}])`;
}

/** As many digits as a float has. */
function written(value: number): string {
  const text = String(Number(value.toPrecision(8)));
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
