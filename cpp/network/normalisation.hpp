#pragma once

#include <cstddef>

#include "network/matrix.hpp"

namespace lab {

/// Over which numbers z is normalised before an activation function takes it.
enum class Normalisation {
  none,
  layer,  ///< over the units of a layer, for each example by itself (Ba, Kiros & Hinton 2016)
  batch,  ///< over the examples of a batch, for each unit by itself (Ioffe & Szegedy 2015)
};

/// Added to the variance inside the root, so that nothing is divided by 0.
constexpr double normalisationEpsilon = 1e-5;

/// Numbers that are normalised together, `stride` apart.
struct Group {
  const float* first;
  std::size_t count;
  std::size_t stride;

  [[nodiscard]] double operator[](std::size_t i) const { return static_cast<double>(first[i * stride]); }
};

/// The numbers of a matrix, units × examples, that are normalised together with the one at this unit and example.
Group groupAt(Normalisation normalisation, const ConstMatrixView& matrix, std::size_t unit, std::size_t example);

/// What normalising takes from a group and divides it by: ẑ = (z − mean) / deviation.
struct Normaliser {
  double mean;
  double deviation;  ///< √(variance + ε), the variance being the mean square of z − mean
};

Normaliser normaliserOf(const Group& z);

/// What the gradient loses on its way back: ∂L/∂z = (∂L/∂ẑ − mean − ẑ · along) / deviation.
struct GradientMeans {
  double mean;   ///< of ∂L/∂ẑ: z may shift as a whole, and ẑ stays
  double along;  ///< mean of ẑ · ∂L/∂ẑ: z may stretch as a whole, and ẑ stays, but for ε
};

GradientMeans gradientMeansOf(const Group& normalised, const Group& gradient);

/// What ε makes of variance + ε, on average over all that is normalised together: 0 where it does nothing, 1 where z
/// does not vary at all.
double epsilonShare(Normalisation normalisation, const ConstMatrixView& z);

/// ẑ of every z, without a scale and a shift that are learnt. All views are units × examples of one shape.
void normalise(Normalisation normalisation, const ConstMatrixView& z, const MatrixView<float>& normalised);

/// ∂L/∂z from ∂L/∂ẑ: exact, for mean and deviation move with z.
void passThroughNormalisation(Normalisation normalisation, const ConstMatrixView& z, const ConstMatrixView& normalised,
                              const ConstMatrixView& normalisedGradient, const MatrixView<float>& gradient);

}  // namespace lab
