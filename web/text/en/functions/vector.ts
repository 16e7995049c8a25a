import type { VectorId } from "../../../core/catalogue.ts";
import type { VectorWords } from "../../functionWords.ts";

export const vector = {
  softmax: {
    name: "Softmax",
    what: "Turns a list of numbers into positive shares that sum to 1; the larger the number, the larger its share.",
    uses: "The last layer for choosing one of several classes (Bridle, 1990), attention in Transformers (2017), and, with a temperature, distillation (2015) and the sampling of language models.",
    pros: [
      "The outputs are all positive and sum to 1, so they can be read as probabilities.",
      "With cross-entropy as loss the gradient at the inputs is simply output minus target, over T.",
      "Only differences count: adding the same number to every input changes nothing, which lets an implementation avoid overflow.",
    ],
    cons: [
      "When one input is far ahead, the Jacobian is nearly 0: with a squared error, a confident mistake then barely learns.",
      "The shares compete: for labels that can hold together, a sigmoid for each is the right choice.",
      "A share is not a measured probability: networks are often surer than they are right.",
    ],
    differences: [
      "None takes a temperature: divide the inputs by it. PyTorch wants the axis as dim; Keras, tf.nn and JAX take the last axis.",
      "CrossEntropyLoss in PyTorch contains the softmax and wants the raw inputs; CategoricalCrossentropy in Keras wants the shares unless from_logits=True.",
    ],
    inputs: "n numbers in, n numbers out",
    range: "each output in (0, 1) if there are at least two; they sum to 1",
    jacobian:
      "Of several inputs, raising one raises its own output and lowers all others; each row and each column sums to 0. No entry is larger than 1/(4T), and all of them approach 0 as one output approaches 1.",
  },
  log_softmax: {
    name: "Log softmax",
    what: "The logarithm of softmax: every input over T, minus one common number, so that the exponentials sum to 1.",
    uses: "Inside cross-entropy, where the logarithm of the probability of the right class is needed; in language models, to add up the log-probabilities of the words of a sentence.",
    pros: [
      "Tiny probabilities keep their logarithm: two inputs 1000 apart give −1000, where the log of softmax gives −∞.",
      "Its Jacobian is (δ − p)/T, so a confident mistake keeps a strong gradient.",
    ],
    cons: [
      "The outputs are not probabilities: take the exponential to get them.",
      "As a hidden layer it is of little use, since all that it does, apart from dividing by T, is to subtract one common number from all inputs.",
    ],
    differences: [
      "Where one class is almost certain, all of them round its result to 0: for inputs 0 and 100 the true value is about −3.7 × 10⁻⁴⁴.",
      "None takes a temperature: divide the inputs by it. PyTorch wants the axis as dim; tf.nn and JAX take the last axis.",
    ],
    inputs: "n numbers in, n numbers out",
    range: "each output in (−∞, 0) if there are at least two; their exponentials sum to 1",
    jacobian:
      "Each row sums to 0. Where the right class has almost no probability, its slope approaches 1/T: it does not fade as that of softmax does.",
  },
  maxout: {
    name: "Maxout",
    what: "The largest of several inputs, each of them a linear map of the layer before: a convex curve of straight pieces, learned from data.",
    uses: "Goodfellow and others (2013), together with dropout, for image classification.",
    pros: [
      "ReLU and |x| are special cases: a unit learns the convex shape it needs.",
      "The winner gets slope 1 whatever its value, so the gradient reaches it unchanged.",
    ],
    cons: [
      "With k inputs for each unit, the layer has k times as many weights.",
      "The inputs that lose get no gradient for that example; one that loses every time is dead weight.",
    ],
    differences: [
      "At a tie the first largest gets the whole gradient here. torch.max with dim picks one as well, while torch.amax, tf.reduce_max and jnp.max share it equally.",
      "No framework has a maxout function by name; the lines shown take the largest of one unit’s inputs.",
    ],
    inputs: "n numbers in, one out",
    range: "(−∞, ∞)",
    jacobian: "1 for the largest input (the first of them if several are equal), 0 for all others.",
  },
  glu: {
    name: "GLU",
    what: "One half of the inputs, times the sigmoid of the other half: a signal and the gate that lets it through.",
    uses: "Convolutional language models (Dauphin and others, 2016), ConvS2S (2017) and the convolution blocks of Conformer (2020).",
    pros: [
      "Along the signal a the map is linear: its gradient is scaled by the gate alone, not by the slope of a squashing curve.",
      "The gate depends on the input, so the network chooses for each example what to let through.",
    ],
    cons: [
      "It needs two inputs for each output, so the layer before has twice the weights.",
      "The gate saturates: where it is nearly shut, a gets hardly any gradient, and b little unless a is large.",
    ],
    differences: [
      "PyTorch, Keras and JAX take one array and split it; the gate is the second half. NumPy has no such function.",
    ],
    inputs: "2n numbers in: a first, then b, its gate; n numbers out",
    range: "(−∞, ∞) for each output",
    jacobian:
      "Each output depends on its own a and b only: its slope along a is σ(b), between 0 and 1; along b it is a\u00a0σ(b)\u00a0(1\u00a0−\u00a0σ(b)), at most |a|/4 in size.",
  },
  swiglu: {
    name: "SwiGLU",
    what: "The Swish of one input times another: a gated linear unit whose gate is not bounded by 1.",
    uses: "Shazeer (2020); the feed-forward layers of PaLM (2022), LLaMA (2023) and many language models since, with β = 1.",
    pros: [
      "In Shazeer’s comparison it gave a better language model than ReLU or GELU with the same number of weights.",
      "It is smooth, and along b it is linear.",
    ],
    cons: [
      "The feed-forward layer has three weight matrices instead of two, so its width is usually cut to two thirds.",
      "It multiplies two signals: when both grow, the output grows like their product, which is hard on 8-bit and 16-bit floats.",
    ],
    differences: [
      "None of the four has it by name. Here the gate is the first input, a; in GLU it is the second, so mind the order when loading weights.",
    ],
    inputs: "2n numbers in: a first, which is its own gate, then b; n numbers out",
    range: "(−∞, ∞) for each output",
    jacobian:
      "Each output depends on its own a and b only: its slope along a is b times that of swish; along b it is swish of a. Neither is bounded.",
  },
} satisfies Record<VectorId, VectorWords>;
