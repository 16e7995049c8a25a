#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lab {

/// Numbers in rows, not owned. A row begins every `stride` numbers, a multiple of 4; what pads a row to that is zero,
/// and stays so in everything below: products work on whole vectors of four and have no remainders.
///
/// In a network one row holds one unit and one column one example, so that what a unit does over a batch is contiguous.
template <typename Number>
struct MatrixView {
  Number* data;
  std::size_t rows;
  std::size_t columns;
  std::size_t stride;

  [[nodiscard]] std::span<Number> row(std::size_t i) const { return {data + i * stride, columns}; }
  Number& operator()(std::size_t i, std::size_t j) const { return data[i * stride + j]; }
  /// All rows with their padding.
  [[nodiscard]] std::span<Number> padded() const { return {data, rows * stride}; }

  // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions): as a span becomes one of constants
  operator MatrixView<const Number>() const { return {data, rows, columns, stride}; }
};

using ConstMatrixView = MatrixView<const float>;

/// How many numbers apart the rows of a matrix with so many columns begin.
constexpr std::size_t strideFor(std::size_t columns) { return (columns + 3) / 4 * 4; }

/// A matrix that owns its numbers, zero at first.
class Matrix {
 public:
  Matrix(std::size_t rows, std::size_t columns);

  [[nodiscard]] MatrixView<float> view() { return {numbers_.data(), rows_, columns_, strideFor(columns_)}; }
  [[nodiscard]] ConstMatrixView view() const { return {numbers_.data(), rows_, columns_, strideFor(columns_)}; }

 private:
  std::vector<float> numbers_;
  std::size_t rows_;
  std::size_t columns_;
};

/// c = a b + bias: a is m × k, b k × n, c m × n; bias holds one number per row. Each sum is taken in ascending order of
/// k, from the bias on.
void multiply(const ConstMatrixView& a, const ConstMatrixView& b, std::span<const float> bias,
              const MatrixView<float>& c);

/// c = aᵀ b: a is k × m, b k × n, c m × n. Each sum is taken in ascending order of k, from 0 on.
void multiplyTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c);

/// c = a bᵀ: a is m × k, b n × k, c m × n. Each sum likewise, or if operands are small in four parts as in `sumRows`.
void multiplyByTransposed(const ConstMatrixView& a, const ConstMatrixView& b, const MatrixView<float>& c);

/// The sum of each row, taken in four parts, of every fourth column, added at the end.
void sumRows(const ConstMatrixView& a, std::span<float> sums);

/// Makes the padding of two matrices of one shape zero again after a function was applied to all that is padded.
void clearPadding(const MatrixView<float>& a, const MatrixView<float>& b);

}  // namespace lab
