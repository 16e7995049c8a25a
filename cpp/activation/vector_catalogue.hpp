#pragma once

#include <span>
#include <string_view>

#include "activation/vector_function.hpp"

namespace lab {

/// Every vector function the project knows.
std::span<const VectorFunction* const> vectorCatalogue();

/// The row with this id, or null.
const VectorFunction* findVectorFunction(std::string_view id);

extern const VectorFunction softmaxRow;
extern const VectorFunction logSoftmaxRow;
extern const VectorFunction maxoutRow;
extern const VectorFunction gluRow;
extern const VectorFunction swigluRow;

}  // namespace lab
