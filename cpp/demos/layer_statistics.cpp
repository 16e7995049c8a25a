#include "demos/layer_statistics.hpp"

#include "demos/flat.hpp"

namespace lab {

ForwardStatistics lookForward(const Layer& layer, float limit, std::span<const Interval> flat,
                              std::span<float> unitSlopes) {
  const ConstMatrixView z = layer.entering().view();
  const ConstMatrixView slopes = layer.derivative.view();
  double low = 0;
  double dead = 0;
  for (std::size_t unit = 0; unit < z.rows; ++unit) {
    const Slopes slope = slopesIn({slopes.row(unit).data(), 1, slopes.columns, slopes.stride}, limit);
    low += slope.low;
    unitSlopes[unit] = static_cast<float>(slope.mean);
    if (allWithin(flat, z.row(unit))) ++dead;
  }
  return {.activation = valuesIn(layer.activation.view()),
          .entering = histogramOf(z),
          .saturated = low / static_cast<double>(z.rows * z.columns),
          .dead = dead / static_cast<double>(z.rows)};
}

BackwardStatistics lookBackward(const Layer& layer) {
  return {.enteringGradient = magnitudesIn(layer.enteringGradient().view()),
          .activationGradient = magnitudesIn(layer.activationGradient.view()),
          .weightGradient = magnitudesIn(layer.weightGradient)};
}

}  // namespace lab
