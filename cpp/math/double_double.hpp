#pragma once

#include <cmath>

// Numbers held as the unevaluated sum of two doubles: 106 bits where 53 are too few.
namespace lab {

struct DoubleDouble {
  double high;
  double low = 0;  ///< at most half a unit in the last place of `high`
};

/// a + b exactly (Knuth 1969).
inline DoubleDouble twoSum(double a, double b) {
  const double sum = a + b;
  const double partOfB = sum - a;
  return {sum, (a - (sum - partOfB)) + (b - partOfB)};
}

/// Two halves of 26 bits that sum to x exactly, for |x| < 2^996 (Veltkamp 1968).
inline DoubleDouble halves(double x) {
  const double shifted = 0x8000001p0 * x;
  const double high = shifted - (shifted - x);
  return {high, x - high};
}

/// a·b exactly (Dekker 1971), unless the low part underflows. An infinite product has no low part.
inline DoubleDouble twoProduct(double a, double b) {
  const double product = a * b;
  if (!std::isfinite(product)) return {product};
  // Splitting a huge factor would overflow.
  if (std::abs(a) > 0x1p500) return {product, twoProduct(a * 0x1p-500, b).low * 0x1p500};
  if (std::abs(b) > 0x1p500) return twoProduct(b, a);
  const DoubleDouble p = halves(a);
  const DoubleDouble q = halves(b);
  return {product, ((p.high * q.high - product) + p.high * q.low + p.low * q.high) + p.low * q.low};
}

inline DoubleDouble operator-(DoubleDouble a) { return {-a.high, -a.low}; }

inline DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble sum = twoSum(a.high, b.high);
  return twoSum(sum.high, sum.low + (a.low + b.low));
}

inline DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble product = twoProduct(a.high, b.high);
  return twoSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

inline DoubleDouble half(DoubleDouble a) { return {a.high / 2, a.low / 2}; }

/// a/b to twice the working precision. An infinite quotient has no low part.
inline DoubleDouble quotient(double a, double b) {
  // The low part of a product of tiny numbers would underflow.
  if (std::abs(b) < 0x1p-500) return quotient(a * 0x1p500, b * 0x1p500);
  const double high = a / b;
  const DoubleDouble product = twoProduct(high, b);
  if (!std::isfinite(product.high)) return {high};
  return {high, ((a - product.high) - product.low) / b};
}

}  // namespace lab
