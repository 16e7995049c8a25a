#include "activation/catalogue.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

TEST_CASE("every id is in the catalogue once, and finds its row") {
  std::set<std::string_view> ids;
  for (const lab::Activation& row : lab::catalogue()) {
    CHECK(ids.insert(row.id).second);
    CHECK(lab::findActivation(row.id) == &row);
  }
  CHECK(lab::findActivation("sigmod") == nullptr);
}
