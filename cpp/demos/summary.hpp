#pragma once

#include <array>

#include "network/matrix.hpp"

namespace lab {

// What there is to know about the numbers of a matrix whose padding is zero, each for those who ask for it: over a deep
// network's matrices every sum takes its time. Sums are in double precision, which holds the squares of all floats.

struct Values {
  double mean;
  double deviation;
  double zeros;  ///< the share of those that are 0
};

/// Of |x|.
struct Magnitudes {
  double mean;
  double rootMeanSquare;
  double norm;  ///< √Σ x²
};

/// Of |x| beside a positive limit.
struct Slopes {
  double mean;
  double low;  ///< how many lie under the limit
};

Values valuesIn(ConstMatrixView matrix);
Magnitudes magnitudesIn(ConstMatrixView matrix);
Slopes slopesIn(ConstMatrixView matrix, float limit);

/// How numbers lie in equal bins from -reach to reach.
struct Histogram {
  float reach;  ///< the least power of two from 2⁻¹⁰⁰ to 2¹²⁷ that holds every |x|; 1 if all are 0
  std::array<float, 48> shares;
};

Histogram histogramOf(ConstMatrixView matrix);

}  // namespace lab
