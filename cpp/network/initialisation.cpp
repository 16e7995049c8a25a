#include "network/initialisation.hpp"

#include <algorithm>
#include <cmath>

#include "math/random.hpp"

namespace lab {

double standardDeviation(const Initialisation& initialisation, std::size_t inputs, std::size_t units) {
  const auto variance = [&] {
    switch (initialisation.scale) {
      case WeightScale::zeros: return 0.0;
      case WeightScale::fixed: return 1.0;
      case WeightScale::lecun: return 1.0 / static_cast<double>(inputs);
      case WeightScale::xavier: return 2.0 / static_cast<double>(inputs + units);
      case WeightScale::he: return 2.0 / static_cast<double>(inputs);
    }
    return 0.0;
  };
  return initialisation.gain * std::sqrt(variance());
}

void initialise(Network& network, const Initialisation& initialisation, std::uint64_t seed) {
  for (std::size_t i = 0; Layer & layer : network.layers()) {
    Random random(seed, i++);
    const double deviation = standardDeviation(initialisation, layer.weights.columns, layer.weights.rows);
    const auto limit = static_cast<float>(deviation * std::sqrt(3.0));
    for (std::size_t unit = 0; unit < layer.weights.rows; ++unit) {
      if (initialisation.distribution == Distribution::normal)
        random.fillNormal(layer.weights.row(unit), static_cast<float>(deviation));
      else
        random.fillUniform(layer.weights.row(unit), -limit, limit);
    }
    std::fill(layer.bias.begin(), layer.bias.end(), initialisation.bias);
  }
}

}  // namespace lab
