#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/vector_function.hpp"
#include "reference.hpp"

namespace {

double ulp(double x) {
  int exponent = 0;
  std::frexp(x, &exponent);
  return std::ldexp(1.0, std::max(exponent - 1, -1022) - 52);
}

double error(double got, double want) {
  if (got == want || (std::isnan(got) && std::isnan(want))) return 0;
  if (!std::isfinite(got) || !std::isfinite(want)) return INFINITY;
  return std::abs(got - want) / ulp(want);
}

double largestError(const std::vector<double>& got, const std::vector<double>& want) {
  if (got.size() != want.size()) return INFINITY;
  double largest = 0;
  for (std::size_t i = 0; i < want.size(); ++i) largest = std::max(largest, error(got[i], want[i]));
  return largest;
}

}  // namespace

TEST_CASE("the vector functions keep to their table: 4 units for values, 8 for Jacobians") {
  const std::vector<reference::VectorRow> rows = reference::vectorRows();
  CHECK(rows.size() > 100);
  for (const reference::VectorRow& row : rows) {
    CAPTURE(row.function, row.parameters, row.xs);
    const lab::VectorFunction* function = lab::findVectorFunction(row.function);
    REQUIRE(function != nullptr);
    REQUIRE(function->takes(row.xs.size()));
    const lab::VectorEvaluation got = function->evaluate(row.xs, row.parameters);
    CHECK(largestError(got.value, row.value) <= 4);
    CHECK(largestError(got.jacobian, row.jacobian) <= 8);
  }
}

TEST_CASE("vector functions take at least one input, and halves an even number") {
  for (const lab::VectorFunction& function : lab::vectorCatalogue()) {
    CHECK_FALSE(function.takes(0));
    CHECK(function.takes(2));
    CHECK(function.takes(3) == (function.outputs != lab::Outputs::half));
  }
}
