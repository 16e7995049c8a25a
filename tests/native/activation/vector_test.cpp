#include <algorithm>
#include <array>
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

TEST_CASE("with cross-entropy as loss the gradient at softmax's inputs is output minus target, over T") {
  const std::vector<double> xs{2, 1, 0.5, -1};
  for (const double temperature : {0.2, 1.0, 5.0}) {
    const lab::VectorEvaluation at = lab::findVectorFunction("softmax")->evaluate(xs, std::array{temperature});
    for (std::size_t target = 0; target < xs.size(); ++target)
      for (std::size_t input = 0; input < xs.size(); ++input) {
        const double gradient = -at.jacobian[target * xs.size() + input] / at.value[target];  // of -ln p
        const double left = at.value[input] - (input == target ? 1 : 0);
        CHECK(std::abs(gradient - left / temperature) < 1e-12 / temperature);
      }
  }
}
