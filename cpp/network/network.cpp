#include "network/network.hpp"

namespace lab {
namespace {

/// Views of one layer's W and b in a vector that holds every layer's.
struct LayerParameters {
  MatrixView<float> weights;
  std::span<float> bias;
};

LayerParameters parametersAt(std::vector<float>& all, std::size_t offset, std::size_t units, std::size_t inputs) {
  const MatrixView<float> weights{all.data() + offset, units, inputs, strideFor(inputs)};
  return {weights, {weights.data + units * weights.stride, units}};
}

void add(std::span<const float> term, std::span<float> sum) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += term[i];
}

}  // namespace

void Layer::passThroughFunction() {
  const std::span<const float> slopes = derivative.view().padded();
  const std::span<const float> from = activationGradient.view().padded();
  const MatrixView<float> entering = isNormalised() ? normalisedGradient.view() : preactivationGradient.view();
  const std::span<float> to = entering.padded();
  for (std::size_t i = 0; i < to.size(); ++i) to[i] = slopes[i] * from[i];
  if (isNormalised())
    passThroughNormalisation(normalisation, preactivation.view(), normalised.view(), entering,
                             preactivationGradient.view());
}

Network::Network(std::size_t inputs, std::size_t examples, const std::vector<LayerShape>& shapes)
    : input_(inputs, examples) {
  std::size_t size = 0;
  for (std::size_t below = inputs; const LayerShape& shape : shapes) {
    size += shape.units * strideFor(below) + strideFor(shape.units);
    below = shape.units;
  }
  parameters_.resize(size);
  gradients_.resize(size);
  layers_.reserve(shapes.size());
  std::size_t offset = 0;
  for (std::size_t below = inputs; const LayerShape& shape : shapes) {
    const LayerParameters parameters = parametersAt(parameters_, offset, shape.units, below);
    const LayerParameters gradients = parametersAt(gradients_, offset, shape.units, below);
    const std::size_t normalised = shape.normalisation == Normalisation::none ? 0 : shape.units;
    layers_.push_back({.function = shape.function,
                       .skip = shape.skip && shape.units == below,
                       .normalisation = shape.normalisation,
                       .weights = parameters.weights,
                       .bias = parameters.bias,
                       .weightGradient = gradients.weights,
                       .biasGradient = gradients.bias,
                       .preactivation = {shape.units, examples},
                       .normalised = {normalised, examples},
                       .derivative = {shape.units, examples},
                       .activation = {shape.units, examples},
                       .activationGradient = {shape.units, examples},
                       .normalisedGradient = {normalised, examples},
                       .preactivationGradient = {shape.units, examples}});
    offset += shape.units * strideFor(below) + strideFor(shape.units);
    below = shape.units;
  }
}

void Network::forward() {
  for (std::size_t i = 0; i < layers_.size(); ++i) forward(i);
}

void Network::forward(std::size_t layer) {
  Layer& here = layers_[layer];
  const MatrixView<float> below = activationBelow(layer);
  const MatrixView<float> z = here.preactivation.view();
  const MatrixView<float> derivative = here.derivative.view();
  const MatrixView<float> activation = here.activation.view();
  multiply(here.weights, below, here.bias, z);
  if (here.isNormalised()) normalise(here.normalisation, z, here.normalised.view());
  evaluateSingle(*here.function.activation, here.function.parameters, here.entering().view().padded(),
                 activation.padded(), derivative.padded());
  if (here.skip) add(below.padded(), activation.padded());
  clearPadding(activation, derivative);
}

void Network::backward() {
  for (std::size_t i = layers_.size(); i-- > 0;) backward(i);
}

void Network::backward(std::size_t layer) {
  Layer& here = layers_[layer];
  const MatrixView<float> gradient = here.preactivationGradient.view();
  multiplyByTransposed(gradient, activationBelow(layer), here.weightGradient);
  sumRows(gradient, here.biasGradient);
  if (layer == 0) return;
  Layer& below = layers_[layer - 1];
  const MatrixView<float> belowGradient = below.activationGradient.view();
  multiplyTransposed(here.weights, gradient, belowGradient);
  if (here.skip) add(here.activationGradient.view().padded(), belowGradient.padded());
  below.passThroughFunction();
}

}  // namespace lab
