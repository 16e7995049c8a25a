#pragma once

#include <vector>

#include "activation/activation.hpp"

namespace lab {

/// An activation with values for its parameters: what a layer of a network is given. The activation must outlive it.
struct ActivationChoice {
  const Activation* activation;
  std::vector<double> parameters;
};

}  // namespace lab
