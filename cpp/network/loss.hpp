#pragma once

#include "network/network.hpp"

namespace lab {

/// What is minimised, per example with outputs a = f(z) and targets y of the same shape.
enum class Loss {
  halfSquaredError,    ///< Σ ½(a − y)²
  binaryCrossEntropy,  ///< −Σ [y ln a + (1 − y) ln(1 − a)] of outputs in (0, 1): infinite for a wrong 0 or 1
  /// The same of a sigmoid's outputs, computed from z, hence finite: ∂L/∂z is its steepness times a − y, and no more.
  sigmoidCrossEntropy,
  softmaxCrossEntropy,  ///< −Σ y ln softmax(z) with Σ y = 1, of an identity's outputs: ∂L/∂z is softmax(z) − y
};

/// The form of binary cross-entropy that suits a function: fused for the sigmoid.
Loss binaryCrossEntropyOf(const ActivationChoice& function);

/// L, the mean over the batch, after a pass forward. Writes the layer's ∂L/∂a and ∂L/∂z, each divided by the number of
/// examples likewise, as a pass backward wants them. A fused loss knows no ∂L/∂a: it writes ∂L/∂z alone, and takes no
/// output layer with a skip connection or normalisation. Targets are outputs × examples.
double computeLoss(Loss loss, ConstMatrixView targets, Layer& output);

}  // namespace lab
