#include "activation/vector_function.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab {

bool VectorFunction::takes(std::size_t inputs) const {
  return inputs > 0 && (outputs != Outputs::half || inputs % 2 == 0);
}

VectorEvaluation VectorFunction::evaluate(std::span<const double> xs, ParameterValues values) const {
  const std::size_t rows = outputs == Outputs::all ? xs.size() : outputs == Outputs::half ? xs.size() / 2 : 1;
  VectorEvaluation result{std::vector<double>(rows), std::vector<double>(rows * xs.size())};
  if (std::any_of(xs.begin(), xs.end(), [](double x) { return std::isnan(x); }))
    makeUndefined(result);
  else
    compute(xs, values, result);
  return result;
}

const VectorFunction* findVectorFunction(std::string_view id) {
  for (const VectorFunction& row : vectorCatalogue())
    if (row.id == id) return &row;
  return nullptr;
}

std::string_view outputsId(Outputs outputs) {
  switch (outputs) {
    case Outputs::all: return "all";
    case Outputs::half: return "half";
    case Outputs::one: return "one";
  }
  return {};
}

void makeUndefined(VectorEvaluation& result) {
  for (std::vector<double>* numbers : {&result.value, &result.jacobian})
    std::fill(numbers->begin(), numbers->end(), std::numeric_limits<double>::quiet_NaN());
}

}  // namespace lab
