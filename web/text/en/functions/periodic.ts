import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const periodic = {
  sine: {
    name: "Sine",
    what: "A wave between −1 and 1 that repeats for ever; w sets how tightly it is packed.",
    uses: "SIREN (2020, with w = 30), which stores images, sounds and shapes as functions of the coordinates; tried already by Lapedes & Farber (1987).",
    pros: [
      "Its derivative is a sine as well, so a network can be fitted to gradients and other derivatives of a signal.",
      "It has no flat end: wherever x lies, a slope of size w is at most a quarter of a wave away.",
      "It is odd and bounded by ±1.",
    ],
    cons: [
      "Inputs 2π/w apart look the same, which can give the loss many local minima.",
      "The slope reaches w, so a large w needs the careful initialisation that SIREN prescribes.",
    ],
    differences: [
      "The product w·x is rounded first: in 32 bits an argument near 100,000 is known only to about 0.004, and so is the sine.",
    ],
  },
} satisfies Record<MemberId<"periodic">, FunctionWords>;
