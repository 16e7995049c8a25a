#include "activation/vector_catalogue.hpp"

#include <array>

namespace lab {

std::span<const VectorFunction* const> vectorCatalogue() {
  static constexpr std::array rows{&softmaxRow, &logSoftmaxRow, &maxoutRow, &gluRow, &swigluRow};
  return rows;
}

const VectorFunction* findVectorFunction(std::string_view id) {
  for (const VectorFunction* row : vectorCatalogue())
    if (row->id == id) return row;
  return nullptr;
}

}  // namespace lab
