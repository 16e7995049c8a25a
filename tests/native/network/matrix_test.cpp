#include "network/matrix.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "math/random.hpp"

namespace {

lab::Matrix randomMatrix(lab::Random& random, std::size_t rows, std::size_t columns) {
  lab::Matrix matrix(rows, columns);
  for (std::size_t i = 0; i < rows; ++i) random.fillNormal(matrix.view().row(i), 1);
  return matrix;
}

enum class Order { ascending, inFourParts };

/// Whether c holds the sums of left(i, k) right(k, j), each from start(i) on in this order of k, to the last bit.
template <typename Left, typename Right, typename Start>
bool isProduct(lab::ConstMatrixView c, std::size_t depth, Left left, Right right, Start start,
               Order order = Order::ascending) {
  for (std::size_t i = 0; i < c.rows; ++i)
    for (std::size_t j = 0; j < c.columns; ++j) {
      std::array<float, 4> parts{start(i)};
      for (std::size_t k = 0; k < depth; ++k)
        parts.at(order == Order::ascending ? 0 : k % 4) += left(i, k) * right(k, j);
      if (c(i, j) != (parts[0] + parts[1]) + (parts[2] + parts[3])) return false;
    }
  return true;
}

bool isPaddedWithZeros(lab::ConstMatrixView c) {
  for (std::size_t i = 0; i < c.rows; ++i)
    for (std::size_t j = c.columns; j < c.stride; ++j)
      if (c.padded()[i * c.stride + j] != 0) return false;
  return true;
}

struct Sizes {
  std::size_t rows;
  std::size_t depth;
  std::size_t columns;
};

std::vector<Sizes> sizes() {
  std::vector<Sizes> all{{128, 128, 64}, {6, 130, 70}, {3, 300, 133}, {130, 257, 9}, {1, 1, 200}};
  for (const std::size_t rows : std::vector<std::size_t>{1, 2, 3, 4, 5, 9})
    for (const std::size_t depth : std::vector<std::size_t>{1, 2, 3, 4, 5, 8, 11})
      for (const std::size_t columns : std::vector<std::size_t>{1, 2, 4, 6, 8, 10, 12, 13, 17})
        all.push_back({rows, depth, columns});
  return all;
}

}  // namespace

TEST_CASE("a matrix is zero at first, its rows padded to fours") {
  lab::Matrix matrix(3, 5);
  const lab::MatrixView<float> view = matrix.view();
  CHECK(view.rows == 3);
  CHECK(view.columns == 5);
  CHECK(view.stride == 8);
  CHECK(view.row(1).size() == 5);
  CHECK(view.padded().size() == 24);
  CHECK(std::all_of(view.padded().begin(), view.padded().end(), [](float x) { return x == 0; }));
  view(1, 2) = 7;
  CHECK(view.row(1)[2] == 7);
}

TEST_CASE("products sum in the order they say, to the last bit, whatever the sizes") {
  lab::Random random(1, 0);
  for (const auto& [rows, depth, columns] : sizes()) {
    INFO(rows << " x " << depth << " x " << columns);
    const lab::Matrix a = randomMatrix(random, rows, depth);
    const lab::Matrix b = randomMatrix(random, depth, columns);
    const lab::Matrix aTransposed = randomMatrix(random, depth, rows);
    const lab::Matrix bTransposed = randomMatrix(random, columns, depth);
    const lab::ConstMatrixView left = a.view();
    const lab::ConstMatrixView right = b.view();
    std::vector<float> bias(rows);
    random.fillNormal(bias, 1);
    lab::Matrix c(rows, columns);
    const auto nothing = [](std::size_t) { return 0.0F; };

    lab::multiply(left, right, bias, c.view());
    CHECK(isProduct(c.view(), depth, left, right, [&](std::size_t i) { return bias[i]; }));

    lab::multiplyTransposed(aTransposed.view(), right, c.view());
    CHECK(isProduct(
        c.view(), depth, [&](std::size_t i, std::size_t k) { return aTransposed.view()(k, i); }, right, nothing));
    CHECK(isPaddedWithZeros(c.view()));

    lab::multiplyByTransposed(left, bTransposed.view(), c.view());
    CHECK(isProduct(
        c.view(), depth, left, [&](std::size_t k, std::size_t j) { return bTransposed.view()(j, k); }, nothing,
        rows * columns * left.stride < 1024 ? Order::inFourParts : Order::ascending));
    CHECK(isPaddedWithZeros(c.view()));
  }
}

TEST_CASE("rows are summed without their padding") {
  lab::Matrix a(2, 6);
  for (std::size_t j = 0; j < 6; ++j) {
    a.view()(0, j) = 1;
    a.view()(1, j) = static_cast<float>(j);
  }
  std::vector<float> sums(2);
  lab::sumRows(a.view(), sums);
  CHECK(sums == std::vector<float>{6, 15});
}

TEST_CASE("padding is cleared, and nothing else") {
  lab::Matrix a(2, 3);
  std::fill(a.view().padded().begin(), a.view().padded().end(), 5.0F);
  lab::Matrix b = a;
  lab::clearPadding(a.view(), b.view());
  for (const lab::Matrix& each : {a, b})
    CHECK(std::vector<float>(each.view().padded().begin(), each.view().padded().end()) ==
          std::vector<float>{5, 5, 5, 0, 5, 5, 5, 0});
}
