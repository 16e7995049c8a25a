#include "activation/catalogue.hpp"

#include <iterator>

namespace lab {

const std::vector<Activation>& catalogue() {
  static const std::vector<Activation> rows = [] {
    std::vector<Activation> all;
    for (auto family : {elementaryActivations, saturatingActivations, rectifierActivations, smoothRectifierActivations,
                        gatedActivations, shrinkageActivations, periodicActivations}) {
      std::vector<Activation> some = family();
      all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
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
