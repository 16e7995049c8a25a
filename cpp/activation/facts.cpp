#include "activation/facts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numeric>

namespace lab {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// An activation with its parameters filled in.
struct Curve {
  const Activation& activation;
  ParameterValues values;
  std::vector<Kink> kinks;

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

/// Follows one column along ascending x and collects where its sign changes.
class SignScan {
 public:
  SignScan(const Curve& curve, double Evaluation::*column) : curve_(curve), column_(column) {}

  void visit(double x, const Evaluation& at) {
    const double y = at.*column_;
    if (y == 0) {
      zero_ = x;
      ++zeros_;
      return;
    }
    // A stretch of zeros, as in the middle of softshrink, has no sign and no place at which the sign changes.
    if (y * last_ < 0 && zeros_ < 2) changes_.push_back(zeros_ == 1 ? zero_ : changeBetween(lastX_, x));
    last_ = std::copysign(1, y);
    lastX_ = x;
    zeros_ = 0;
  }

  [[nodiscard]] const std::vector<double>& changes() const { return changes_; }

 private:
  [[nodiscard]] double columnAt(double x) const { return curve_(x).*column_; }

  [[nodiscard]] double changeBetween(double from, double to) const {
    const Interval ends = turn(from, to, [this](double x) { return columnAt(x) * last_ > 0; });
    if (curve_.hasKinkAt(ends.from)) return ends.from;
    return std::abs(columnAt(ends.from)) < std::abs(columnAt(ends.to)) ? ends.from : ends.to;
  }

  const Curve& curve_;
  double Evaluation::*column_;
  double last_ = 0;
  double lastX_ = 0;
  double zero_ = 0;
  int zeros_ = 0;
  std::vector<double> changes_;
};

/// 0, the kinks, and 12 points per decade from 1e-12 to 1e12 on both sides, as far as `reach`.
std::vector<double> samplePoints(const Curve& curve, double reach) {
  constexpr double ratio = 1.2115276586285884;  // 10^(1/12)
  constexpr int perSide = 12 * 24 + 1;
  std::vector<double> xs(2 * perSide + 1);
  double x = 1e-12;
  for (std::size_t i = 1; i <= perSide; ++i, x *= ratio) {
    xs[perSide + i] = x;
    xs[perSide - i] = -x;
  }
  for (const Kink& kink : curve.kinks) {
    const auto place = std::lower_bound(xs.begin(), xs.end(), kink.x);
    if (place == xs.end() || *place != kink.x) xs.insert(place, kink.x);
  }
  xs.erase(std::remove_if(xs.begin(), xs.end(), [reach](double at) { return std::abs(at) > reach; }), xs.end());
  return xs;
}

/// Those of `changes` that lie in the range. One that rounding has moved just past an end counts as at that end, and of
/// the two ends of a period only the right one belongs to it.
std::vector<double> within(Interval range, const std::vector<double>& changes) {
  if (std::isinf(range.to)) return changes;
  const double slack = 1e-12 * range.to;
  std::vector<double> inside;
  for (const double x : changes)
    if (x > range.from + slack && x < range.to + slack) inside.push_back(std::min(x, range.to));
  return inside;
}

SignChanges signChanges(const Curve& curve, Interval range) {
  SignScan value(curve, &Evaluation::value);
  SignScan derivative(curve, &Evaluation::derivative);
  SignScan secondDerivative(curve, &Evaluation::secondDerivative);
  // A little past the end of a period, to see the change there.
  for (const double x : samplePoints(curve, 1.3 * range.to)) {
    const Evaluation at = curve(x);
    value.visit(x, at);
    derivative.visit(x, at);
    secondDerivative.visit(x, at);
  }
  return {within(range, value.changes()), within(range, derivative.changes()),
          within(range, secondDerivative.changes())};
}

/// The ends of the range and, between them, all kinks and sign changes of f′ and f″.
std::vector<double> breakpoints(const Curve& curve, Interval range, const SignChanges& changes) {
  std::vector<double> points{range.from, range.to};
  for (const Kink& kink : curve.kinks) points.push_back(kink.x);
  points.insert(points.end(), changes.derivative.begin(), changes.derivative.end());
  points.insert(points.end(), changes.secondDerivative.begin(), changes.secondDerivative.end());
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
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

/// Appends an interval, joining it to the one that it touches.
void append(std::vector<Interval>& intervals, Interval next) {
  if (!intervals.empty() && intervals.back().to == next.from)
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

  void appendLowGradient(std::vector<Interval>& places, double limit, const Curve& curve) const {
    if (std::min(left.slope, right.slope) >= limit) return;
    if (steepestSlope() <= limit) return append(places, {left.x, right.x});
    const bool lowOnTheLeft = left.slope < limit;
    const Interval crossing = turn(left.inside, right.inside,
                                   [&](double x) { return (std::abs(curve(x).derivative) < limit) == lowOnTheLeft; });
    append(places, lowOnTheLeft ? Interval{left.x, crossing.to} : Interval{crossing.from, right.x});
  }
};

std::vector<Segment> segments(const Curve& curve, const std::vector<double>& points) {
  std::vector<Segment> all;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Segment segment{segmentEnd(curve, points[i], infinity), segmentEnd(curve, points[i + 1], -infinity)};
    if (segment.left.inside <= segment.right.inside) all.push_back(segment);
  }
  return all;
}

std::optional<Point> minimum(const Curve& curve, const SignChanges& changes, double infimum) {
  for (const double x : changes.derivative) {
    const bool rises = curve(std::nextafter(x, infinity)).derivative > 0;
    if (rises && curve(x).value <= infimum) return Point{x, infimum};
  }
  return std::nullopt;
}

}  // namespace

Facts facts(const Activation& activation, ParameterValues values, double limit) {
  const Curve curve{activation, values, activation.kinksAt(values)};
  Facts result{};
  result.infimum = infinity;
  result.supremum = -infinity;
  result.kinks = curve.kinks;
  result.properties = activation.properties(values);
  const double half = result.properties.period.value_or(infinity) / 2;
  const Interval range{-half, half};
  result.signChanges = signChanges(curve, range);

  const auto reach = [&result](double value) {
    value += 0.0;  // 0 for -0
    result.infimum = std::min(result.infimum, value);
    result.supremum = std::max(result.supremum, value);
  };
  for (const Kink& kink : curve.kinks) reach(curve(kink.x).value);
  const std::vector<Segment> all = segments(curve, breakpoints(curve, range, result.signChanges));
  for (const Segment& segment : all) {
    reach(segment.left.value);
    reach(segment.right.value);
    result.steepestSlope = std::max(result.steepestSlope, segment.steepestSlope());
  }
  for (const Segment& segment : all) {
    segment.appendSteepest(result.steepestAt, result.steepestSlope);
    segment.appendLowGradient(result.lowGradient, limit, curve);
  }
  // The left end of a period belongs to the period before.
  if (std::isfinite(half) && result.steepestAt.front().to == -half) result.steepestAt.erase(result.steepestAt.begin());
  result.minimum = minimum(curve, result.signChanges, result.infimum);
  return result;
}

}  // namespace lab
