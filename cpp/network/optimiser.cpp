#include "network/optimiser.hpp"

namespace lab {

void Optimiser::step(std::span<float> parameters, std::span<const float> gradients) {
  const std::size_t size = parameters.size();
  switch (method) {
    case Method::gradientDescent:
      for (std::size_t i = 0; i < size; ++i) parameters[i] -= rate * gradients[i];
      return;
    case Method::momentum:
      mean.resize(size);
      for (std::size_t i = 0; i < size; ++i) {
        mean[i] = decay * mean[i] + gradients[i];
        parameters[i] -= rate * mean[i];
      }
      return;
    case Method::adam: {
      mean.resize(size);
      meanSquare.resize(size);
      decayed *= decay;
      squareDecayed *= squareDecay;
      const auto correction = static_cast<float>(1 / (1 - decayed));
      const auto squareCorrection = static_cast<float>(1 / (1 - squareDecayed));
      for (std::size_t i = 0; i < size; ++i) {
        const float g = gradients[i];
        mean[i] = decay * mean[i] + (1 - decay) * g;
        meanSquare[i] = squareDecay * meanSquare[i] + (1 - squareDecay) * (g * g);
        parameters[i] -= rate * (mean[i] * correction) / (__builtin_sqrtf(meanSquare[i] * squareCorrection) + epsilon);
      }
      return;
    }
  }
}

}  // namespace lab
