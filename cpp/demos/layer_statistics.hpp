#pragma once

#include <span>

#include "activation/activation.hpp"
#include "demos/summary.hpp"
#include "network/network.hpp"

namespace lab {

/// What there is to see in a layer after a pass forward.
struct ForwardStatistics {
  Values activation;
  Histogram entering;  ///< of what f takes: z, or ẑ with normalisation
  double saturated;    ///< the share of f′ under the limit
  double dead;         ///< the share of units that take only what lies where the function is flat
};

/// `unitSlopes` gets each unit's mean |f′|.
ForwardStatistics lookForward(const Layer& layer, float limit, std::span<const Interval> flat,
                              std::span<float> unitSlopes);

/// And after a pass backward.
struct BackwardStatistics {
  Magnitudes enteringGradient;  ///< of ∂L/∂z, or of ∂L/∂ẑ with normalisation
  Magnitudes activationGradient;
  Magnitudes weightGradient;
};

BackwardStatistics lookBackward(const Layer& layer);

}  // namespace lab
