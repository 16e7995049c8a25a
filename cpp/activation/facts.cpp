#include "activation/facts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>

#include "math/ascending.hpp"

namespace lab {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();

/// An activation with its parameters filled in.
struct Curve {
  const Activation& activation;
  ParameterValues values;
  std::span<const Kink> kinks;

  Evaluation operator()(double x) const { return activation.evaluate(x, values); }
  [[nodiscard]] bool hasKinkAt(double x) const {
    return std::any_of(kinks.begin(), kinks.end(), [x](const Kink& kink) { return kink.x == x; });
  }
};

/// Numbers the doubles in their order: neighbours differ by 1, zero is 0.
std::int64_t rank(double x) {
  std::int64_t bits{};
  std::memcpy(&bits, &x, sizeof bits);
  return bits < 0 ? INT64_MIN - bits : bits;
}

double atRank(std::int64_t rank) {
  const std::int64_t bits = rank < 0 ? INT64_MIN - rank : rank;
  double x{};
  std::memcpy(&x, &bits, sizeof x);
  return x;
}

/// The neighbouring doubles between which `holds`, true at `from` and false at `to`, turns. Halving ranks instead of
/// distances takes at most 64 steps, even from 0 or to infinity.
template <class Condition>
Interval turn(double from, double to, Condition holds) {
  std::int64_t before = rank(from);
  std::int64_t after = rank(to);
  for (std::int64_t middle = std::midpoint(before, after); middle != before; middle = std::midpoint(before, after))
    (holds(atRank(middle)) ? before : after) = middle;
  return {atRank(before), atRank(after)};
}

/// Follows one column along ascending x and collects where its sign changes, within a range.
class SignScan {
 public:
  SignScan(const Curve& curve, double Evaluation::*column, Interval range, std::vector<double>& changes)
      : curve_(curve), column_(column), range_(range), changes_(changes) {}

  void visit(double x, const Evaluation& at) {
    const double y = at.*column_;
    if (y == 0) {
      zero_ = x;
      ++zeros_;
      return;
    }
    // A stretch of zeros, as in the middle of softshrink, has no sign and no place at which the sign changes.
    if (y * last_ < 0 && zeros_ < 2) add(zeros_ == 1 ? zero_ : changeBetween(lastX_, x));
    last_ = std::copysign(1, y);
    lastX_ = x;
    zeros_ = 0;
  }

 private:
  [[nodiscard]] double columnAt(double x) const { return curve_(x).*column_; }

  [[nodiscard]] double changeBetween(double from, double to) const {
    const Interval ends = turn(from, to, [this](double x) { return columnAt(x) * last_ > 0; });
    if (curve_.hasKinkAt(ends.from)) return ends.from;
    return std::abs(columnAt(ends.from)) < std::abs(columnAt(ends.to)) ? ends.from : ends.to;
  }

  /// Of the two ends of a period only the right one belongs to it, also when rounding has moved a change past it.
  void add(double x) {
    const double slack = std::isinf(range_.to) ? 0 : 1e-12 * range_.to;
    if (x > range_.from + slack && x < range_.to + slack) include(changes_, std::min(x, range_.to));
  }

