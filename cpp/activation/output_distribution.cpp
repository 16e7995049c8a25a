#include "activation/output_distribution.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "math/ascending.hpp"
#include "math/normal.hpp"

namespace lab {
namespace {

constexpr double farthest = 38;  // standard deviations, beyond which the density is below the smallest doubles
constexpr int cellsPerSide = 250;

/// The ends of cells that are narrow where f bends and grow in proportion to |x|, with a cell's end at every kink.
std::vector<double> cellEnds(double scale, double sigma, const std::vector<Kink>& kinks) {
  const double reach = farthest * sigma;
  const double step = std::log1p(reach / scale) / cellsPerSide;
  std::vector<double> ends;
  for (int i = -cellsPerSide; i <= cellsPerSide; ++i)
    include(ends, std::copysign(scale * exponentialLessOne({std::abs(i) * step}).high, i));
  for (const Kink& kink : kinks)
    if (std::abs(kink.x) < reach) include(ends, kink.x);
  return ends;
}

/// The probability that a standard normal variable lies above u.
double above(double u) { return normalDistribution(-u).high; }

/// The probability of [from, to], without cancellation in the tails.
double probability(double from, double to) { return from < 0 ? above(-to) - above(-from) : above(from) - above(to); }

/// Adds a weight to the bins, spread evenly over [low, high]. That of a point goes to the bin that holds it.
void spread(double weight, double low, double high, std::span<const double> edges, std::vector<double>& shares) {
  const auto first = std::upper_bound(edges.begin(), edges.end(), low) - edges.begin();
  if (low == high) {
    if (first > 0 && first < std::ssize(edges)) shares[static_cast<std::size_t>(first) - 1] += weight;
    return;
  }
  for (auto bin = static_cast<std::size_t>(std::max<std::ptrdiff_t>(first, 1) - 1);
       bin < shares.size() && edges[bin] < high; ++bin)
    shares[bin] += weight * ((std::min(high, edges[bin + 1]) - std::max(low, edges[bin])) / (high - low));
}

}  // namespace

OutputDistribution outputDistribution(const Activation& activation, ParameterValues values, double sigma,
                                      std::span<const double> edges) {
  const auto f = [&](double x) { return activation.evaluate(x, values).value; };
  // With cells for a narrower bend, which holds next to nothing, all others would be too coarse; a wider bend would
  // have an infinite ratio to sigma.
  const double scale = std::clamp(activation.properties(values).scale, 1e-6 * sigma, 1e290);
  const std::vector<double> ends = cellEnds(scale, sigma, activation.kinksAt(values));
  OutputDistribution result{
      .mean = 0, .standardDeviation = 0, .zeroShare = 0, .shares = std::vector<double>(edges.size() - 1)};
  // Moments of f - f(0): those of a narrow distribution keep their digits.
  const double origin = f(0);
  // Measured in what f does at ±σ, so that their squares stay within the doubles.
  const double reach = std::max(std::abs(f(sigma) - origin), std::abs(f(-sigma) - origin));
  const double unit = reach > 0 && std::isfinite(reach) ? reach : 1;
  double square = 0;
  for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
    const double from = ends[i];
    const double to = ends[i + 1];
    const double weight = probability(from / sigma, to / sigma);
    if (weight == 0) continue;
    const double middle = (from + to) / 2;
    // Gauss and Legendre's three points, each weighed with the density
    constexpr std::array<double, 3> nodes{-0.77459666924148338, 0, 0.77459666924148338};
    constexpr std::array<double, 3> factors{5, 8, 5};
    double density = 0;
    double first = 0;
    double second = 0;
    bool zero = true;
    for (std::size_t k = 0; k < nodes.size(); ++k) {
      const double x = middle + (to - middle) * nodes.at(k);
      // relative to the density in the middle, which may underflow
      const double part = factors.at(k) * exponential({(middle - x) / sigma * ((middle + x) / sigma) / 2});
      const double y = f(x);
      zero = zero && y == 0;
      density += part;
      const double moved = (y - origin) / unit;
      first += part * moved;
      second += part * moved * moved;
    }
    result.mean += weight * (first / density);
    square += weight * (second / density);
    if (zero) result.zeroShare += weight;
    const double left = f(std::nextafter(from, to));  // from inside: at a kink f is what convention makes it
    const double right = f(std::nextafter(to, from));
    if (std::isfinite(left) && std::isfinite(right))
      spread(weight, std::min(left, right), std::max(left, right), edges, result.shares);
  }
  const double variance = square - result.mean * result.mean;
  result.standardDeviation =
      std::isfinite(result.mean) ? unit * std::sqrt(std::max(0.0, variance)) : std::numeric_limits<double>::infinity();
  result.mean = unit * result.mean + origin;
  if (activation.moments != nullptr) {
    const Moments exact = activation.moments(sigma, values);
    result.mean = exact.mean;
    result.standardDeviation = exact.standardDeviation;
  }
  return result;
}

}  // namespace lab
