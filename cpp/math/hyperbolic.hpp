#pragma once

#include "math/exponential.hpp"

namespace lab {

/// tanh x to 60 bits, and tanh′ x = 1 - tanh² x, which is already 0 above 19 if it is computed so, as share·e.
struct Tanh {
  DoubleDouble value;
  DoubleDouble share;
  Exponential e;
};

Tanh tanh(DoubleDouble x);

}  // namespace lab
