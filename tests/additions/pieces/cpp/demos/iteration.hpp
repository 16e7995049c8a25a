#pragma once

#include "demos/demo.hpp"

namespace lab {

/// A function is applied to a number again and again: x, f(x), f(f(x)) …
///
/// Settings: `first`, the first x, and how many `steps` are made. Series, one number a step: `x`.
extern const Demo iteration;

}  // namespace lab
