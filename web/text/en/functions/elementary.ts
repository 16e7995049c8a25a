import type { MemberId } from "../../../core/catalogue.ts";
import type { FunctionWords } from "../../functionWords.ts";

export const elementary = {
  step: {
    name: "Step",
    what: "0 up to x = 0 and 1 beyond it: a unit that either fires or does not.",
    uses: "The neurons of McCulloch and Pitts (1943) and the perceptron (Rosenblatt, 1958). Today it turns a trained score into a yes or no, and it is the spike of spiking networks, which train with a made-up slope in its place.",
    pros: [
      "The output is a decision: one bit, with nothing left to interpret.",
      "It costs one comparison, so binary hardware can compute it.",
    ],
    cons: [
      "Its derivative is 0 wherever it exists, so gradient descent is given no direction to move in.",
      "It jumps at 0: the smallest change of x near 0 can flip the output.",
    ],
    differences: [
      "The value at 0 is a convention: here it is 0. PyTorch, NumPy and JAX ask for it as the second argument of heaviside.",
      "torch.heaviside has no derivative: backpropagation through it stops with an error instead of giving 0.",
    ],
  },
  identity: {
    name: "Identity",
    what: "The output is the input: a straight line of slope 1.",
    uses: "The output layer of regression, ADALINE (Widrow & Hoff, 1960), linear autoencoders and the linear bottlenecks of MobileNetV2 (2018).",
    pros: [
      "Every real number can be reached, as a prediction such as a price or a temperature difference needs.",
      "The slope is 1 everywhere, so the gradient passes unchanged.",
    ],
    cons: ["Layers with nothing but the identity collapse into one: a linear map of a linear map is linear again."],
    differences: [
      "Keras calls it linear; PyTorch has it as a layer, torch.nn.Identity, and recent releases of JAX have jax.nn.identity.",
    ],
  },
  exponential: {
    name: "Exponential",
    what: "e to the power of x: always positive, and its slope equals its value.",
    uses: "Outputs that must be positive: the rate of a Poisson model, a variance predicted by its logarithm (variational autoencoder, 2013), the width and height of boxes in YOLOv3 (2018). It is also the first step of softmax.",
    pros: [
      "The output is above 0 for every x, so a rate or a variance never gets a forbidden value.",
      "Adding to x multiplies the output, which suits quantities that vary over orders of magnitude.",
    ],
    cons: [
      "Value and slope grow without bound, so one large input can dominate a whole gradient step.",
      "For x below about −4.61 the slope is under 0.01: under a squared error, an output that is much too small recovers slowly.",
    ],
    differences: [
      "It overflows to infinity from x ≈ 88.7 in 32 bits, the default of PyTorch, TensorFlow and JAX, and from x ≈ 709.8 in 64 bits, the default of NumPy.",
    ],
  },
} satisfies Record<MemberId<"elementary">, FunctionWords>;
