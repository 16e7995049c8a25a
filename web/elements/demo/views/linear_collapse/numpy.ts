import { collapseTexts } from "../../../../text/demos/linear_collapse.ts";
import { exportTexts } from "../../../../text/export.ts";
import { givenArguments, numpyDefinitions } from "../../../curve/export/numpy.ts";
import type { DemoContext } from "../../view.ts";
import { type Mode, modeOf } from "./outputs.ts";

/** NumPy that composes the layers and measures how far from straight they are. */
export function numpyCode(context: DemoContext): string {
  const { run, language } = context;
  const mode = modeOf(context);
  const calls = run.functions.map((spec) => {
    const given = givenArguments(spec);
    return given ? `lambda z: ${spec.id}(z${given})` : spec.id;
  });
  return [
    ...numpyDefinitions({ specs: run.functions, lines: ["value"] }, exportTexts[language]),
    "",
    "",
    ...blocks[mode](context),
    "",
    "",
    ...run.functions.map((_, i) => `print(compose(${calls[i]}))`),
    "",
  ].join("\n");
}

const number = ({ run }: DemoContext, id: string) => String(run.settings[id]);

const fit = (comment: string) => [
  `    # ${comment}`,
  "    slope, intercept = np.polyfit(x, y, 1)",
  "    off = np.abs(y - (slope * x + intercept)).max()",
  "    return slope, off / np.ptp(y) if np.ptp(y) > 0 else 0",
];

const blocks: Record<Mode, (context: DemoContext) => string[]> = {
  chain: (context) => [
    "x = np.linspace(-4, 4, 257)",
    "",
    "",
    "def compose(f):",
    "    y = x",
    `    for _ in range(${number(context, "depth")}):`,
    `        y = f(${number(context, "a")} * y + ${parenthesised(number(context, "b"))})`,
    ...fit(collapseTexts[context.language].code.fit),
  ],
  net: (context) => [
    "x = np.linspace(-4, 4, 257)",
    "",
    "",
    "def compose(f):",
    `    # ${collapseTexts[context.language].code.draws}`,
    `    random = np.random.default_rng(${context.run.seed})`,
    "    h = x[np.newaxis, :]",
    `    for _ in range(${number(context, "depth")}):`,
    `        units, inputs = ${number(context, "width")}, len(h)`,
    `        W = random.normal(0, ${number(context, "gain")} * np.sqrt(2 / (inputs + units)), (units, inputs))`,
    "        b = random.normal(0, 0.5, (units, 1))",
    "        h = f(W @ h + b)",
    "    v = random.normal(0, np.sqrt(2 / (len(h) + 1)), len(h))",
    "    y = v @ h",
    ...fit(collapseTexts[context.language].code.fit),
  ],
  sheet: (context) => [
    "side = np.linspace(-2, 2, 33)",
    "sheet = np.array(np.meshgrid(side, side)).reshape(2, -1)",
    "",
    "",
    "def compose(f):",
    `    # ${collapseTexts[context.language].code.sheetDraws}`,
    `    random = np.random.default_rng(${context.run.seed})`,
    "    h = sheet",
    `    for _ in range(${number(context, "depth")}):`,
    "        angle = random.uniform(0, 2 * np.pi)",
    "        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])",
    `        h = f(${number(context, "gain")} * turn @ h + random.normal(0, 0.5, (2, 1)))`,
    `    # ${collapseTexts[context.language].code.flat}`,
    "    ones = np.vstack([np.ones(sheet.shape[1]), sheet])",
    "    flat = np.linalg.lstsq(ones.T, h.T, rcond=None)[0].T @ ones",
    "    off = np.hypot(*(h - flat)).max()",
    "    extent = np.ptp(h, axis=1).max()",
    "    return off / extent if extent > 0 else 0",
  ],
};

function parenthesised(value: string): string {
  return value.startsWith("-") ? `(${value})` : value;
}
