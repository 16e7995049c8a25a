#pragma once

#include <cstddef>
#include <cstdint>

#include "network/network.hpp"

namespace lab {

/// How weights are drawn. Each but `zeros` has mean 0; the standard deviation, for a gain of 1, is
enum class WeightScale {
  zeros,  ///< 0
  fixed,  ///< 1, however wide the layers
  lecun,  ///< √(1/inputs): keeps the variance of a forward pass through the identity (LeCun, Bottou, Orr & Müller 1998)
  xavier,  ///< √(2/(inputs + units)): between keeping that and the backward pass's (Glorot & Bengio 2010)
  he,      ///< √(2/inputs): keeps the mean square of a forward pass through relu (He, Zhang, Ren & Sun 2015)
};

enum class Distribution {
  normal,   ///< N(0, deviation²)
  uniform,  ///< within √3 deviations of 0
};

struct Initialisation {
  WeightScale scale;
  Distribution distribution;
  float gain = 1;  ///< factor of every weight
  float bias = 0;  ///< every bias
};

/// The standard deviation of the weights of a layer.
double standardDeviation(const Initialisation& initialisation, std::size_t inputs, std::size_t units);

/// Sets all weights and biases. Layer i draws from the seed's stream i, row by row, so that a layer does not change
/// with the number of layers, and its first units draw the same numbers however many follow.
void initialise(Network& network, const Initialisation& initialisation, std::uint64_t seed);

}  // namespace lab
