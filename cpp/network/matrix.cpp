#include "network/matrix.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lab {
namespace {

/// Four numbers that are computed together, wherever in memory they stand. GCC and Clang make them one SSE, NEON or
/// wasm register; each lane is computed as a lone float would be.
using Lanes __attribute__((vector_size(16), aligned(4), may_alias)) = float;

// NOLINTBEGIN(modernize-avoid-c-arrays): as an argument of std::array, Lanes would lose its attributes

Lanes load(const float* from) { return *reinterpret_cast<const Lanes*>(from); }
void store(float* to, Lanes lanes) { *reinterpret_cast<Lanes*>(to) = lanes; }
Lanes broadcast(float number) { return Lanes{number, number, number, number}; }

using Mask __attribute__((vector_size(16))) = std::int32_t;
/// Chooses the first `count` lanes, of four or more all.
Mask firstLanes(std::size_t count) { return Mask{0, 1, 2, 3} < Mask{} + static_cast<std::int32_t>(count); }
/// Zero in the others.
Lanes only(Mask chosen, Lanes lanes) { return reinterpret_cast<Lanes>(reinterpret_cast<Mask>(lanes) & chosen); }

/// Makes rows of columns, of four by four numbers.
void transpose(Lanes (&lines)[4]) {
  const Lanes evenLow = __builtin_shufflevector(lines[0], lines[2], 0, 4, 1, 5);
  const Lanes oddLow = __builtin_shufflevector(lines[1], lines[3], 0, 4, 1, 5);
  const Lanes evenHigh = __builtin_shufflevector(lines[0], lines[2], 2, 6, 3, 7);
  const Lanes oddHigh = __builtin_shufflevector(lines[1], lines[3], 2, 6, 3, 7);
  lines[0] = __builtin_shufflevector(evenLow, oddLow, 0, 4, 1, 5);
  lines[1] = __builtin_shufflevector(evenLow, oddLow, 2, 6, 3, 7);
  lines[2] = __builtin_shufflevector(evenHigh, oddHigh, 0, 4, 1, 5);
  lines[3] = __builtin_shufflevector(evenHigh, oddHigh, 2, 6, 3, 7);
}

/// The left operand of a product, read where it stands: one row of the product and the next are `rowStep` apart in it,
/// one step of the sum and the next `depthStep`.
struct Factors {
  const float* first;
  std::size_t rowStep;
  std::size_t depthStep;

  [[nodiscard]] Factors from(std::size_t row, std::size_t step) const {
    return {first + row * rowStep + step * depthStep, rowStep, depthStep};
  }
};

/// The right one. `sumAlong` says where the sum runs in it, and so what its lines are, of which each gives one column
/// of the product.
struct Operand {
  ConstMatrixView matrix;
  enum { rows, columns } sumAlong;
};

constexpr std::size_t packedDepth = 128;
constexpr std::size_t packedColumns = 64;

/// Copies four lines from `first` on, steps [k, k + depth) of the sum, so that the four stand beside each other and
/// each step is `width` numbers after the last. Lines that the matrix does not have are zero.
void pack(const Operand& operand, std::size_t first, std::size_t k, std::size_t depth, float* to, std::size_t width) {
  const ConstMatrixView& matrix = operand.matrix;
  if (operand.sumAlong == Operand::columns) {
    const float* from = matrix.data + k * matrix.stride + first;
    for (std::size_t step = 0; step < depth; ++step) store(to + step * width, load(from + step * matrix.stride));
    return;
  }
  for (std::size_t step = 0; step < depth; step += 4) {
    Lanes lines[4] = {};
    for (std::size_t i = 0; i < 4; ++i)
      if (first + i < matrix.rows) lines[i] = load(matrix.data + (first + i) * matrix.stride + k + step);
    transpose(lines);
    for (std::size_t i = 0; i < 4; ++i) store(to + (step + i) * width, lines[i]);
  }
}

/// A block of c, `rows` by 4·`vectors`, held in registers while the sums run over factors and a packed operand: from
/// `start` on, one number for each row, or if there is none from what stands in c.
template <std::size_t rows, std::size_t vectors>
void accumulate(const Factors& left, const float* right, std::size_t depth, const float* start, float* c,
                std::size_t stride) {
  Lanes sums[rows][vectors];
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < vectors; ++j)
      sums[i][j] = start != nullptr ? broadcast(start[i]) : load(c + i * stride + 4 * j);
  const float* factors = left.first;
  for (const float* const end = right + 4 * vectors * depth; right != end; right += 4 * vectors) {
    Lanes row[vectors];
    for (std::size_t j = 0; j < vectors; ++j) row[j] = load(right + 4 * j);
    for (std::size_t i = 0; i < rows; ++i) {
      const Lanes factor = broadcast(factors[i * left.rowStep]);
      for (std::size_t j = 0; j < vectors; ++j) sums[i][j] += factor * row[j];
    }
    factors += left.depthStep;
  }
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < vectors; ++j) store(c + i * stride + 4 * j, sums[i][j]);
}

