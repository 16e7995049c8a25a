#pragma once

#include <vector>

#include "demos/demo.hpp"
#include "network/network.hpp"

namespace lab {

/// What there is to say of a run of `vanishingGradient` whose numbers are all finite: from its series and, where
/// nothing of the gradient reaches layer 1, from the layers' slopes. Exactly one verdict says how much arrives there,
/// relative to the last layer.
void judgeVanishing(const Run& run, const std::vector<Layer>& layers, History& history);

}  // namespace lab
