#include "activation/catalogue.hpp"

#include <utility>

namespace lab {

const std::vector<Activation>& catalogue() {
  static const std::vector<Activation> rows = [] {
    std::vector<Activation> all;
    for (auto family : {elementaryActivations, saturatingActivations, rectifierActivations, smoothRectifierActivations,
                        gatedActivations, shrinkageActivations, periodicActivations})
      for (Activation& row : family()) all.push_back(std::move(row));
    return all;
  }();
  return rows;
}

const Activation* findActivation(std::string_view id) {
  for (const Activation& row : catalogue())
    if (row.id == id) return &row;
  return nullptr;
}

}  // namespace lab
