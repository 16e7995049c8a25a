#include <algorithm>
#include <array>
#include <cmath>

#include "activation/claims.hpp"
#include "activation/vector_catalogue.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"

namespace lab {
namespace {

/// (x - largest)/T for a finite largest; x may be -∞.
DoubleDouble exponent(double x, double largest, double temperature) {
  if (std::isinf(x)) return {x};
  const double unit = std::isinf(x - largest) ? 0.5 : 1;  // of two huge numbers only half the difference is finite
  const DoubleDouble difference = twoSum(unit * x, -unit * largest);
  const DoubleDouble z = quotient(difference.high, temperature);
  const double high = z.high / unit;
  return std::isinf(high) ? DoubleDouble{high} : twoSum(high, (z.low + difference.low / temperature) / unit);
}

/// What softmax and its logarithm share: e^z of every input, z = (x - largest x)/T so that none overflows, and sums.
struct Exponentials {
  double temperature;
  std::size_t first;  ///< the first largest input: z = 0
  std::vector<DoubleDouble> z = {};
  std::vector<Exponential> e = {};
  Exponential others = {0};  ///< the sum without the first largest, which may be far below 1
  DoubleDouble sum = {1};

  Exponentials(std::span<const double> xs, double T)
      : temperature(T), first(static_cast<std::size_t>(std::max_element(xs.begin(), xs.end()) - xs.begin())) {
    for (const double x : xs) {
      z.push_back(exponent(x, xs[first], T));
      e.push_back(exponential(z.back()));
    }
    double scale = 0;  // the second factor of the largest of the others
    for (std::size_t i = 0; i < e.size(); ++i)
      if (i != first) scale = std::max(scale, e[i].second);
    if (scale == 0) return;
    DoubleDouble scaled{0};
    for (std::size_t i = 0; i < e.size(); ++i)
      if (i != first) scaled = scaled + DoubleDouble{e[i].first * (e[i].second / scale)};
    others = {scaled.high, scale};
    sum = sum + DoubleDouble{others.value(), scaled.low * scale};
  }

  /// Σ e^z over all but one, without the cancellation in 1 - p. But for the first largest it is at least half the sum.
  [[nodiscard]] Exponential allBut(std::size_t i) const {
    return i == first ? others : Exponential{(sum + DoubleDouble{-e[i].value()}).high};
  }

  /// a/sum/T
  [[nodiscard]] double share(Exponential a) const { return a.first / sum.high / temperature * a.second; }

  /// a·b/sum²/T, in an order in which nothing underflows that a small T makes large again.
  [[nodiscard]] double share(Exponential a, Exponential b) const {
    const Exponential& less = a.value() < b.value() ? a : b;
    const Exponential& more = a.value() < b.value() ? b : a;
    return less.first / (sum.high * sum.high) / temperature * more.first * less.second * more.second;
  }
};

/// Fills the Jacobian of n outputs by diagonal(i) and offDiagonal(i, j).
template <class Diagonal, class OffDiagonal>
void fill(std::vector<double>& jacobian, std::size_t n, Diagonal diagonal, OffDiagonal offDiagonal) {
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j) jacobian[i * n + j] = i == j ? diagonal(i) : offDiagonal(i, j);
}

/// +∞ among the inputs, or nothing but -∞.
bool lacksLargest(std::span<const double> xs) { return std::isinf(*std::max_element(xs.begin(), xs.end())); }

void softmax(std::span<const double> xs, ParameterValues values, VectorEvaluation& result) {
  if (lacksLargest(xs)) return makeUndefined(result);
  const Exponentials of(xs, values[0]);
  for (std::size_t i = 0; i < xs.size(); ++i) result.value[i] = of.e[i].first / of.sum.high * of.e[i].second;
  fill(
      result.jacobian, xs.size(), [&](std::size_t i) { return of.share(of.e[i], of.allBut(i)); },
      [&](std::size_t i, std::size_t j) { return -of.share(of.e[i], of.e[j]); });
}

void logSoftmax(std::span<const double> xs, ParameterValues values, VectorEvaluation& result) {
  if (lacksLargest(xs)) return makeUndefined(result);
  const Exponentials of(xs, values[0]);
  const double logarithm = std::log1p(of.others.value());
  for (std::size_t i = 0; i < xs.size(); ++i) result.value[i] = of.z[i].high - logarithm;
  fill(
      result.jacobian, xs.size(), [&](std::size_t i) { return of.share(of.allBut(i)); },
      [&](std::size_t, std::size_t j) { return -of.share(of.e[j]); });
}

constexpr std::array parameters{
    Parameter{
        .id = "temperature", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 5, .step = 0.1}},
};
constexpr std::string_view source = "Bridle 1990; temperature: Ackley, Hinton & Sejnowski 1985";

}  // namespace

constinit const VectorFunction softmaxRow{
    .id = "softmax",
    .parameters = parameters,
    .outputs = Outputs::all,
    .compute = softmax,
    .formula = {.value = R"(p_i = \frac{e^{x_i / T}}{\sum_k e^{x_k / T}}, \quad T = \mathit{temperature})",
                .jacobian = R"(\frac{\partial p_i}{\partial x_j} = \frac{p_i\,(\delta_{ij} - p_j)}{T}, \quad )"
                            R"(p_i = \frac{e^{x_i / T}}{\sum_k e^{x_k / T}}, \; T = \mathit{temperature})"},
    .source = source,
};

constinit const VectorFunction logSoftmaxRow{
    .id = "log_softmax",
    .parameters = parameters,
    .outputs = Outputs::all,
    .compute = logSoftmax,
    .formula = {.value = R"(y_i = \frac{x_i}{T} - \ln \sum_k e^{x_k / T}, \quad T = \mathit{temperature})",
                .jacobian = R"(\frac{\partial y_i}{\partial x_j} = \frac{\delta_{ij} - p_j}{T}, \quad )"
                            R"(p_j = \frac{e^{x_j / T}}{\sum_k e^{x_k / T}}, \; T = \mathit{temperature})"},
    .source = source,
};

}  // namespace lab
