#include "reference.hpp"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "activation/catalogue.hpp"
#include "units.hpp"

TEST_CASE("the reference tables and the catalogue hold the same functions and parameters") {
  std::set<std::string> tabulated;
  std::map<std::string, std::vector<double>> defaults;
  for (const reference::Row& row : reference::rows()) {
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
  const std::map<std::string, reference::Facts> facts = reference::facts();
  for (const reference::Row& row : reference::rows()) {
    const units::Comparison comparison = units::compare(row, facts);
    for (std::size_t column = 0; column < 3; ++column)
      if (!(comparison.errors.at(column) <= units::bounds.at(column)))
        FAIL_CHECK(units::describe(row, column, comparison));
  }
}
