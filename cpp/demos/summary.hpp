#pragma once

#include <array>

#include "network/matrix.hpp"

namespace lab {

/// What there is to know about the numbers of a matrix: sums in double precision, which holds the squares of all
/// floats.
struct Summary {
  double count;
  double sum;
  double magnitude;  ///< Σ |x|
  double square;     ///< Σ x²
  double low;        ///< how many |x| lie under the limit
  double zeros;      ///< how many are 0

  [[nodiscard]] double mean() const { return sum / count; }
  [[nodiscard]] double meanMagnitude() const { return magnitude / count; }
  [[nodiscard]] double rootMeanSquare() const;
  [[nodiscard]] double deviation() const;
  /// √Σ x².
  [[nodiscard]] double norm() const;
};

/// Of a matrix whose padding is zero. The limit is positive.
Summary summarise(ConstMatrixView matrix, float limit = 1);

/// How numbers lie in equal bins from -reach to reach.
struct Histogram {
  float reach;  ///< the least power of two from 2⁻¹⁰⁰ to 2¹²⁷ that holds every |x|; 1 if all are 0
  std::array<float, 48> shares;
};

Histogram histogramOf(ConstMatrixView matrix);

}  // namespace lab
