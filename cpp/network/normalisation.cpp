#include "network/normalisation.hpp"

#include <cmath>

namespace lab {
namespace {

/// How a matrix, units × examples, falls into groups.
struct Groups {
  std::size_t count;    ///< of groups
  std::size_t length;   ///< of each
  std::size_t between;  ///< from the first number of one to that of the next
  std::size_t stride;   ///< from one number of a group to the next

  [[nodiscard]] Group in(const ConstMatrixView& matrix, std::size_t i) const {
    return {matrix.data + i * between, length, stride};
  }
};

Groups groupsOf(Normalisation normalisation, const ConstMatrixView& matrix) {
  if (normalisation == Normalisation::batch) return {matrix.rows, matrix.columns, matrix.stride, 1};
  return {matrix.columns, matrix.rows, 1, matrix.stride};
}

}  // namespace

Group groupAt(Normalisation normalisation, const ConstMatrixView& matrix, std::size_t unit, std::size_t example) {
  return groupsOf(normalisation, matrix).in(matrix, normalisation == Normalisation::batch ? unit : example);
}

Normaliser normaliserOf(const Group& z) {
  const auto count = static_cast<double>(z.count);
  double sum = 0;
  for (std::size_t i = 0; i < z.count; ++i) sum += z[i];
  const double mean = sum / count;
  double squares = 0;
  for (std::size_t i = 0; i < z.count; ++i) squares += (z[i] - mean) * (z[i] - mean);
  return {mean, std::sqrt(squares / count + normalisationEpsilon)};
}

GradientMeans gradientMeansOf(const Group& normalised, const Group& gradient) {
  const auto count = static_cast<double>(gradient.count);
  double sum = 0;
  double products = 0;
  for (std::size_t i = 0; i < gradient.count; ++i) {
    sum += gradient[i];
    products += normalised[i] * gradient[i];
  }
  return {sum / count, products / count};
}

double epsilonShare(Normalisation normalisation, const ConstMatrixView& z) {
  const Groups groups = groupsOf(normalisation, z);
  double sum = 0;
  for (std::size_t i = 0; i < groups.count; ++i) {
    const double deviation = normaliserOf(groups.in(z, i)).deviation;
    sum += normalisationEpsilon / (deviation * deviation);
  }
  return sum / static_cast<double>(groups.count);
}

void normalise(Normalisation normalisation, const ConstMatrixView& z, const MatrixView<float>& normalised) {
  const Groups groups = groupsOf(normalisation, z);
  for (std::size_t i = 0; i < groups.count; ++i) {
    const Group group = groups.in(z, i);
    const auto [mean, deviation] = normaliserOf(group);
    float* to = normalised.data + i * groups.between;
    for (std::size_t j = 0; j < group.count; ++j)
      to[j * group.stride] = static_cast<float>((group[j] - mean) / deviation);
  }
}

void passThroughNormalisation(Normalisation normalisation, const ConstMatrixView& z, const ConstMatrixView& normalised,
                              const ConstMatrixView& normalisedGradient, const MatrixView<float>& gradient) {
  const Groups groups = groupsOf(normalisation, z);
  for (std::size_t i = 0; i < groups.count; ++i) {
    const Group outputs = groups.in(normalised, i);
    const Group from = groups.in(normalisedGradient, i);
    const auto [mean, along] = gradientMeansOf(outputs, from);
    const double deviation = normaliserOf(groups.in(z, i)).deviation;
    float* to = gradient.data + i * groups.between;
    for (std::size_t j = 0; j < from.count; ++j)
      to[j * from.stride] = static_cast<float>((from[j] - mean - outputs[j] * along) / deviation);
  }
}

}  // namespace lab
