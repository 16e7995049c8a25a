#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/vector_function.hpp"
#include "reference.hpp"
#include "units.hpp"

TEST_CASE("the vector functions keep to their table: 4 units for values, 8 for Jacobians") {
  const std::vector<reference::VectorRow> rows = reference::vectorRows();
  CHECK(rows.size() > 100);
  for (const reference::VectorRow& row : rows) {
    CAPTURE(row.function, row.parameters, row.xs);
    const lab::VectorFunction* function = lab::findVectorFunction(row.function);
    REQUIRE(function != nullptr);
    REQUIRE(function->takes(row.xs.size()));
    const auto [value, jacobian] = units::compare(row);
    CHECK(value <= 4);
    CHECK(jacobian <= 8);
  }
}

TEST_CASE("vector functions take at least one input, and halves an even number") {
  for (const lab::VectorFunction& function : lab::vectorCatalogue()) {
    CHECK_FALSE(function.takes(0));
    CHECK(function.takes(2));
    CHECK(function.takes(3) == (function.outputs != lab::Outputs::half));
  }
}
