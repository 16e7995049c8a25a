import { html } from "lit";
import { outputTexts } from "../../../text/demos/output_layer.ts";
import { codeBlock } from "../codeBlock.ts";
import type { DemoView } from "../view.ts";
import { numpyCode, torchCode } from "./output_layer/code.ts";
import { inside, insideName } from "./output_layer/inside.ts";
import { picture, refused } from "./output_layer/picture.ts";
import { outputStyle } from "./output_layer/style.ts";
import { pointTable, timeTable } from "./output_layer/tables.ts";

const functions = "identity";

/** What the last layer says over x, and how hard each point pushes it: δ = ∂L/∂z beside p − y. */
export const view: DemoView = {
  words: outputTexts,
  style: outputStyle,
  presets: [
    { id: "number", functions, settings: {} },
    { id: "yes_no", functions, settings: { task: "yes_no", output: "sigmoid", loss: "binary_cross_entropy" } },
    { id: "one_of_three", functions, settings: { task: "one_of_three", output: "softmax", loss: "cross_entropy" } },
    {
      id: "any_of_three",
      functions,
      settings: { task: "any_of_three", output: "sigmoid", loss: "binary_cross_entropy" },
    },
    { id: "stuck", functions, settings: { task: "yes_no", output: "sigmoid", start: 10 } },
    {
      id: "leaves",
      functions,
      settings: { task: "yes_no", output: "sigmoid", loss: "binary_cross_entropy", start: 10 },
    },
    { id: "line", functions, settings: { task: "yes_no" } },
    { id: "rectified", functions, settings: { output: "relu", start: 1 } },
    {
      id: "three_sigmoids",
      functions,
      settings: { task: "one_of_three", output: "sigmoid", loss: "binary_cross_entropy" },
    },
    { id: "one_label", functions, settings: { task: "any_of_three", output: "softmax", loss: "cross_entropy" } },
  ],
  dials: ["output", "loss"],
  headlines: [
    "dead",
    "stuck",
    ["one_at_most", "out_of_reach"],
    "not_probabilities",
    "sum_not_one",
    ["unsuited", "unmatched"],
    "right",
    "off_by",
    ["suits", "matched"],
  ],
  own: ["task", "points", "point"],
  idle: () => ["seed"],
  shows: [],
  unseeded: true,
  functionless: true,
  picture,
  refused,
  insideName,
  inside,
  tables: (context) => [pointTable(context), timeTable(context)],
  code: (context) => {
    const part = (library: string, code: string) =>
      html`<p class="heading">${library}</p>${codeBlock(code, context.language, library)}`;
    return html`${part("NumPy", numpyCode(context))}${part("PyTorch", torchCode(context))}`;
  },
  remedies: [
    { settings: { learning_rate: undefined } },
    { settings: { learning_rate: undefined, start: undefined } },
    { settings: { learning_rate: 0.1, start: undefined } },
  ],
};
