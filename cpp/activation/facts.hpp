#pragma once

#include <optional>
#include <vector>

#include "activation/activation.hpp"

namespace lab {

struct Point {
  double x;
  double value;
};

/// Where a function or a derivative goes from negative to positive or back, in ascending order of x. Between signs that
/// a stretch of zeros separates (softshrink) there is no such place.
struct SignChanges {
  std::vector<double> value;
  std::vector<double> derivative;
  std::vector<double> secondDerivative;
};

/// What can be computed about an activation with given parameter values.
/// For a periodic function the x of every fact lie in one period, (-period/2, period/2].
struct Facts {
  double infimum;
  double supremum;
  double steepestSlope;  ///< sup |f′|, +∞ if unbounded
  /// Where |f′| is that or comes to it: whole stretches (relu: [0, ∞]), points (tanh: [0, 0]; hard_swish: [3, 3], where
  /// its slope climbs to 3/2 before the kink), or an infinity at which it is the limit (softplus: [∞, ∞]).
  std::vector<Interval> steepestAt;
  /// Where |f′| < limit: the open intervals between these ends, and a kink within if f′ is so small on both its sides
  /// (step: [-∞, ∞]). Two stretches touch where |f′| comes to the limit between them (tanh at 1: [-∞, 0], [0, ∞]).
  std::vector<Interval> lowGradient;
  std::optional<Point> minimum;  ///< the least value, where f turns from falling to rising
  SignChanges signChanges;
  bool rises;  ///< somewhere, if only by a jump
  bool falls;  ///< likewise; monotone is what does not do both
  std::vector<Kink> kinks;
  Properties properties;
};

/// Computes the facts. `values` must lie in the parameters' domains and `limit` be positive.
/// Between two neighbouring kinks or roots of f′ and f″ the slope is monotone, so looking at those points decides
/// everything.
Facts facts(const Activation& activation, ParameterValues values, double limit);

}  // namespace lab
