#include "network/normalisation.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <vector>

#include "math/random.hpp"
#include "network/initialisation.hpp"

// Held to a textbook in double precision, and each gradient to its central differences.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Rows = std::vector<std::vector<double>>;

constexpr auto both = {Normalisation::layer, Normalisation::batch};

Matrix randomMatrix(Random& random, std::size_t rows, std::size_t columns, float deviation) {
  Matrix matrix(rows, columns);
  for (std::size_t i = 0; i < rows; ++i) random.fillNormal(matrix.view().row(i), deviation);
  return matrix;
}

Rows rowsOf(const ConstMatrixView& matrix) {
  Rows rows;
  for (std::size_t i = 0; i < matrix.rows; ++i) rows.emplace_back(matrix.row(i).begin(), matrix.row(i).end());
  return rows;
}

Rows transposed(const Rows& rows) {
  Rows columns(rows[0].size(), std::vector<double>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t j = 0; j < rows[i].size(); ++j) columns[j][i] = rows[i][j];
  return columns;
}

Rows normalised(Normalisation normalisation, const Rows& z) {
  if (normalisation == Normalisation::layer) return transposed(normalised(Normalisation::batch, transposed(z)));
  Rows result = z;
  for (std::vector<double>& row : result) {
    double mean = 0;
    double square = 0;
    for (const double number : row) mean += number / static_cast<double>(row.size());
    for (const double number : row) square += (number - mean) * (number - mean) / static_cast<double>(row.size());
    for (double& number : row) number = (number - mean) / std::sqrt(square + 1e-5);
  }
  return result;
}

double weightedSum(const Rows& numbers, const Rows& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    for (std::size_t j = 0; j < numbers[i].size(); ++j) sum += numbers[i][j] * weights[i][j];
  return sum;
}

/// What a small network with these weights gives: a = tanh ẑ, and the layer's input on top with skip connections.
Rows outputs(Network& network, const std::vector<Rows>& weights) {
  Rows a = rowsOf(network.input());
  for (std::size_t l = 0; l < weights.size(); ++l) {
    Rows z(weights[l].size(), std::vector<double>(a[0].size()));
    for (std::size_t i = 0; i < z.size(); ++i)
      for (std::size_t j = 0; j < z[i].size(); ++j)
        for (std::size_t k = 0; k < a.size(); ++k) z[i][j] += weights[l][i][k] * a[k][j];
    Rows next = normalised(network.layers()[l].normalisation, z);
    for (std::size_t i = 0; i < next.size(); ++i)
      for (std::size_t j = 0; j < next[i].size(); ++j)
        next[i][j] = std::tanh(next[i][j]) + (network.layers()[l].skip ? a[i][j] : 0);
    a = next;
  }
  return a;
}

}  // namespace

TEST_CASE("normalised numbers are those of a textbook, with mean 0 and, but for epsilon, variance 1") {
  Random random(3, 0);
  for (const Normalisation normalisation : both)
    for (const std::size_t size : {2U, 3U, 8U}) {
      const Matrix z = randomMatrix(random, size, size + 1, 3);
      Matrix got(size, size + 1);
      normalise(normalisation, z.view(), got.view());
      const Rows want = normalised(normalisation, rowsOf(z.view()));
      for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j <= size; ++j) CHECK_THAT(got.view()(i, j), WithinAbs(want[i][j], 1e-6));
      const Group group = groupAt(normalisation, got.view(), size - 1, size);
      CHECK(group.count == (normalisation == Normalisation::batch ? size + 1 : size));
      const Normaliser again = normaliserOf(group);
      CHECK_THAT(again.mean, WithinAbs(0, 1e-6));
      CHECK_THAT(again.deviation, WithinAbs(1, 1e-3));
    }
}

TEST_CASE("the gradient through a normalisation agrees with central differences, also where epsilon counts") {
  Random random(5, 0);
  for (const Normalisation normalisation : both)
    for (const float deviation : {2.0F, 0.003F})
      for (const std::size_t units : {2U, 5U}) {
        constexpr std::size_t examples = 6;
        const Matrix z = randomMatrix(random, units, examples, deviation);
        const Matrix back = randomMatrix(random, units, examples, 1);
        Matrix outputs(units, examples);
        Matrix gradient(units, examples);
        normalise(normalisation, z.view(), outputs.view());
        passThroughNormalisation(normalisation, z.view(), outputs.view(), back.view(), gradient.view());
        Rows moved = rowsOf(z.view());
        const Rows weights = rowsOf(back.view());
        const double step = 1e-4 * static_cast<double>(deviation);
        for (std::size_t i = 0; i < units; ++i)
          for (std::size_t j = 0; j < examples; ++j) {
            const double kept = moved[i][j];
            moved[i][j] = kept + step;
            const double above = weightedSum(normalised(normalisation, moved), weights);
            moved[i][j] = kept - step;
            const double below = weightedSum(normalised(normalisation, moved), weights);
            moved[i][j] = kept;
            const double scale = 1 / static_cast<double>(deviation);
            CHECK_THAT(gradient.view()(i, j), WithinAbs((above - below) / (2 * step), 1e-5 * scale));
          }
      }
}

TEST_CASE("every weight's gradient in a normalised network agrees with central differences") {
  for (const Normalisation normalisation : both)
    for (const bool skip : {false, true}) {
      const Activation* tanh = findActivation("tanh");
      Network network(
          4, 6,
          std::vector<LayerShape>(
              3, {.units = 4, .function = {tanh, tanh->defaults()}, .skip = skip, .normalisation = normalisation}));
      initialise(network, {.scale = WeightScale::xavier, .distribution = Distribution::normal}, 7);
      Random random(7, 100);
      for (std::size_t i = 0; i < 4; ++i) random.fillNormal(network.input().row(i), 1);
      network.forward();
      const MatrixView<float> back = network.output().activationGradient.view();
      for (std::size_t i = 0; i < 4; ++i) random.fillNormal(back.row(i), 1);
      network.output().passThroughFunction();
      network.backward();
      std::vector<Rows> weights;
      for (const Layer& layer : network.layers()) weights.push_back(rowsOf(layer.weights));
      const Rows noise = rowsOf(back);
      for (std::size_t l = 0; l < 3; ++l)
        for (std::size_t i = 0; i < 4; ++i)
          for (std::size_t k = 0; k < 4; ++k) {
            const double kept = weights[l][i][k];
            weights[l][i][k] = kept + 1e-5;
            const double above = weightedSum(outputs(network, weights), noise);
            weights[l][i][k] = kept - 1e-5;
            const double below = weightedSum(outputs(network, weights), noise);
            weights[l][i][k] = kept;
            CHECK_THAT(network.layers()[l].weightGradient(i, k), WithinAbs((above - below) / 2e-5, 2e-4));
          }
    }
}

TEST_CASE("the share of epsilon: next to nothing of a variance of 1, half of its own size, all of none") {
  for (const Normalisation normalisation : both) {
    Matrix z(2, 2);
    CHECK(epsilonShare(normalisation, z.view()) == 1);
    z.view()(0, 0) = z.view()(1, 1) = 1;
    z.view()(0, 1) = z.view()(1, 0) = -1;
    CHECK_THAT(epsilonShare(normalisation, z.view()), WithinAbs(1e-5, 1e-9));
    for (float& number : z.view().padded()) number *= static_cast<float>(std::sqrt(1e-5));
    CHECK_THAT(epsilonShare(normalisation, z.view()), WithinAbs(0.5, 1e-6));
  }
}

}  // namespace lab
