import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const saturating = {
  sigmoid: {
    name: "Sigmoid",
    what: "An S-shaped curve that squeezes every number into the open range from 0 to 1: a smooth step through ½ at 0, the more abrupt the greater its steepness k.",
    uses: "Outputs for yes or no, the gates of LSTM (1997) and GRU (2014), and the attention over channels in SENet (2017). It was the usual hidden unit after the backpropagation paper of Rumelhart, Hinton and Williams (1986).",
    pros: [
      "The output lies strictly between 0 and 1, so it can be read as a probability.",
      "With cross-entropy as loss its slope cancels out: the gradient at x is k times output minus target, even where the curve is flat.",
      "The slope comes from the output alone, k\u00a0a(1 − a), so backpropagation needs no second exponential.",
    ],
    cons: [
      "The slope is at most k/4: with k = 1 each layer multiplies the gradient by the weights and by at most a quarter.",
      "With k = 1 the slope is under 0.01 beyond |x| ≈ 4.58: with a squared error, an output that is confidently wrong there learns very slowly.",
      "A greater k does not add slope, it gathers it: the area under f′ is 1, the climb from 0 to 1, for every k. The spike grows higher and thinner, with half of the climb within |x| < 1.1/k, and as k → ∞ the curve becomes a step: everywhere but at 0 its slope tends to 0.",
      "All outputs are positive, so for a single example all weight gradients of a unit in the next layer share one sign.",
    ],
    differences: [
      "NumPy has no sigmoid, and no framework’s takes a steepness: multiply x by it. The NumPy expression warns of an overflow where kx is below about −709.8, and returns 0.",
      "Where the output rounds to 1, from kx ≈ 37 in 64 bits and 17 in 32 bits, PyTorch, TensorFlow and JAX give a slope of exactly 0, since they compute a(1 − a). The true slope is about k\u00a0e⁻ᵏˣ.",
    ],
  },
  tanh: {
    name: "tanh",
    what: "An S-shaped curve through the origin with values strictly between −1 and 1: the sigmoid, stretched and moved so that it is centred.",
    uses: "The state of recurrent networks such as today’s LSTM, LeNet-5 (1998, scaled to 1.7159 tanh(2x/3)), and the last layer of image generators such as DCGAN (2015), whose pixels run from −1 to 1.",
    pros: [
      "It is odd: inputs spread evenly around 0 give outputs with mean 0.",
      "The slope at 0 is 1, four times that of the sigmoid with steepness 1, so inputs near 0 pass almost unchanged.",
      "Its values are bounded, so the hidden state of a recurrent network stays between −1 and 1.",
    ],
    cons: [
      "The slope is 1 at 0 and less elsewhere: each layer multiplies the gradient by the weights and by at most 1.",
      "Beyond |x| ≈ 2.99 the slope is under 0.01, earlier than for the sigmoid with steepness 1.",
    ],
    differences: [
      "PyTorch, TensorFlow and JAX compute the slope from the rounded output, so it is exactly 0 from |x| ≈ 19 in 64 bits and 9 in 32 bits. The true slope is about 4 e^(−2|x|).",
    ],
  },
  softsign: {
    name: "Softsign",
    what: "An S-shaped curve through the origin like tanh, but the distance to −1 and 1 falls only like 1/|x|.",
    uses: "Studied by Turian, Bergstra & Bengio (2009) and Glorot & Bengio (2010) as a gentler tanh; used on the speaker embeddings of Deep\u00a0Voice\u00a03 (2017).",
    pros: [
      "The slope falls like 1/x² and not exponentially: it stays above 0.01 up to |x| = 9, while tanh ends at 2.99.",
      "It is odd, so inputs spread evenly around 0 give outputs with mean 0.",
      "It needs only an absolute value and a division, no exponential.",
    ],
    cons: [
      "The slope drops at once away from 0: at |x| = 1 it is 0.25, where tanh still has 0.42.",
      "The second derivative jumps from 2 to −2 at 0, so the curve is smooth only to first order.",
    ],
    differences: ["At ±∞ PyTorch, JAX and the NumPy expression compute ∞/∞ and return nan. The limits are ±1."],
  },
  arctan: {
    name: "Arctan",
    what: "An S-shaped curve through the origin with values strictly between −π/2 and π/2.",
    uses: "Rare as an activation. Its derivative, 1/(1 + x²), often stands in for the missing slope of the spike when spiking networks are trained.",
    pros: [
      "The slope falls like 1/x², so it stays above 0.01 up to |x| ≈ 9.95.",
      "It is odd and smooth to every order, with slope 1 at 0.",
    ],
    cons: [
      "Its ends are flat nonetheless: an input far from 0 gets almost no gradient.",
      "Its limits, about ±1.57, are less handy than ±1.",
    ],
    differences: [],
  },
  isru: {
    name: "ISRU",
    what: "An S-shaped curve through the origin with limits ±1/√α, made of one square root and one division.",
    uses: "Proposed by Carlile and others (2017) as a cheaper tanh, mainly for recurrent networks; seldom used.",
    pros: [
      "With α = 1 it stays within 0.08 of tanh. It needs no exponential, and processors have fast inverse square roots.",
      "α sets the limits while the slope at 0 stays 1.",
      "It is odd, so inputs spread evenly around 0 give outputs with mean 0.",
    ],
    cons: [
      "The slope falls like 1/|x|³: with α = 1 it is under 0.01 beyond |x| ≈ 4.53.",
      "None of the four frameworks has it by name, so it comes without their tuned kernels.",
    ],
    differences: [],
  },
  hard_sigmoid: {
    name: "Hard sigmoid",
    what: "The sigmoid drawn with three straight lines: 0 up to −3, then a ramp of slope 1/6, and 1 from 3 on.",
    uses: "The channel gates of MobileNetV3 (2019). With other ramps, of slope 1/2 and 1/5, it served in BinaryConnect (2015) and as the default gate of the Keras LSTM before TensorFlow 2.",
    pros: [
      "It takes an addition, a multiplication and a clip, so it suits small and integer-only processors.",
      "0 and 1 are really reached, so a gate can be fully shut or fully open.",
    ],
    cons: [
      "Beyond ±3 the slope is exactly 0: there the unit gets no gradient at all.",
      "The ramp has slope 1/6, less than the 1/4 of the sigmoid with steepness 1 at its middle.",
    ],
    differences: [
      "Keras 2 and TensorFlow.js mean another function by this name: 0.2x + 0.5 with corners at ±2.5. Keras 3, PyTorch and JAX agree with the one here.",
    ],
  },
  hard_tanh: {
    name: "Hard tanh",
    what: "A straight line of slope 1, cut off at min and max.",
    uses: "Collobert (2004), the text networks of Collobert and others (2011), and the backward pass of binarised networks (2016).",
    pros: [
      "Between min and max, values and gradients pass unchanged.",
      "Two comparisons compute it; no exponential is needed.",
      "With min = −max it is odd, so inputs spread evenly around 0 give outputs with mean 0.",
    ],
    cons: [
      "Beyond min and max the slope is exactly 0: a unit pushed out there by every example gets no gradient.",
      "It has corners at min and max, where the slope is a convention.",
    ],
    differences: [
      "The hard_tanh of Keras and JAX has fixed ends −1 and 1, hence the clip shown here.",
      "At min and max themselves the slope is 0 here and in torch.nn.functional.hardtanh, but 1 in torch.clamp, tf.clip_by_value and jax.nn.hard_tanh, and 1/2 in jnp.clip.",
    ],
  },
  gaussian: {
    name: "Gaussian",
    what: "A bell of height 1 over 0: the unit answers only to inputs near its centre.",
    uses: "Radial basis function networks (Broomhead & Lowe, 1988), and some networks that map coordinates to images (Ramasinghe & Lucey, 2022).",
    pros: [
      "Fed with the distance from a centre it is local: a unit takes care of one region and leaves the others alone.",
      "It is smooth to every order and bounded, so its outputs stay between 0 and 1.",
    ],
    cons: [
      "Both sides are flat: beyond |x| ≈ 2.49 the slope is under 0.01, so a unit far from all data hardly moves.",
      "At its top the slope is 0 too, and x and −x give the same output.",
    ],
    differences: [
      "No framework has it by name, and authors differ in the width: some mean e^(−x²/2). That is this curve at x/√2.",
    ],
  },
} satisfies Record<MemberId<"saturating">, FunctionWords>;
