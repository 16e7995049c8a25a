#include "activation/catalogue.hpp"

namespace lab {

const Activation* findActivation(std::string_view id) {
  for (const Activation& row : catalogue())
    if (row.id == id) return &row;
  return nullptr;
}

}  // namespace lab
