#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "activation/activation_choice.hpp"
#include "network/matrix.hpp"
#include "network/normalisation.hpp"

namespace lab {

/// What a dense layer is made from.
struct LayerShape {
  std::size_t units;
  ActivationChoice function;
  bool skip = false;  ///< adds the layer's inputs to its activations, where it has as many units as inputs
  Normalisation normalisation = Normalisation::none;  ///< of z, before the function takes it
};

/// A dense layer with all that one pass forward and one backward leave in it: z = W a + b, a' = f(z), or f(z) + a with
/// a skip connection (He et al. 2016), where a is what the layer below gives. With normalisation f takes ẑ instead of
/// z. L is the loss. Matrices are units × examples but for W and ∂L/∂W: units × inputs.
struct Layer {
  ActivationChoice function;
  bool skip;
  Normalisation normalisation;
  MatrixView<float> weights;
  std::span<float> bias;
  MatrixView<float> weightGradient;  ///< ∂L/∂W
  std::span<float> biasGradient;     ///< ∂L/∂b
  Matrix preactivation;              ///< z, whose padding is not zero
  Matrix normalised;                 ///< ẑ; empty without normalisation
  Matrix derivative;                 ///< f′ of what f takes
  Matrix activation;                 ///< a'
  /// ∂L/∂a': the next layer's Wᵀ ∂L/∂z, and what its skip connection brings. A loss writes that of the last layer.
  Matrix activationGradient;
  Matrix normalisedGradient;     ///< ∂L/∂ẑ = f′(ẑ) ∗ ∂L/∂a'; empty without normalisation
  Matrix preactivationGradient;  ///< ∂L/∂z = f′(z) ∗ ∂L/∂a' without normalisation

  /// What f takes: ẑ, or z without normalisation.
  [[nodiscard]] const Matrix& entering() const { return isNormalised() ? normalised : preactivation; }
  /// ∂L/∂ what f takes.
  [[nodiscard]] const Matrix& enteringGradient() const {
    return isNormalised() ? normalisedGradient : preactivationGradient;
  }
  [[nodiscard]] bool isNormalised() const { return normalisation != Normalisation::none; }

  /// ∂L/∂z from ∂L/∂a', which whoever sets ∂L/∂a' of the last layer calls before `Network::backward`.
  void passThroughFunction();
};

/// Dense layers over a batch of examples, in single precision. All memory is taken at the start; no step takes more.
class Network {
 public:
  /// All weights and biases are zero. At least one layer, each with at least one unit; at least one input and example.
  Network(std::size_t inputs, std::size_t examples, const std::vector<LayerShape>& shapes);

  Network(const Network&) = delete;  // layers view the network's parameters
  Network& operator=(const Network&) = delete;
  Network(Network&&) = default;
  Network& operator=(Network&&) = default;
  ~Network() = default;

  /// What the first layer takes: inputs × examples, zero until the caller writes it.
  [[nodiscard]] MatrixView<float> input() { return input_.view(); }
  [[nodiscard]] std::vector<Layer>& layers() { return layers_; }
  [[nodiscard]] const std::vector<Layer>& layers() const { return layers_; }
  [[nodiscard]] Layer& output() { return layers_.back(); }

  /// W and b of every layer in turn, each row of W and each b padded by zeros to a multiple of four. Copied, they are
  /// all that training has changed in the network.
  [[nodiscard]] std::span<float> parameters() { return parameters_; }
  /// ∂L/∂W and ∂L/∂b in the same order.
  [[nodiscard]] std::span<const float> gradients() const { return gradients_; }

  /// z, ẑ, f′ and a' of every layer.
  void forward();
  /// The same of one, after those below it: for those who look at a layer while what it left is still in the caches.
  void forward(std::size_t layer);

  /// From the last layer's ∂L/∂z every other gradient, after a pass forward.
  void backward();
  /// From one layer's ∂L/∂z its ∂L/∂W and ∂L/∂b, and the ∂L/∂a' and ∂L/∂z of the layer below.
  void backward(std::size_t layer);

 private:
  MatrixView<float> activationBelow(std::size_t layer) {
    return layer == 0 ? input() : layers_[layer - 1].activation.view();
  }

  std::vector<float> parameters_;
  std::vector<float> gradients_;
  Matrix input_;
  std::vector<Layer> layers_;
};

}  // namespace lab