/// At most four rows of c, over as many columns as are packed.
template <std::size_t rows>
void accumulateRows(const Factors& left, const float* right, std::size_t depth, const float* start, float* c,
                    std::size_t stride, std::size_t columns) {
  std::size_t j = 0;
  for (; j + 8 <= columns; j += 8, right += 8 * depth) accumulate<rows, 2>(left, right, depth, start, c + j, stride);
  if (j < columns) accumulate<rows, 1>(left, right, depth, start, c + j, stride);
}

float sumOf(Lanes lanes) { return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]); }

/// Below so many products of two numbers it takes longer to pack the operands than to multiply them where they stand.
constexpr std::size_t fewProducts = 1024;

/// One row of a b + bias or aᵀ b + bias, `vectors` times four columns of it, of operands where they stand. In a, steps
/// of the sum are `depthStep` apart.
template <std::size_t vectors>
[[gnu::always_inline]] inline void multiplyRow(const float* left, std::size_t depthStep, const float* right,
                                               std::size_t stride, std::size_t depth, Lanes start, float* c) {
  Lanes sums[vectors];
  for (Lanes& sum : sums) sum = start;
  for (; depth > 0; --depth, left += depthStep, right += stride) {
    const Lanes factor = broadcast(*left);
    for (std::size_t j = 0; j < vectors; ++j) sums[j] += factor * load(right + 4 * j);
  }
  for (std::size_t j = 0; j < vectors; ++j) store(c + 4 * j, sums[j]);
}

/// In a, rows of c are `rowStep` apart; no bias is zero.
void multiplyFew(const float* a, std::size_t rowStep, std::size_t depthStep, const ConstMatrixView& b,
                 const float* bias, const MatrixView<float>& c) {
  const float* const right = b.data;
  const std::size_t stride = c.stride;
  const std::size_t depth = b.rows;
  float* to = c.data;
  for (std::size_t i = 0; i < c.rows; ++i, a += rowStep, to += stride) {
    const Lanes start = broadcast(bias != nullptr ? bias[i] : 0);
    std::size_t j = 0;
    for (; j + 12 <= stride; j += 12) multiplyRow<3>(a, depthStep, right + j, stride, depth, start, to + j);
    for (; j < stride; j += 4) multiplyRow<1>(a, depthStep, right + j, stride, depth, start, to + j);
  }
}

/// a bᵀ of small operands, four rows of b at a time; in place of a row that b does not have, its last one and a zero.
void multiplyFewByTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c) {
  for (std::size_t j = 0; j < c.columns; j += 4) {
    const std::size_t last = c.columns - 1 - j;
    const float* const right0 = b.data + j * b.stride;
    const float* const right1 = right0 + std::min<std::size_t>(last, 1) * b.stride;
    const float* const right2 = right0 + std::min<std::size_t>(last, 2) * b.stride;
    const float* const right3 = right0 + std::min<std::size_t>(last, 3) * b.stride;
    const Mask kept = firstLanes(last + 1);
    const float* left = a.data;
    float* to = c.data + j;
    for (std::size_t i = 0; i < c.rows; ++i, left += a.stride, to += c.stride) {
      Lanes sums[4] = {};
      for (std::size_t k = 0; k < a.stride; k += 4) {
        const Lanes factors = load(left + k);
        sums[0] += factors * load(right0 + k);
        sums[1] += factors * load(right1 + k);
        sums[2] += factors * load(right2 + k);
        sums[3] += factors * load(right3 + k);
      }
      transpose(sums);
      store(to, only(kept, (sums[0] + sums[1]) + (sums[2] + sums[3])));
    }
  }
}

