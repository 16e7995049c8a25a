#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace lab {

constexpr std::size_t mostOutputs = 3;

/// A number for each output; those that there are not are 0.
using OutputVector = std::array<float, mostOutputs>;

enum class OutputFunction { identity, relu, sigmoid, softmax };

/// Of outputs a and targets y.
enum class OutputLoss {
  squaredError,        ///< ½ Σ (a − y)²
  binaryCrossEntropy,  ///< −Σ [y ln a + (1 − y) ln(1 − a)]
  crossEntropy,        ///< −Σ y ln a
};

/// What one example leaves in the last layer, forward and backward.
struct OutputPass {
  OutputVector logits{};                             ///< z
  OutputVector outputs{};                            ///< a
  std::array<OutputVector, mostOutputs> jacobian{};  ///< ∂a/∂z, a row for each a
  OutputVector outputGradient{};                     ///< ∂L/∂a
  OutputVector delta{};                              ///< ∂L/∂z, the transposed Jacobian times ∂L/∂a
  float loss = 0;
};

/// Of at most `mostOutputs` logits z, with as many targets. Both cross-entropies take outputs between 0 and 1.
OutputPass passOutput(OutputFunction function, OutputLoss loss, std::span<const float> logits,
                      std::span<const float> targets);

}  // namespace lab
