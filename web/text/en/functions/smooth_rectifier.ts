import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const smoothRectifier = {
  softplus: {
    name: "Softplus",
    what: "A ReLU with a rounded corner; its derivative is the sigmoid of βx.",
    uses: "Outputs that must be positive, such as a standard deviation in DeepAR (2017) or the step size in Mamba (2023). First described by Dugas and others (2000).",
    pros: [
      "The output is above 0 for every x, and for large x it grows only linearly, unlike the exponential.",
      "The slope is never exactly 0, so no unit is ever quite dead.",
      "It is smooth to every order, and β sets how sharp the bend is.",
    ],
    cons: [
      "It gives no exact zeros: at 0 it is (ln\u00a02)/β, so outputs are neither sparse nor centred.",
      "The left end is flat: with β = 1 the slope is under 0.01 below x ≈ −4.6.",
      "It takes an exponential and a logarithm.",
    ],
    differences: [
      "PyTorch returns x itself where βx exceeds 20; the error is at most 2.1 × 10⁻⁹/β, and the slope there is exactly 1.",
      "The softplus of Keras and JAX has no β; the scaling shown puts it in.",
    ],
  },
  squareplus: {
    name: "Squareplus",
    what: "A ReLU with a rounded corner, made of a square root; b sets how wide the bend is.",
    uses: "Proposed by Barron (2021) as a softplus without exponential and logarithm; found in JAX and Keras, rarely in published networks.",
    pros: [
      "It needs only a square root beside additions and products.",
      "The output is above 0 for every x, and the slope is never exactly 0.",
      "It is smooth to every order.",
    ],
    cons: [
      "The left end comes down slowly, as b/(4|x|): with b = 4 it is still 0.1 at x = −10.",
      "It gives no exact zeros, so outputs are neither sparse nor centred.",
    ],
    differences: [
      "JAX, Keras and the PyTorch line shown add x and the root, which cancels digits for negative x: in 32 bits with b = 4, x = −10,000 gives 0 in place of 0.0001. The NumPy line avoids it.",
    ],
  },
  log_sigmoid: {
    name: "Log sigmoid",
    what: "The logarithm of the sigmoid: close to x far on the left and to 0 far on the right, always below 0.",
    uses: "The log-likelihood of a yes-or-no output: inside binary cross-entropy on logits, in word2vec with negative sampling (2013) and in the DPO loss (2023).",
    pros: [
      "It gives the logarithm of a tiny probability without computing the probability: at x = −1000 it is −1000, not −∞.",
      "On the left the slope tends to 1, so a confident mistake keeps a strong gradient.",
    ],
    cons: [
      "As a hidden unit it is odd company: all outputs are negative.",
      "The right end is flat: above x ≈ 4.6 the slope is under 0.01. As part of a loss that is wanted, since those answers are right already.",
    ],
    differences: [
      "Written as the log of a sigmoid, it gives −∞ for very negative x in every framework. The named functions and the NumPy line do not.",
    ],
  },
} satisfies Record<MemberId<"smooth_rectifier">, FunctionWords>;
