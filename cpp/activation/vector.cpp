// Functions of a whole vector.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "activation/claims.hpp"
#include "activation/vector_function.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"

namespace lab {
namespace {

/// (x - largest)/T for a finite largest; x may be -∞.
DoubleDouble exponent(double x, double largest, double temperature) {
  if (std::isinf(x)) return {x};
  const double unit = std::isinf(x - largest) ? 0.5 : 1;  // of two huge numbers only half the difference is finite
  const DoubleDouble difference = twoSum(unit * x, -unit * largest);
  const DoubleDouble z = quotient({difference.high}, {temperature});
  const double high = z.high / unit;
  return std::isinf(high) ? DoubleDouble{high} : twoSum(high, (z.low + difference.low / temperature) / unit);
}

/// e^z of every input with z = (x - largest x)/T, so that none overflows, and their sums.
struct Exponentials {
  std::vector<DoubleDouble> z;
  std::vector<Exponential> e;
  std::size_t first;      ///< the first largest input: z = 0
  Exponential others{0};  ///< the sum without that one, which may be far below 1
  DoubleDouble sum{1};    ///< 1 + others

  /// Σ e^z over all but one, without the cancellation in 1 - p: but for the first largest it is at least half the sum.
  [[nodiscard]] Exponential allBut(std::size_t i) const {
    return i == first ? others : Exponential{(sum.high - e[i].value()) + sum.low};
  }
};

Exponentials exponentials(std::span<const double> xs, double temperature) {
  const auto largest = std::max_element(xs.begin(), xs.end());
  Exponentials all{.z = std::vector<DoubleDouble>(xs.size()),
                   .e = std::vector<Exponential>(xs.size()),
                   .first = static_cast<std::size_t>(largest - xs.begin())};
  double scale = 0;  // the second factor of the largest of the others
  for (std::size_t i = 0; i < xs.size(); ++i) {
    all.z[i] = exponent(xs[i], *largest, temperature);
    all.e[i] = exponential(all.z[i]);
    if (i != all.first) scale = std::max(scale, all.e[i].second);
  }
  if (scale == 0) return all;
  DoubleDouble scaled{0};
  for (std::size_t i = 0; i < xs.size(); ++i) {
    if (i == all.first) continue;
    const DoubleDouble next = twoSum(scaled.high, all.e[i].first * (all.e[i].second / scale));
    scaled = {next.high, scaled.low + next.low};
  }
  all.others = {scaled.high + scaled.low, scale};
  all.sum = twoSum(1, all.others.value());
  return all;
}

/// a·b/divisor/T, in an order in which nothing underflows that a small T makes large again.
double share(const Exponential& a, const Exponential& b, double divisor, double temperature) {
  const Exponential& less = a.value() < b.value() ? a : b;
  const Exponential& more = a.value() < b.value() ? b : a;
  return less.first / divisor / temperature * more.first * less.second * more.second;
}

/// With p = e/sum the rows of the Jacobian are (δ - p)/T for the logarithm, and p times that for softmax.
void evaluate(std::span<const double> xs, double temperature, bool logarithm, VectorEvaluation& result) {
  const std::size_t n = xs.size();
  // +∞ among the inputs, or nothing but -∞
  if (std::isinf(*std::max_element(xs.begin(), xs.end()))) return makeUndefined(result);
  const Exponentials all = exponentials(xs, temperature);
  const double sum = all.sum.high;
  const double logOfSum = std::log1p(all.others.value());
  const double divisor = logarithm ? sum : sum * sum;
  for (std::size_t i = 0; i < n; ++i) {
    const Exponential row = logarithm ? Exponential{1} : all.e[i];
    result.value[i] = logarithm ? all.z[i].high - logOfSum : row.first / sum * row.second;
    for (std::size_t j = 0; j < n; ++j)
      result.jacobian[i * n + j] =
          i == j ? share(all.allBut(i), row, divisor, temperature) : -share(all.e[j], row, divisor, temperature);
  }
}

void softmax(std::span<const double> xs, ParameterValues values, VectorEvaluation& result) {
  evaluate(xs, values[0], false, result);
}

void logSoftmax(std::span<const double> xs, ParameterValues values, VectorEvaluation& result) {
  evaluate(xs, values[0], true, result);
}

void maxout(std::span<const double> xs, ParameterValues, VectorEvaluation& result) {
  const auto largest = std::max_element(xs.begin(), xs.end());  // the first
  result.value[0] = *largest;
  result.jacobian[static_cast<std::size_t>(largest - xs.begin())] = 1;
}

/// An output of a gated linear unit, which multiplies one half of its inputs by a gate made of the other.
struct Unit {
  double value;
  double byA;  ///< ∂value/∂a
  double byB;
};

/// Fills the result with unit(a, b) of every pair.
template <class Function>
void fill(std::span<const double> xs, VectorEvaluation& result, Function unit) {
  const std::size_t half = xs.size() / 2;
  for (std::size_t i = 0; i < half; ++i) {
    const Unit at = unit(xs[i], xs[half + i]);
    result.value[i] = at.value;
    result.jacobian[i * xs.size() + i] = at.byA;
    result.jacobian[i * xs.size() + half + i] = at.byB;
  }
}

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

void glu(std::span<const double> xs, ParameterValues, VectorEvaluation& result) {
  fill(xs, result, [](double a, double b) -> Unit {
    const Exponential e = exponential({-std::abs(b)});
    const double d = 1 + e.value();
    const double gate = b < 0 ? 1 / d * e : 1 / d;
    // However small, a gate is above 0 but at -∞, where the product has no limit.
    if (std::isinf(a)) return {b == -infinity ? undefined : a, gate, std::isinf(b) ? undefined : a};
    return {b < 0 ? a / d * e : a / d, gate, a / (d * d) * e};
  });
}

/// swish(a) b for an infinite b: the limit, in which swish(a) counts by its sign even where it underflows. At a = -∞,
/// where it goes to 0 itself, there is none.
Unit swigluAtInfinity(double a, double b, double swish, bool rises) {
  if (a == -infinity) return {undefined, undefined, swish};
  return {a == 0 ? 0 : a * b, rises ? b : -b, swish};
}

void swiglu(std::span<const double> xs, ParameterValues values, VectorEvaluation& result) {
  const double beta = values[0];
  fill(xs, result, [beta](double a, double b) -> Unit {
    const DoubleDouble z = twoProduct(beta, a);
    if (std::abs(z.high) > 1e4) {
      if (std::isinf(b)) return swigluAtInfinity(a, b, a > 0 ? a : 0, a > 0);
      return a > 0 ? Unit{b == 0 ? 0 : a * b, b, a} : Unit{0, 0, 0};  // 0·∞ is not met
    }
    const Exponential e = exponential(z.high < 0 ? z : -z);
    const DoubleDouble sum = DoubleDouble{1} + e.precise();
    const double d = sum.high;
    if (std::isinf(b)) return swigluAtInfinity(a, b, z.high < 0 ? a / d * e : a / d, (sum + z).high > 0);
    if (z.high >= 0) return {a / d * b, (d + z.high * e.value()) / (d * d) * b, a / d};
    // In these orders a huge b neither meets a product that has underflowed nor overflows before e^z makes it small.
    const double gated = a < -1 ? a / d * e.first * b : a / d * b * e.first;
    const double slope = (sum + z).high;  // cancels beside the root of swish′
    return {gated * e.second, slope / (d * d) * e.first * b * e.second, a / d * e};
  });
}

constexpr std::array temperatureParameters{
    Parameter{
        .id = "temperature", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 5, .step = 0.1}},
};
constexpr std::array swigluParameters{
    Parameter{.id = "beta", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 10, .step = 0.1}},
};

constexpr std::array rows{
    VectorFunction{.id = "softmax", .parameters = temperatureParameters, .outputs = Outputs::all, .compute = softmax},
    VectorFunction{
        .id = "log_softmax", .parameters = temperatureParameters, .outputs = Outputs::all, .compute = logSoftmax},
    VectorFunction{.id = "maxout", .outputs = Outputs::one, .compute = maxout},
    VectorFunction{.id = "glu", .outputs = Outputs::half, .compute = glu},
    VectorFunction{.id = "swiglu", .parameters = swigluParameters, .outputs = Outputs::half, .compute = swiglu},
};

}  // namespace

std::span<const VectorFunction> vectorCatalogue() { return rows; }

}  // namespace lab
