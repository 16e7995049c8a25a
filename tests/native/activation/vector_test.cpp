#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "activation/vector_catalogue.hpp"
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

std::vector<double> numbers(const nlohmann::json& texts) {
  std::vector<double> all;
  for (const nlohmann::json& text : texts) all.push_back(reference::number(text));
  return all;
}

double largestError(const std::vector<double>& got, const std::vector<double>& want) {
  if (got.size() != want.size()) return INFINITY;
  double largest = 0;
  for (std::size_t i = 0; i < want.size(); ++i) largest = std::max(largest, error(got[i], want[i]));
  return largest;
}

}  // namespace

TEST_CASE("the vector functions keep to their table: 4 units for values, 8 for Jacobians") {
  std::ifstream file(std::filesystem::path(ACTIVATION_REFERENCE_DEFAULT) / "vectors.json");
  const nlohmann::json cases = nlohmann::json::parse(file);
  CHECK(cases.size() > 100);
  for (const nlohmann::json& each : cases) {
    INFO(each.dump().substr(0, 200));
    const lab::VectorFunction* function = lab::findVectorFunction(each.at("function").get<std::string>());
    REQUIRE(function != nullptr);
    const std::vector<double> xs = numbers(each.at("x"));
    REQUIRE(function->takes(xs.size()));
    const lab::VectorEvaluation got = function->evaluate(xs, numbers(each.at("params")));
    std::vector<double> jacobian;
    for (const nlohmann::json& row : each.at("jacobian"))
      for (const double entry : numbers(row)) jacobian.push_back(entry);
    CHECK(largestError(got.value, numbers(each.at("value"))) <= 4);
    CHECK(largestError(got.jacobian, jacobian) <= 8);
  }
}

TEST_CASE("vector functions take at least one input, and halves an even number") {
  for (const lab::VectorFunction* function : lab::vectorCatalogue()) {
    CHECK_FALSE(function->takes(0));
    CHECK(function->takes(2));
    CHECK(function->takes(3) == (function->outputs != lab::Outputs::half));
  }
}
