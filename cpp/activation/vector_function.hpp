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

/// One function of a whole vector: a row of constants.
struct VectorFunction {
  std::string_view id;
  std::span<const Parameter> parameters = {};
  Outputs outputs;
  /// Fills a result that has the right size and holds zeros. No x is NaN.
  void (*compute)(std::span<const double> xs, ParameterValues, VectorEvaluation& result);

  /// Whether it takes that many inputs: one at least, and an even number for two halves.
  [[nodiscard]] bool takes(std::size_t inputs) const;
  /// For as many inputs as it takes. One NaN makes every number of the result NaN.
  [[nodiscard]] VectorEvaluation evaluate(std::span<const double> xs, ParameterValues values) const;
};

/// Every vector function the project knows.
std::span<const VectorFunction> vectorCatalogue();

/// The row with this id, or null.
const VectorFunction* findVectorFunction(std::string_view id);

/// `all`, `half` or `one`.
std::string_view outputsId(Outputs outputs);

/// Makes every number of the result NaN.
void makeUndefined(VectorEvaluation& result);

}  // namespace lab
