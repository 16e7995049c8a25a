import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const rectifier = {
  relu: {
    name: "ReLU",
    what: "0 for negative x and x itself for positive x: a hinge.",
    uses: "Fukushima (1969), then Nair & Hinton (2010), AlexNet (2012), ResNet (2015) and the first Transformer (2017). It is still a usual first choice for hidden layers.",
    pros: [
      "The slope is 1 for x > 0, so there the gradient passes unchanged.",
      "Negative inputs give exactly 0: with inputs spread evenly around 0, half of the outputs are 0.",
      "One comparison computes it.",
    ],
    cons: [
      "A unit that is off for every example gets no gradient: under plain gradient descent it stays dead until its inputs change. Being off for some is normal.",
      "Outputs are never negative: for inputs from N(0, 1) their mean is 0.40, not 0.",
      "It reduces vanishing gradients but does not abolish them: poor initial weights still make them shrink or explode.",
    ],
    differences: [
      "The slope at 0 is a convention: PyTorch, TensorFlow and JAX use 0, as here. Written as torch.maximum or jnp.maximum of x and 0, it is 1/2.",
    ],
  },
  leaky_relu: {
    name: "Leaky ReLU",
    what: "x for positive x and slope · x for the rest: a hinge, unless the slope is 1.",
    uses: "Speech models by Maas, Hannun & Ng (2013, slope 0.01), the discriminator of DCGAN (2015, 0.2) and the YOLO detectors up to v3 (0.1).",
    pros: [
      "The slope is never 0, so a unit that is off still gets some gradient and can come back.",
      "The slope is 1 for x > 0, so there the gradient passes unchanged.",
      "Unless the slope is 1 it is as non-linear as ReLU: two of them, weighted and added, make a ReLU.",
    ],
    cons: [
      "The slope on the left is picked by hand, and papers differ: 0.01, 0.1 and 0.2 are all common.",
      "With slope 0.01 the gradient on the left is a hundredth of that on the right.",
      "Only x = 0 gives exactly 0, so the outputs are not sparse.",
    ],
    differences: [
      "The default slope is 0.01 in PyTorch and JAX, 0.2 in tf.nn.leaky_relu and keras.activations, and 0.3 in the Keras layer LeakyReLU.",
      "The slope at 0 is that of the left side here, in PyTorch and in TensorFlow; in JAX it is 1.",
    ],
  },
  prelu: {
    name: "PReLU",
    what: "A leaky ReLU whose left slope a is learned together with the weights.",
    uses: "Image classification by He and others (2015), and networks such as SRGAN (2016), which enlarges images, and MTCNN (2016), which finds faces.",
    pros: [
      "Every channel can find its own slope from the data, at the price of one parameter.",
      "While a is not 0, a unit that is off still gets some gradient.",
    ],
    cons: [
      "Nothing keeps a positive: with a < 0 the curve folds up, and two inputs share one output.",
      "Weight decay pulls a towards 0, that is towards ReLU, so the authors leave a out of it.",
    ],
    differences: [
      "PyTorch starts from a = 0.25, as the paper does; the Keras layer PReLU starts from 0, that is from ReLU.",
      "PyTorch learns one a for all unless told otherwise; Keras learns one for each element of the input. JAX has no function of this name.",
    ],
  },
  relu6: {
    name: "ReLU6",
    what: "A ReLU that stops rising at 6.",
    uses: "Krizhevsky (2010), and MobileNetV2 (2018) and other networks for phones.",
    pros: [
      "Values stay between 0 and 6, so a few bits with a fixed point hold them well.",
      "Between 0 and 6, values and gradients pass unchanged.",
    ],
    cons: [
      "The slope is 0 on both sides: inputs above 6 get no gradient either.",
      "Like ReLU it can die: a unit outside of 0 to 6 for every example gets no gradient.",
      "Outputs are never negative, so they are not centred.",
    ],
    differences: ["At x = 6 the slope is 0 here and in PyTorch, TensorFlow and JAX; TensorFlow.js gives 1."],
  },
  elu: {
    name: "ELU",
    what: "x for positive x; for negative x an exponential that levels off at −α.",
    uses: "Clevert, Unterthiner & Hochreiter (2015) for images, the hidden layer of graph attention networks (2017) and EEGNet (2018).",
    pros: [
      "Negative outputs pull the mean down: for inputs from N(0, 1) and α = 1 to 0.16, where ReLU has 0.40.",
      "The slope is 1 for x > 0, so there the gradient passes unchanged.",
      "With α = 1 the slope has no jump at 0.",
    ],
    cons: [
      "The left end is flat: with α = 1 the slope is under 0.01 below x ≈ −4.61.",
      "It takes an exponential for negative x, though beside the matrix product that seldom matters.",
      "α has to be chosen, and only α = 1 avoids the corner at 0.",
    ],
    differences: [
      "At 0 the slope is α, as in PyTorch and JAX.",
      "TensorFlow 2.21 and, on the CPU, PyTorch 2.7 subtract 1 from eˣ: in 32 bits, x = −10⁻⁸ gives 0.",
    ],
  },
  selu: {
    name: "SELU",
    what: "An ELU with two fixed constants, chosen so that mean 0 and variance 1 are kept from layer to layer.",
    uses: "Self-normalising networks (Klambauer and others, 2017), mostly deep fully connected ones.",
    pros: [
      "With the right initial weights, activations drift back to mean 0 and variance 1 by themselves, without a normalisation layer.",
      "For x > 0 the slope is 1.05, a little above 1, which makes up for the shrinking on the left.",
    ],
    cons: [
      "The promise holds under conditions: LeCun normal initialisation, standardised inputs and alpha dropout instead of dropout.",
      "It has a corner at 0, where the slope jumps from 1.76 to 1.05.",
      "The left end is flat: below x ≈ −5.17 the slope is under 0.01.",
    ],
    differences: [
      "The slope at 0 is a convention: 1.7581 here, in PyTorch and in JAX, 1.0507 in TensorFlow.",
      "TensorFlow 2.21 and, on the CPU, PyTorch 2.7 subtract 1 from eˣ: in 32 bits, x = −10⁻⁸ gives 0.",
    ],
  },
  celu: {
    name: "CELU",
    what: "x for positive x; for negative x the exponential α(e^(x/α) − 1), which leaves 0 with slope 1 for every α.",
    uses: "Proposed by Barron (2017) as a tidier ELU; offered by the frameworks, rarely chosen.",
    pros: [
      "The slope has no jump at 0, whatever α is.",
      "Negative outputs, down to −α, pull the mean towards 0.",
      "The slope is 1 for x > 0, so there the gradient passes unchanged.",
    ],
    cons: [
      "The left end is flat: the slope is under 0.01 below x ≈ −4.61α.",
      "It takes an exponential for negative x.",
    ],
    differences: ["On the CPU, PyTorch 2.7 subtracts 1 from the exponential: in 32 bits, x = −10⁻⁸ gives 0."],
  },
  squared_relu: {
    name: "Squared ReLU",
    what: "0 for negative x and x² for positive x: half a parabola.",
    uses: "Primer (So and others, 2021), found by a search over Transformer variants; the channel mixing of RWKV (2023) and Nemotron-4 (2024).",
    pros: [
      "The slope has no jump at 0, unlike that of ReLU.",
      "Negative inputs still give exactly 0, so outputs stay sparse.",
    ],
    cons: [
      "Value and slope grow without bound: a large input gets a large gradient, and half precision (fp16) overflows from x = 256.",
      "A unit that is off for every example is dead, as with ReLU.",
      "Just right of 0 the slope is small: it reaches 0.01 only at x = 0.005.",
    ],
    differences: [],
  },
  threshold: {
    name: "Threshold",
    what: "x itself above the threshold, and one fixed value at and below it.",
    uses: "Autoencoders without biases (Konda, Memisevic & Krueger, 2014). ReLU is the case where threshold and value are both 0.",
    pros: [
      "Above the threshold the slope is 1 and nothing is shrunk.",
      "With value 0, whatever does not pass becomes exactly 0, so outputs can be sparse.",
    ],
    cons: [
      "It jumps at the threshold unless the value equals it: a tiny change of x there moves the output by the whole gap.",
      "At and below the threshold the slope is 0, so nothing is learned from those inputs.",
      "The threshold itself gets no gradient: it has to be set by hand.",
    ],
    differences: [
      "PyTorch and Keras 3 have no defaults for the two numbers. Keras 2 has the layer ThresholdedReLU with threshold 1 and value 0. JAX has no such function.",
    ],
  },
} satisfies Record<MemberId<"rectifier">, FunctionWords>;
