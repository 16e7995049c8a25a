#include <cmath>

#include "activation/catalogue.hpp"
#include "activation/claims.hpp"

namespace lab {
namespace {

Evaluation step(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return {x > 0 ? 1.0 : 0.0, 0, 0};
}

Evaluation identity(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return {x, 1, 0};
}

Evaluation exponential(double x, ParameterValues) {
  const double e = std::exp(x);
  return {e, e, e};
}

std::vector<Kink> jumpsAtZero(ParameterValues) { return {{.x = 0, .order = 0}}; }

}  // namespace

std::vector<Activation> elementaryActivations() {
  return {
      {
          .id = "step",
          .family = Family::elementary,
          .evaluate = step,
          .kinks = jumpsAtZero,
          .properties = attainsBothEnds,
          .formula = {.value = R"(\begin{cases}1 & x > 0 \\ 0 & x \le 0\end{cases})",
                      .derivative = R"(0 \quad (x \ne 0))",
                      .secondDerivative = R"(0 \quad (x \ne 0))"},
          .source = "McCulloch & Pitts 1943; Rosenblatt 1958",
      },
      {
          .id = "identity",
          .family = Family::elementary,
          .evaluate = identity,
          .properties = strict,
          .formula = {.value = "x", .derivative = "1", .secondDerivative = "0"},
          .source = "Widrow & Hoff 1960",
      },
      {
          .id = "exponential",
          .family = Family::elementary,
          .evaluate = exponential,
          .properties = strict,
          .formula = {.value = "e^x", .derivative = "e^x", .secondDerivative = "e^x"},
          .source = "no single source",
      },
  };
}

}  // namespace lab
