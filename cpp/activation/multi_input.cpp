// Maxout, and the gated linear units, which multiply one half of their inputs by a gate made of the other.
#include <algorithm>
#include <array>
#include <cmath>

#include "activation/claims.hpp"
#include "activation/vector_catalogue.hpp"
#include "math/double_double.hpp"
#include "math/exponential.hpp"

namespace lab {
namespace {

void maxout(std::span<const double> xs, ParameterValues, VectorEvaluation& result) {
  const auto largest = std::max_element(xs.begin(), xs.end());  // the first
  result.value[0] = *largest;
  result.jacobian[static_cast<std::size_t>(largest - xs.begin())] = 1;
}

/// A function of a number of either half.
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

void glu(std::span<const double> xs, ParameterValues, VectorEvaluation& result) {
  fill(xs, result, [](double a, double b) -> Unit {
    const Exponential e = exponential({-std::abs(b)});
    const double d = 1 + e.value();
    const double byB = a / (d * d) * e;
    return b < 0 ? Unit{a / d * e, 1 / d * e, byB} : Unit{a / d, 1 / d, byB};
  });
}

void swiglu(std::span<const double> xs, ParameterValues values, VectorEvaluation& result) {
  const double beta = values[0];
  fill(xs, result, [beta](double a, double b) -> Unit {
    const DoubleDouble z = twoProduct(beta, a);
    if (std::abs(z.high) > 1e4) return a > 0 ? Unit{a * b, b, a} : Unit{0, 0, 0};
    const Exponential e = exponential(z.high < 0 ? z : -z);
    const double d = 1 + e.value();
    if (z.high >= 0) return {a / d * b, (d + z.high * e.value()) / (d * d) * b, a / d};
    // In these orders a huge b neither meets a product that has underflowed nor overflows before e^z makes it small.
    const double gated = a < -1 ? a / d * e.first * b : a / d * b * e.first;
    const double slope = ((1 + z.high) + e.value()) + z.low;
    return {gated * e.second, slope / (d * d) * e.first * b * e.second, a / d * e};
  });
}

constexpr std::array swigluParameters{
    Parameter{.id = "beta", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 10, .step = 0.1}},
};

}  // namespace

constinit const VectorFunction maxoutRow{
    .id = "maxout",
    .outputs = Outputs::one,
    .compute = maxout,
    .formula = {.value = R"(y = \max_k x_k)",
                .jacobian = R"(\frac{\partial y}{\partial x_j} = \delta_{mj}, \quad )"
                            R"(m = \min \{\, i : x_i = \max_k x_k \,\})"},
    .source = "Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013",
};

constinit const VectorFunction gluRow{
    .id = "glu",
    .outputs = Outputs::half,
    .compute = glu,
    .formula = {.value = R"(y_i = a_i\,\sigma(b_i))",
                .jacobian = R"(\frac{\partial y_i}{\partial a_i} = \sigma(b_i), \quad )"
                            R"(\frac{\partial y_i}{\partial b_i} = a_i\,\sigma(b_i)\,(1 - \sigma(b_i)))"},
    .source = "Dauphin, Fan, Auli & Grangier 2016",
};

constinit const VectorFunction swigluRow{
    .id = "swiglu",
    .parameters = swigluParameters,
    .outputs = Outputs::half,
    .compute = swiglu,
    .formula = {.value = R"(y_i = a_i\,\sigma(\beta a_i)\,b_i)",
                .jacobian = R"(\frac{\partial y_i}{\partial a_i} = b_i s\,(1 + \beta a_i\,(1 - s)), \quad )"
                            R"(\frac{\partial y_i}{\partial b_i} = a_i s, \quad s = \sigma(\beta a_i))"},
    .source = "Shazeer 2020",
};

}  // namespace lab
