#pragma once

namespace lab {

struct SinCos {
  double sin;
  double cos;
};

/// sin and cos of the exact product w·x for w > 0; NaN if x is NaN or infinite.
SinCos sinCosOfProduct(double w, double x);

}  // namespace lab
