#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "demos/boundary_data.hpp"
#include "network/network.hpp"

namespace lab {

/// The points on whose side of ½ the output is; ½ itself is on neither.
std::size_t countRight(const Layer& output, std::span<const LabelledPoint> points);

/// Says at the end of a run of `decision_boundary` what became of it, and notes its facts. `changes` of each layer:
/// ‖ΔW‖/‖W‖ from the start to the end.
void judgeBoundary(const Run& run, const std::vector<Layer>& layers, std::span<const LabelledPoint> points,
                   std::span<const float> changes, History& history);

}  // namespace lab