  const Curve& curve_;
  double Evaluation::*column_;
  Interval range_;
  std::vector<double>& changes_;
  double last_ = 0;
  double lastX_ = 0;
  double zero_ = 0;
  int zeros_ = 0;
};

/// Where to look for signs: 0 and 12 points per decade from 1e-12 to 1e12 on both sides, in units of an activation's
/// scale, up to far enough past the end of a period to see a change there; and the kinks with a point on either side,
/// which may lie far outside of them.
std::vector<double> lookouts(const Curve& curve, double scale, Interval range) {
  scale = std::min(scale, largest);             // 1/β may overflow
  constexpr double ratio = 1.2115276586285884;  // 10^(1/12)
  std::vector<double> xs;
  const auto look = [&xs, scale, range](double sample) {
    if (std::abs(sample * scale) <= std::min(1.3 * range.to, largest)) include(xs, sample * scale);
  };
  for (double x = 1e12; x > 1e-12; x /= ratio) look(-x);
  look(0);
  for (double x = 1e-12; x < 1e12; x *= ratio) look(x);
  for (const Kink& kink : curve.kinks)
    for (const double x : {kink.x / 2, kink.x, kink.x * 2}) include(xs, x);
  if (range.to >= largest) {
    include(xs, -largest);
    include(xs, largest);
  }
  return xs;
}

SignChanges signChanges(const Curve& curve, const std::vector<double>& xs, Interval range) {
  SignChanges changes;
  std::array scans{SignScan(curve, &Evaluation::value, range, changes.value),
                   SignScan(curve, &Evaluation::derivative, range, changes.derivative),
                   SignScan(curve, &Evaluation::secondDerivative, range, changes.secondDerivative)};
  for (const double x : xs) {
    const Evaluation at = curve(x);
    for (SignScan& scan : scans) scan.visit(x, at);
  }
  return changes;
}

/// Whether a column comes, beyond the largest double, to a limit on the other side of where its own slope there leads.
bool turnsBeyond(double end, double here, double slope, double limit) {
  const double further = std::copysign(1, end) * (limit - here);
  return (further < 0 && slope > 0) || (further > 0 && slope < 0);
}

/// A turn that lies beyond the doubles is told of the last of them: swish(beta=1e-310) falls from 0 at -∞ to its least
/// value at -1.278/β, and rises from there.
void includeTurnsBeyond(const Curve& curve, SignChanges& changes) {
  for (const double end : {-largest, largest}) {
    const Evaluation at = curve(end);
    const Evaluation limit = curve(2 * end);
    if (turnsBeyond(end, at.value, at.derivative, limit.value)) include(changes.derivative, end);
    if (turnsBeyond(end, at.derivative, at.secondDerivative, limit.derivative)) include(changes.secondDerivative, end);
  }
}

/// The ends of the range and, between them, 0, all kinks and sign changes of f, f′ and f″. Those of f matter where f″
/// is too small for a double: the slope of sine(w=1e-200) turns where f changes its sign, and that of
/// sigmoid(steepness=1e-200) at 0.
std::vector<double> breakpoints(const Curve& curve, Interval range, const SignChanges& changes) {
  std::vector<double> points;
  const auto add = [&points, range](double x) {
    if (x >= range.from && x <= range.to) include(points, x);
  };
  add(range.from);
  add(range.to);
  add(0);
  for (const Kink& kink : curve.kinks) add(kink.x);
  for (const std::vector<double>* column : {&changes.value, &changes.derivative, &changes.secondDerivative})
    for (const double x : *column) add(x);
  return points;
}

/// f and f′ at the end of a segment, coming from inside.
struct SegmentEnd {
  double x;       ///< the breakpoint
  double inside;  ///< the first double that belongs to the segment
  double value;   ///< the limits at the breakpoint
  double slope;   ///< |f′|
};

SegmentEnd segmentEnd(const Curve& curve, double x, double towards) {
  if (!curve.hasKinkAt(x)) {
    const Evaluation at = curve(x);
    return {x, x, at.value, std::abs(at.derivative)};
  }
  // One double away from the kink, and back along the tangent.
  const double inside = std::nextafter(x, towards);
  const Evaluation at = curve(inside);
  const double step = x - inside;
  return {x, inside, at.value + step * at.derivative, std::abs(at.derivative + step * at.secondDerivative)};
}

/// Appends an interval. If it may, it joins the one that it touches.
void append(std::vector<Interval>& intervals, Interval next, bool mayJoin = true) {
  if (mayJoin && !intervals.empty() && intervals.back().to == next.from)
    intervals.back().to = next.to;
  else
    intervals.push_back(next);
}

/// Between two breakpoints |f′| is monotone, so its ends tell everything.
struct Segment {
  SegmentEnd left;
  SegmentEnd right;

  [[nodiscard]] double steepestSlope() const { return std::max(left.slope, right.slope); }

  void appendSteepest(std::vector<Interval>& places, double steepest) const {
    if (left.slope == steepest)
      append(places, {left.x, right.slope == steepest ? right.x : left.x});
    else if (right.slope == steepest)
      append(places, {right.x, right.x});
  }