/// The product of a and b, whose sums are `depth` long, with a bias for each row; no bias is zero.
void multiplyMany(const Factors& a, const Operand& b, std::size_t depth, const float* bias,
                  const MatrixView<float>& c) {
  std::array<float, packedDepth * packedColumns> right;
  for (std::size_t k = 0; k < depth; k += packedDepth) {
    const std::size_t part = std::min(packedDepth, depth - k);
    for (std::size_t j = 0; j < c.stride; j += packedColumns) {
      const std::size_t columns = std::min(packedColumns, c.stride - j);
      for (std::size_t column = 0; column < columns; column += 4) {
        const std::size_t block = column / 8 * 8;
        const std::size_t width = std::min<std::size_t>(8, columns - block);
        pack(b, j + column, k, part, right.data() + block * part + column - block, width);
      }
      for (std::size_t i = 0; i < c.rows; i += 4) {
        constexpr std::array<float, 4> zeros{};
        const float* const start = k > 0 ? nullptr : bias != nullptr ? bias + i : zeros.data();
        float* rows = c.data + i * c.stride + j;
        if (i + 4 <= c.rows)
          accumulateRows<4>(a.from(i, k), right.data(), part, start, rows, c.stride, columns);
        else
          for (std::size_t row = 0; i + row < c.rows; ++row)
            accumulateRows<1>(a.from(i + row, k), right.data(), part, start == nullptr ? nullptr : start + row,
                              rows + row * c.stride, c.stride, columns);
      }
    }
  }
}

// NOLINTEND(modernize-avoid-c-arrays)

}  // namespace

Matrix::Matrix(std::size_t rows, std::size_t columns)
    : numbers_(rows * strideFor(columns)), rows_(rows), columns_(columns) {}

void multiply(const ConstMatrixView& a, const ConstMatrixView& b, std::span<const float> bias,
              const MatrixView<float>& c) {
  if (c.rows * c.stride * b.rows < fewProducts) return multiplyFew(a.data, a.stride, 1, b, bias.data(), c);
  multiplyMany({a.data, a.stride, 1}, {b, Operand::columns}, b.rows, bias.data(), c);
}

void multiplyTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c) {
  if (c.rows * c.stride * b.rows < fewProducts) return multiplyFew(a.data, 1, a.stride, b, nullptr, c);
  multiplyMany({a.data, 1, a.stride}, {b, Operand::columns}, b.rows, nullptr, c);
}

void multiplyByTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c) {
  if (c.rows * c.columns * b.stride < fewProducts) return multiplyFewByTransposed(a, b, c);
  multiplyMany({a.data, a.stride, 1}, {b, Operand::rows}, b.stride, nullptr, c);
}

void sumRows(const ConstMatrixView& a, std::span<float> sums) {
  for (std::size_t i = 0; i < a.rows; ++i) {
    Lanes total = {};
    for (std::size_t j = 0; j < a.stride; j += 4) total += load(a.data + i * a.stride + j);
    sums[i] = sumOf(total);
  }
}

void clearPadding(const MatrixView<float>& a, const MatrixView<float>& b) {
  if (a.columns == a.stride) return;
  const Mask kept = firstLanes(a.columns % 4);
  for (std::size_t last = a.stride - 4; last < a.rows * a.stride; last += a.stride) {
    store(a.data + last, only(kept, load(a.data + last)));
    store(b.data + last, only(kept, load(b.data + last)));
  }
}

}  // namespace lab
