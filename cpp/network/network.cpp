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
  const std::span<float> to = preactivationGradient.view().padded();
  for (std::size_t i = 0; i < to.size(); ++i) to[i] = slopes[i] * from[i];
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
    layers_.push_back({.function = shape.function,
                       .skip = shape.skip && shape.units == below,
                       .weights = parameters.weights,
                       .bias = parameters.bias,
                       .weightGradient = gradients.weights,
                       .biasGradient = gradients.bias,
                       .preactivation = {shape.units, examples},
                       .derivative = {shape.units, examples},
                       .activation = {shape.units, examples},
                       .activationGradient = {shape.units, examples},
                       .preactivationGradient = {shape.units, examples}});
    offset += shape.units * strideFor(below) + strideFor(shape.units);
    below = shape.units;
  }
}

void Network::forward() {
  for (MatrixView<float> below = input(); Layer & layer : layers_) {
    const MatrixView<float> z = layer.preactivation.view();
    const MatrixView<float> derivative = layer.derivative.view();
    const MatrixView<float> activation = layer.activation.view();
    multiply(layer.weights, below, layer.bias, z);
    evaluateSingle(*layer.function.activation, layer.function.parameters, z.padded(), activation.padded(),
                   derivative.padded());
    if (layer.skip) add(below.padded(), activation.padded());
    clearPadding(activation, derivative);
    below = activation;
  }
}

void Network::backward() {
  for (std::size_t i = layers_.size(); i-- > 0;) {
    Layer& layer = layers_[i];
    const MatrixView<float> gradient = layer.preactivationGradient.view();
    const MatrixView<float> below = i == 0 ? input() : layers_[i - 1].activation.view();
    multiplyByTransposed(gradient, below, layer.weightGradient);
    sumRows(gradient, layer.biasGradient);
    if (i == 0) break;
    const MatrixView<float> belowGradient = layers_[i - 1].activationGradient.view();
    multiplyTransposed(layer.weights, gradient, belowGradient);
    if (layer.skip) add(layer.activationGradient.view().padded(), belowGradient.padded());
    layers_[i - 1].passThroughFunction();
  }
}

}  // namespace lab
