#include <cmath>

#include "activation/catalogue.hpp"

namespace lab {
namespace {

Evaluation relu(double x, ParameterValues) {
  if (std::isnan(x)) return {x, x, x};
  return x > 0 ? Evaluation{x, 1, 0} : Evaluation{0, 0, 0};
}

Evaluation leakyRelu(double x, ParameterValues values) {
  if (std::isnan(x)) return {x, x, x};
  const double slope = values[0];
  return x > 0 ? Evaluation{x, 1, 0} : Evaluation{slope * x, slope, 0};
}

}  // namespace

std::vector<Activation> rectifierActivations() {
  return {
      {
          .id = "relu",
          .family = Family::rectifier,
          .evaluate = relu,
          .kinks = [](ParameterValues) { return std::vector<Kink>{{.x = 0, .order = 1}}; },
          .properties = [](ParameterValues) { return Properties{.attainsInfimum = true}; },
          .formula = {.value = R"(\max(x, 0))",
                      .derivative = R"(\begin{cases}1 & x > 0 \\ 0 & x \le 0\end{cases})",
                      .secondDerivative = "0"},
          .source = "Fukushima 1969; Nair & Hinton 2010",
      },
      {
          .id = "leaky_relu",
          .family = Family::rectifier,
          .parameters = {{.id = "slope",
                          .standard = 0.01,
                          .domain = {.least = 0, .greatest = 1, .includesGreatest = true},
                          .slider = {.least = 0.01, .greatest = 0.5, .step = 0.01}}},
          .evaluate = leakyRelu,
          .kinks =
              [](ParameterValues values) {
                return values[0] == 1 ? std::vector<Kink>{} : std::vector<Kink>{{.x = 0, .order = 1}};
              },
          .properties = [](ParameterValues) { return Properties{.strict = true}; },
          .formula = {.value = R"(\begin{cases}x & x > 0 \\ \mathrm{slope}\,x & x \le 0\end{cases})",
                      .derivative = R"(\begin{cases}1 & x > 0 \\ \mathrm{slope} & x \le 0\end{cases})",
                      .secondDerivative = "0"},
          .source = "Maas, Hannun & Ng 2013",
      },
  };
}

}  // namespace lab
