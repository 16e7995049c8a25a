#include "network/loss.hpp"

#include <algorithm>

#include "activation/kernel.hpp"
#include "math/single/exponential.hpp"
#include "math/single/logarithm.hpp"

namespace lab {
namespace {

/// y ln a, which is 0 for y = 0 whatever a is.
float weighedLog(float y, float a) { return y == 0 ? 0 : y * single::log(a); }

/// One output of one example: its part of the loss, and of ∂L/∂a or, where fused, of ∂L/∂z.
struct Term {
  float value;
  float gradient;
};

Term halfSquaredError(float, float a, float y) { return {0.5F * (a - y) * (a - y), a - y}; }

Term binaryCrossEntropy(float, float a, float y) {
  // (a − y)/(a(1 − a)), but 1/a and 1/(1 − a) alone for y = 1 and 0: neither is 0/0 where a has reached y
  return {-weighedLog(y, a) - weighedLog(1 - y, 1 - a), (y == 1 ? 0 : (1 - y) / (1 - a)) - (y == 0 ? 0 : y / a)};
}

Term sigmoidCrossEntropy(float z, float a, float y) {
  const float magnitude = z < 0 ? -z : z;
  return {(z > 0 ? z : 0) - z * y + single::log1p(single::exp(-magnitude)), a - y};
}

/// The loss over all outputs of all examples; writes each one's share of the gradient. A fused term is one of
/// `steepness`·z.
template <Term (*term)(float z, float a, float y)>
double addTerms(ConstMatrixView z, ConstMatrixView a, ConstMatrixView y, float share, MatrixView<float> gradient,
                double steepness = 1) {
  const auto factor = static_cast<float>(share * steepness);
  double total = 0;
  for (std::size_t i = 0; i < z.rows; ++i)
    for (std::size_t j = 0; j < z.columns; ++j) {
      const Term at = term(narrow(steepness * z(i, j)), a(i, j), y(i, j));
      total += at.value;
      gradient(i, j) = factor * at.gradient;
    }
  return total;
}

double softmaxCrossEntropy(MatrixView<float> z, ConstMatrixView y, float share, MatrixView<float> gradient) {
  double total = 0;
  for (std::size_t example = 0; example < z.columns; ++example) {
    float greatest = z(0, example);
    for (std::size_t i = 1; i < z.rows; ++i) greatest = std::max(greatest, z(i, example));
    float sum = 0;
    for (std::size_t i = 0; i < z.rows; ++i) {
      gradient(i, example) = single::exp(z(i, example) - greatest);
      sum += gradient(i, example);
    }
    const float logSum = single::log(sum);
    for (std::size_t i = 0; i < z.rows; ++i) {
      total += y(i, example) * (logSum - (z(i, example) - greatest));
      gradient(i, example) = share * (gradient(i, example) / sum - y(i, example));
    }
  }
  return total;
}

}  // namespace

Loss binaryCrossEntropyOf(const ActivationChoice& function) {
  return function.activation->id == "sigmoid" ? Loss::sigmoidCrossEntropy : Loss::binaryCrossEntropy;
}

double computeLoss(Loss loss, ConstMatrixView targets, Layer& output) {
  const MatrixView<float> z = output.preactivation.view();
  const MatrixView<float> a = output.activation.view();
  const auto examples = static_cast<double>(z.columns);
  const auto share = static_cast<float>(1 / examples);
  const MatrixView<float> fused = output.preactivationGradient.view();
  if (loss == Loss::softmaxCrossEntropy) return softmaxCrossEntropy(z, targets, share, fused) / examples;
  if (loss == Loss::sigmoidCrossEntropy) {
    const double steepness = moderate(output.function.parameters[0]);
    return addTerms<sigmoidCrossEntropy>(z, a, targets, share, fused, steepness) / examples;
  }
  const MatrixView<float> gradient = output.activationGradient.view();
  const double total = loss == Loss::halfSquaredError ? addTerms<halfSquaredError>(z, a, targets, share, gradient)
                                                      : addTerms<binaryCrossEntropy>(z, a, targets, share, gradient);
  output.passThroughFunction();
  return total / examples;
}

}  // namespace lab
