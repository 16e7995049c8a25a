import { html } from "lit";
import { softmaxTexts } from "../../../text/demos/softmax_saturation.ts";
import { codeBlock } from "../codeBlock.ts";
import type { DemoView } from "../view.ts";
import { byHand, byHandName } from "./softmax_saturation/byHand.ts";
import { numpyCode, torchCode } from "./softmax_saturation/code.ts";
import { picture } from "./softmax_saturation/picture.ts";
import { softmaxStyle } from "./softmax_saturation/style.ts";
import { tables } from "./softmax_saturation/tables.ts";

const mild = { logit_1: 3 };

/** Three logits under two losses: bars, the triangle of their probabilities, the Jacobian, and p of the target over the steps. */
export const view: DemoView = {
  words: softmaxTexts,
  style: softmaxStyle,
  presets: [
    { id: "confident", functions: "identity", settings: {} },
    { id: "mild", functions: "identity", settings: mild },
    { id: "cold", functions: "identity", settings: { ...mild, temperature: 0.25 } },
    { id: "warm", functions: "identity", settings: { temperature: 2, steps: 2000 } },
    { id: "right", functions: "identity", settings: { logit_1: 0, logit_2: 10 } },
    { id: "rate", functions: "identity", settings: { logit_1: 5, logit_3: 4, learning_rate: 100 } },
  ],
  dials: ["temperature", "learning_rate"],
  headlines: [
    [
      "wrong_at_start",
      "right_at_start",
      "cross_entropy_left",
      "squared_error_went_astray",
      "squared_error_left",
      "both_left",
      "squared_error_stays",
      "squared_error_stands_still",
    ],
  ],
  own: ["loss", "row", "column"],
  shows: [],
  unseeded: true,
  functionless: true,
  picture,
  insideName: byHandName,
  inside: byHand,
  tables,
  code: (context) => {
    const part = (library: string, code: string) =>
      html`<p class="heading">${library}</p>${codeBlock(code, context.language, library)}`;
    return html`${part("NumPy", numpyCode(context))}${part("PyTorch", torchCode(context))}`;
  },
  remedies: [],
};
