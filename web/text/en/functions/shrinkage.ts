import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const shrinkage = {
  tanhshrink: {
    name: "Tanhshrink",
    what: "x − tanh x: about x³/3 near 0, so inputs near 0 almost vanish, and nearly x ∓ 1 far from it.",
    uses: "It came with Torch7 (2011) and is seldom used; it serves as a smooth relative of softshrink.",
    pros: [
      "Inputs near 0 are pressed towards it without a corner, since the curve is smooth to every order.",
      "The slope tends to 1 on both sides, so it has no flat ends.",
    ],
    cons: [
      "It is flat where inputs are most common: for |x| below 0.10 the slope is under 0.01.",
      "No input but 0 becomes exactly 0, so outputs are not sparse.",
    ],
    differences: [
      "All four subtract tanh x from x, which cancels digits near 0: in 64 bits the result is 0 for |x| below about 10⁻⁸, where the true value is x³/3.",
    ],
  },
  softshrink: {
    name: "Softshrink",
    what: "Inputs within ±λ become 0, and all others move towards 0 by λ.",
    uses: "Denoising with wavelets (Donoho & Johnstone, 1994) and sparse coding: it is the step of ISTA and of its learned form, LISTA (2010).",
    pros: [
      "Whatever is at most λ in size becomes exactly 0, which removes weak noise and makes outputs sparse.",
      "It is the exact answer to least squares with an L1 penalty in one variable, so its result has a meaning.",
      "It has no jump: what just passes λ starts from 0.",
    ],
    cons: [
      "Everything that passes is too small by λ, so large inputs are biased.",
      "Within ±λ the slope is 0, so nothing is learned from those inputs.",
    ],
    differences: ["PyTorch calls λ lambd and Keras calls it threshold; both start from 0.5. JAX has no such function."],
  },
  hardshrink: {
    name: "Hardshrink",
    what: "Inputs within ±λ become 0, and all others stay as they are.",
    uses: "Hard thresholding of wavelet coefficients (Donoho & Johnstone, 1994) and sparse coding with a penalty on the number of non-zeros.",
    pros: [
      "What passes is not shrunk, so large inputs keep their size.",
      "Whatever is at most λ in size becomes exactly 0, so outputs are sparse.",
    ],
    cons: [
      "It jumps by λ at ±λ: a tiny change of x there changes the output that much.",
      "Within ±λ the slope is 0, so nothing is learned from those inputs.",
    ],
    differences: ["PyTorch calls λ lambd and Keras calls it threshold; both start from 0.5. JAX has no such function."],
  },
} satisfies Record<MemberId<"shrinkage">, FunctionWords>;
