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

/// An operand of a product. `sumAlong` says where the sum runs in it, and so what its lines are, of which each gives
/// one row or column of the product.
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

/// A block of c, `rows` by 4·`vectors`, held in registers while the sums run over two packed operands: from `start` on,
/// one number for each row, or if there is none from what stands in c.
template <std::size_t rows, std::size_t vectors>
void accumulate(const float* left, const float* right, std::size_t depth, const float* start, float* c,
                std::size_t stride) {
  Lanes sums[rows][vectors];
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < vectors; ++j)
      sums[i][j] = start != nullptr ? broadcast(start[i]) : load(c + i * stride + 4 * j);
  for (const float* const end = left + 4 * depth; left != end; left += 4, right += 4 * vectors) {
    Lanes row[vectors];
    for (std::size_t j = 0; j < vectors; ++j) row[j] = load(right + 4 * j);
    for (std::size_t i = 0; i < rows; ++i) {
      const Lanes factor = broadcast(left[i]);
      for (std::size_t j = 0; j < vectors; ++j) sums[i][j] += factor * row[j];
    }
  }
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < vectors; ++j) store(c + i * stride + 4 * j, sums[i][j]);
}

/// At most four rows of c, over as many columns as are packed.
template <std::size_t rows>
void accumulateRows(const float* left, const float* right, std::size_t depth, const float* start, float* c,
                    std::size_t stride, std::size_t columns) {
  std::size_t j = 0;
  for (; j + 8 <= columns; j += 8, right += 8 * depth) accumulate<rows, 2>(left, right, depth, start, c + j, stride);
  if (j < columns) accumulate<rows, 1>(left, right, depth, start, c + j, stride);
}

float sumOf(Lanes lanes) { return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]); }

/// Below so many products of two numbers it takes longer to pack the operands than to multiply them where they stand.
constexpr std::size_t fewProducts = 1024;

/// `rows` rows of a b + bias or aᵀ b + bias from row i on, of operands where they stand. In a, rows of c are `rowStep`
/// apart, and steps of the sum `depthStep`; no bias is zero.
template <std::size_t rows>
void multiplyRows(const float* a, std::size_t rowStep, std::size_t depthStep, const ConstMatrixView& b,
                  const float* bias, const MatrixView<float>& c, std::size_t i) {
  Lanes start[rows];
  for (std::size_t row = 0; row < rows; ++row) start[row] = broadcast(bias != nullptr ? bias[i + row] : 0);
  for (std::size_t j = 0; j < c.stride; j += 4) {
    Lanes sums[rows];
    for (std::size_t row = 0; row < rows; ++row) sums[row] = start[row];
    const float* left = a + i * rowStep;
    const float* right = b.data + j;
    for (std::size_t k = 0; k < b.rows; ++k, left += depthStep, right += b.stride)
      for (std::size_t row = 0; row < rows; ++row) sums[row] += broadcast(left[row * rowStep]) * load(right);
    for (std::size_t row = 0; row < rows; ++row) store(c.data + (i + row) * c.stride + j, sums[row]);
  }
}

void multiplyFew(const float* a, std::size_t rowStep, std::size_t depthStep, const ConstMatrixView& b,
                 const float* bias, const MatrixView<float>& c) {
  std::size_t i = 0;
  for (; i + 2 <= c.rows; i += 2) multiplyRows<2>(a, rowStep, depthStep, b, bias, c, i);
  if (i < c.rows) multiplyRows<1>(a, rowStep, depthStep, b, bias, c, i);
}

/// a bᵀ of small operands, four rows of b at a time.
void multiplyFewByTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c) {
  for (std::size_t i = 0; i < c.rows; ++i)
    for (std::size_t j = 0; j < c.columns; j += 4) {
      const float* const left = a.data + i * a.stride;
      const float* const right = b.data + j * b.stride;
      const std::size_t rows = c.columns - j;
      Lanes sums[4] = {};
      for (std::size_t k = 0; k < a.stride; k += 4) {
        const Lanes factors = load(left + k);
        for (std::size_t row = 0; row < 4; ++row)
          if (row < rows) sums[row] += factors * load(right + row * b.stride + k);
      }
      transpose(sums);
      store(c.data + i * c.stride + j, (sums[0] + sums[1]) + (sums[2] + sums[3]));
    }
}

/// The product of a and b, whose sums are `depth` long, with a bias for each row; no bias is zero.
void multiplyMany(const Operand& a, const Operand& b, std::size_t depth, const float* bias,
                  const MatrixView<float>& c) {
  std::array<float, packedDepth * packedColumns> right;
  std::array<float, packedDepth * 4> left;
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
        pack(a, i, k, part, left.data(), 4);
        float* rows = c.data + i * c.stride + j;
        if (i + 4 <= c.rows)
          accumulateRows<4>(left.data(), right.data(), part, start, rows, c.stride, columns);
        else
          for (std::size_t row = 0; i + row < c.rows; ++row)
            accumulateRows<1>(left.data() + row, right.data(), part, start == nullptr ? nullptr : start + row,
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
  multiplyMany({a, Operand::rows}, {b, Operand::columns}, b.rows, bias.data(), c);
}

void multiplyTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c) {
  if (c.rows * c.stride * b.rows < fewProducts) return multiplyFew(a.data, 1, a.stride, b, nullptr, c);
  multiplyMany({a, Operand::columns}, {b, Operand::columns}, b.rows, nullptr, c);
}

void multiplyByTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c) {
  if (c.rows * c.columns * b.stride < fewProducts) return multiplyFewByTransposed(a, b, c);
  multiplyMany({a, Operand::rows}, {b, Operand::rows}, b.stride, nullptr, c);
}

void sumRows(const ConstMatrixView& a, std::span<float> sums) {
  for (std::size_t i = 0; i < a.rows; ++i) {
    Lanes total = {};
#pragma GCC unroll 1  // rows are short
    for (std::size_t j = 0; j < a.stride; j += 4) total += load(a.data + i * a.stride + j);
    sums[i] = sumOf(total);
  }
}

void clearPadding(const MatrixView<float>& a) {
  if (a.columns == a.stride) return;
  using Mask __attribute__((vector_size(16))) = std::int32_t;
  const auto columns = static_cast<std::int32_t>(a.columns % 4);
  const Mask kept = Mask{0, 1, 2, 3} < Mask{columns, columns, columns, columns};
  for (float* last = a.data + a.stride - 4; last < a.data + a.rows * a.stride; last += a.stride)
    store(last, reinterpret_cast<Lanes>(reinterpret_cast<Mask>(load(last)) & kept));
}

}  // namespace lab
