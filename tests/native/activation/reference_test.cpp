#include "reference.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>

#include "activation/catalogue.hpp"

// How errors are measured: tests/reference/README.md.
namespace {

using reference::Row;
using FactsOfAll = std::map<std::string, reference::Facts>;

constexpr std::array<const char*, 3> columns{"value", "derivative", "second_derivative"};
constexpr std::array<double, 3> bounds{4, 4, 8};

/// The spacing of the doubles around x.
double ulp(double x) {
  int exponent = 0;
  std::frexp(x, &exponent);
  return std::ldexp(1.0, std::max(exponent - 1, -1022) - 52);
}

/// The least unit: 0 but near a sign change, where no fixed number of bits survives.
double floorOf(const Row& row, std::size_t column, const FactsOfAll& facts) {
  if (row.function == "sine") return 0x1p-54 * std::pow(row.values[0], static_cast<double>(column));
  const double beta = row.function == "swish" ? row.values[0] : 1;
  for (const double change : facts.at(row.function).signChanges.at(column)) {
    const double root = change / beta;
    if (root != 0 && std::abs(row.x - root) <= std::abs(root) / 8) return column == 2 ? 0x1p-54 * beta : 0x1p-54;
  }
  return 0;
}

double error(double got, double want, double floor) {
  if (got == want || (std::isnan(got) && std::isnan(want))) return 0;
  if (!std::isfinite(got) || !std::isfinite(want)) return INFINITY;
  return std::abs(got - want) / std::max(ulp(want), floor);
}

std::string describe(const Row& row, std::size_t column, double got, double units) {
  std::array<char, 400> text{};
  const double want = row.want.at(column);
  std::snprintf(text.data(), text.size(),
                "%s(%s) %s at x = %.17g (%a): got %.17g (%a), want %.17g (%a), error %.3g units", row.function.c_str(),
                row.parameters.c_str(), columns.at(column), row.x, row.x, got, got, want, want, units);
  return text.data();
}

std::array<double, 3> errors(const Row& row, const FactsOfAll& facts, std::array<double, 3>& got) {
  const lab::Evaluation at = lab::findActivation(row.function)->evaluate(row.x, row.values);
  got = {at.value, at.derivative, at.secondDerivative};
  std::array<double, 3> result{};
  for (std::size_t column = 0; column < 3; ++column)
    result.at(column) = error(got.at(column), row.want.at(column), floorOf(row, column, facts));
  return result;
}

}  // namespace

TEST_CASE("the reference tables and the catalogue hold the same functions and parameters") {
  std::set<std::string> tabulated;
  std::map<std::string, std::vector<double>> defaults;
  for (const Row& row : reference::rows()) {
    tabulated.insert(row.function);
    defaults.try_emplace(row.function, row.values);  // the first are the defaults
    const lab::Activation* activation = lab::findActivation(row.function);
    if (activation == nullptr) continue;
    std::vector<std::string> names;
    for (const lab::Parameter& parameter : activation->parameters) names.emplace_back(parameter.id);
    if (names != row.names) FAIL(row.function << " has other parameters than " << row.parameters);
  }
  std::set<std::string> known;
  for (const lab::Activation& activation : lab::catalogue()) {
    const std::string& id = *known.emplace(activation.id).first;
    INFO(id);
    CHECK(activation.defaults() == defaults[id]);
  }
  CHECK(known == tabulated);
}

TEST_CASE("every row of the reference table is met within 4, 4 and 8 units") {
  const FactsOfAll facts = reference::facts();
  for (const Row& row : reference::rows()) {
    std::array<double, 3> got{};
    const std::array<double, 3> units = errors(row, facts, got);
    for (std::size_t column = 0; column < 3; ++column)
      if (!(units.at(column) <= bounds.at(column))) FAIL_CHECK(describe(row, column, got.at(column), units.at(column)));
  }
}

TEST_CASE("table of the largest errors", "[.][errors]") {
  const FactsOfAll facts = reference::facts();
  std::map<std::string, std::array<double, 3>> largest;
  for (const Row& row : reference::rows()) {
    std::array<double, 3> got{};
    const std::array<double, 3> units = errors(row, facts, got);
    std::array<double, 3>& worst = largest[row.function];
    for (std::size_t column = 0; column < 3; ++column) worst.at(column) = std::max(worst.at(column), units.at(column));
  }
  std::printf("%-14s %8s %8s %8s\n", "units", "f", "f'", "f''");
  for (const lab::Activation& activation : lab::catalogue()) {
    const std::string id(activation.id);
    const std::array<double, 3>& worst = largest[id];
    std::printf("%-14s %8.3g %8.3g %8.3g\n", id.c_str(), worst[0], worst[1], worst[2]);
  }
}
