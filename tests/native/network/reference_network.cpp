#include "network/reference_network.hpp"

#include <algorithm>
#include <cmath>

namespace {

double crossEntropy(double a, double y) {
  return (y == 0 ? 0 : -y * std::log(a)) - (y == 1 ? 0 : (1 - y) * std::log1p(-a));
}

double exampleLoss(lab::Loss loss, const std::vector<double>& z, const std::vector<double>& a,
                   const std::vector<double>& y) {
  double sum = 0;
  double normaliser = 0;
  for (const double logit : z) normaliser += std::exp(logit);
  for (std::size_t i = 0; i < a.size(); ++i) switch (loss) {
      case lab::Loss::halfSquaredError: sum += (a[i] - y[i]) * (a[i] - y[i]) / 2; break;
      case lab::Loss::binaryCrossEntropy:
      case lab::Loss::sigmoidCrossEntropy: sum += crossEntropy(a[i], y[i]); break;
      case lab::Loss::softmaxCrossEntropy: sum -= y[i] * std::log(std::exp(z[i]) / normaliser); break;
    }
  return sum;
}

std::vector<double> column(lab::ConstMatrixView matrix, std::size_t j) {
  std::vector<double> numbers;
  for (std::size_t i = 0; i < matrix.rows; ++i) numbers.push_back(static_cast<double>(matrix(i, j)));
  return numbers;
}

}  // namespace

ReferenceNetwork::ReferenceNetwork(lab::Network& network) {
  for (const lab::Layer& layer : network.layers()) {
    std::vector<std::vector<double>> weights;
    for (std::size_t i = 0; i < layer.weights.rows; ++i)
      weights.emplace_back(layer.weights.row(i).begin(), layer.weights.row(i).end());
    layers.push_back({layer.function, layer.skip, weights, {layer.bias.begin(), layer.bias.end()}});
  }
  for (std::size_t j = 0; j < network.input().columns; ++j) inputs_.push_back(column(network.input(), j));
}

ReferenceNetwork::Pass ReferenceNetwork::forward(std::size_t example) const {
  Pass pass{{}, inputs_[example]};
  for (const Layer& layer : layers) {
    std::vector<double> z = layer.bias;
    std::vector<double> a(z.size());
    for (std::size_t i = 0; i < z.size(); ++i) {
      for (std::size_t k = 0; k < pass.outputs.size(); ++k) z[i] += layer.weights[i][k] * pass.outputs[k];
      a[i] = layer.function.activation->evaluate(z[i], layer.function.parameters).value;
      if (layer.skip) a[i] += pass.outputs[i];
    }
    pass.preactivations.push_back(z);
    pass.outputs = a;
  }
  return pass;
}

double ReferenceNetwork::loss(lab::Loss loss, lab::ConstMatrixView targets) const {
  double sum = 0;
  for (std::size_t j = 0; j < examples(); ++j) {
    const Pass pass = forward(j);
    sum += exampleLoss(loss, pass.preactivations.back(), pass.outputs, column(targets, j));
  }
  return sum / static_cast<double>(examples());
}

double ReferenceNetwork::linearLoss(lab::ConstMatrixView factors) const {
  double sum = 0;
  for (std::size_t j = 0; j < examples(); ++j) {
    const Pass pass = forward(j);
    for (std::size_t i = 0; i < pass.outputs.size(); ++i) sum += static_cast<double>(factors(i, j)) * pass.outputs[i];
  }
  return sum;
}