  /// `slopeBefore` is |f′| where the segment before this one ends. At tanh 0 that is 1, so that below a limit of 1 lie
  /// two stretches, one on either side of 0.
  void appendLowGradient(std::vector<Interval>& places, double limit, double slopeBefore, const Curve& curve) const {
    if (std::min(left.slope, right.slope) >= limit) return;
    const bool lowOnTheLeft = left.slope < limit;
    const bool joins = lowOnTheLeft && slopeBefore < limit;
    if (steepestSlope() <= limit) return append(places, {left.x, right.x}, joins);
    const Interval crossing = turn(left.inside, right.inside,
                                   [&](double x) { return (std::abs(curve(x).derivative) < limit) == lowOnTheLeft; });
    append(places, lowOnTheLeft ? Interval{left.x, crossing.to} : Interval{crossing.from, right.x}, joins);
  }
};

std::optional<Point> minimum(const Curve& curve, const SignChanges& changes, double infimum) {
  for (const double x : changes.derivative) {
    const bool rises = curve(std::nextafter(x, infinity)).derivative > 0;
    if (rises && curve(x).value <= infimum) return Point{x, infimum};
  }
  return std::nullopt;
}

}  // namespace

Facts facts(const Activation& activation, ParameterValues values, double limit) {
  Facts result{};
  result.kinks = activation.kinksAt(values);
  const Curve curve{activation, values, result.kinks};
  result.infimum = infinity;
  result.supremum = -infinity;
  result.properties = activation.properties(values);
  // A function without a limit is followed as far as doubles go.
  double farthest = infinity;
  if (std::isnan(curve(infinity).value)) farthest = largest;
  const double half = result.properties.period ? *result.properties.period / 2 : farthest;
  const Interval range{-half, half};
  const std::vector<double> xs = lookouts(curve, result.properties.period ? half : result.properties.scale, range);
  result.signChanges = signChanges(curve, xs, range);
  if (range.to == infinity) includeTurnsBeyond(curve, result.signChanges);

  const auto reach = [&result](double value) {
    value += 0.0;  // 0 for -0
    result.infimum = std::min(result.infimum, value);
    result.supremum = std::max(result.supremum, value);
  };
  const auto go = [&result](double from, double to) {
    result.rises = result.rises || to > from;
    result.falls = result.falls || to < from;
  };
  for (const Kink& kink : curve.kinks) {
    const double value = curve(kink.x).value;
    reach(value);
    if (kink.order > 0) continue;
    go(curve(std::nextafter(kink.x, -infinity)).value, value);
    go(value, curve(std::nextafter(kink.x, infinity)).value);
  }
  const std::vector<double> points = breakpoints(curve, range, result.signChanges);
  double slopeBefore = infinity;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Segment segment{segmentEnd(curve, points[i], infinity), segmentEnd(curve, points[i + 1], -infinity)};
    if (segment.left.inside > segment.right.inside) continue;                    // no double lies between two kinks
    if (segment.left.inside == infinity || segment.right.inside == -infinity) {  // nor beyond one at the last of them
      const Interval ends{curve(points[i]).value, curve(points[i + 1]).value};
      reach(ends.from);
      reach(ends.to);
      go(ends.from, ends.to);
      continue;
    }
    reach(segment.left.value);
    reach(segment.right.value);
    go(segment.left.value, segment.right.value);
    if (segment.steepestSlope() > result.steepestSlope) {
      result.steepestSlope = segment.steepestSlope();
      result.steepestAt.clear();
    }
    segment.appendSteepest(result.steepestAt, result.steepestSlope);
    segment.appendLowGradient(result.lowGradient, limit, slopeBefore, curve);
    slopeBefore = segment.right.slope;
  }
  // The left end of a period belongs to the period before.
  if (result.properties.period) std::erase_if(result.steepestAt, [half](Interval at) { return at.to == -half; });
  result.minimum = minimum(curve, result.signChanges, result.infimum);
  return result;
}

}  // namespace lab
