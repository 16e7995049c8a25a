#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "activation/activation.hpp"

namespace lab {

/// The outputs for one vector of inputs, and ∂output/∂input row by row: outputs × inputs numbers.
struct VectorEvaluation {
  std::vector<double> value;
  std::vector<double> jacobian;
};

/// How many outputs a vector function has. With `half` the inputs are two halves of the same size.
enum class Outputs { all, half, one };

/// LaTeX, each readable alone: in the inputs x (of which glu and swiglu call the halves a and b), the parameters and
/// letters that it defines itself at its end. σ is the sigmoid and δ Kronecker's, 1 for i = j and else 0.
struct VectorFormula {
  std::string_view value;
  std::string_view jacobian;
};

/// One function of a whole vector: a row of constants.
struct VectorFunction {
  std::string_view id;
  std::span<const Parameter> parameters = {};
  Outputs outputs;
  /// Fills a result that has the right size and holds zeros. No x is NaN.
  void (*compute)(std::span<const double> xs, ParameterValues, VectorEvaluation& result);
  VectorFormula formula;
  std::string_view source;  ///< who introduced it, and when

  /// Whether it takes that many inputs: one at least, and an even number for two halves.
  [[nodiscard]] bool takes(std::size_t inputs) const;
  /// For as many inputs as it takes. One NaN makes every number of the result NaN.
  [[nodiscard]] VectorEvaluation evaluate(std::span<const double> xs, ParameterValues values) const;
};

/// `all`, `half` or `one`.
std::string_view outputsId(Outputs outputs);

/// Makes every number of the result NaN.
void makeUndefined(VectorEvaluation& result);

}  // namespace lab
