#pragma once

#include <span>

#include "activation/activation.hpp"
#include "demos/summary.hpp"
#include "network/network.hpp"

namespace lab {

/// What there is to see in a layer after a pass forward.
struct ForwardStatistics {
  Values activation;
  Histogram preactivation;
  double saturated;  ///< the share of f′(z) under the limit
  double dead;       ///< the share of units all of whose z lie where the function is flat
};

/// `unitSlopes` gets each unit's mean |f′(z)|.
ForwardStatistics lookForward(const Layer& layer, float limit, std::span<const Interval> flat,
                              std::span<float> unitSlopes);

/// And after a pass backward.
struct BackwardStatistics {
  Magnitudes preactivationGradient;
  Magnitudes activationGradient;
  Magnitudes weightGradient;
};

BackwardStatistics lookBackward(const Layer& layer);

}  // namespace lab
