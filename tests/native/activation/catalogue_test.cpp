#include "activation/catalogue.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

TEST_CASE("every id is in the catalogue once, and finds its row") {
  std::set<std::string_view> ids;
  for (const lab::Activation& row : lab::catalogue()) {
    CHECK(ids.insert(row.id).second);
    CHECK(lab::findActivation(row.id) == &row);
  }
  CHECK(lab::findActivation("sigmod") == nullptr);
}

TEST_CASE("families follow one another whole, each with an id of its own") {
  std::vector<lab::Family> families;
  std::set<std::string_view> ids;
  for (const lab::Activation& row : lab::catalogue()) {
    if (!families.empty() && families.back() == row.family) continue;
    families.push_back(row.family);
    CHECK(ids.insert(lab::familyId(row.family)).second);
  }
  CHECK(ids.count("") == 0);
}

TEST_CASE("a gated function is x times a gate from 0 to 1") {
  for (const lab::Activation& row : lab::gatedActivations) {
    INFO(row.id);
    CHECK(row.family == lab::Family::gated);
    for (const double x : {-1e300, -4.0, -1.0, -1e-3, 1e-3, 1.0, 4.0, 1e300}) {
      const double gate = row.evaluate(x, row.defaults()).value / x;
      CHECK((gate >= 0 && gate <= 1));
      if (std::abs(x) > 10) CHECK(gate == (x > 0 ? 1 : 0));
    }
  }
}
