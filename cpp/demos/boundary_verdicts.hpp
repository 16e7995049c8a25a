#pragma once

#include <cstddef>
#include <span>

#include "demos/boundary_data.hpp"
#include "network/network.hpp"

namespace lab {

/// The points on whose side of ½ the output is; ½ itself is on neither.
std::size_t countRight(const Layer& output, std::span<const LabelledPoint> points);

/// Says at the end of a run of `decision_boundary` what became of it, and notes its facts.
void judgeBoundary(const Run& run, const Layer& output, std::span<const LabelledPoint> points, History& history);

}  // namespace lab
