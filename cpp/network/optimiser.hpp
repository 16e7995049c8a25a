#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lab {

enum class Method {
  gradientDescent,  ///< p −= rate · g. Stochastic or full batch: as the gradient is
  momentum,         ///< v = decay · v + g, p −= rate · v (Polyak 1964)
  adam,  ///< p −= rate · m̂/(√v̂ + ε), of means of g and g² that forget (Kingma & Ba 2015, algorithm 1)
};

/// Moves parameters against their gradient. Copied, it is all that training has changed beside the parameters.
struct Optimiser {
  Method method;
  float rate;                          ///< the step size η
  float decay = 0.9F;                  ///< of the velocity, or of Adam's mean of g (β₁); in [0, 1)
  float squareDecay = 0.999F;          ///< of Adam's mean of g² (β₂); in [0, 1)
  float epsilon = 1e-8F;               ///< keeps Adam from dividing by zero
  std::vector<float> mean = {};        ///< the velocity, or Adam's mean of g; set up by the first step
  std::vector<float> meanSquare = {};  ///< Adam's mean of g²
  double decayed = 1;                  ///< decay to the power of steps taken
  double squareDecayed = 1;            ///< likewise

  /// One step. The spans are equally long, and so in every step.
  void step(std::span<float> parameters, std::span<const float> gradients);
};

}  // namespace lab
