#include "math/double_double.hpp"

#include <cmath>

namespace lab {
namespace {

/// Two halves of 26 bits that sum to x exactly, for |x| < 2^996 (Veltkamp 1968).
DoubleDouble halves(double x) {
  const double shifted = 0x8000001p0 * x;
  const double high = shifted - (shifted - x);
  return {high, x - high};
}

}  // namespace

DoubleDouble twoProduct(double a, double b) {
  const double product = a * b;
  if (!std::isfinite(product)) return {product};
  // Splitting a huge factor would overflow. A small one beside it takes over its powers of two, lest the low part
  // underflow.
  if (std::abs(a) > 0x1p500 && std::abs(b) < 1) return twoProduct(a * 0x1p-500, b * 0x1p500);
  if (std::abs(a) > 0x1p500) return {product, twoProduct(a * 0x1p-500, b).low * 0x1p500};
  if (std::abs(b) > 0x1p500) return twoProduct(b, a);
  const DoubleDouble p = halves(a);
  const DoubleDouble q = halves(b);
  return {product, ((p.high * q.high - product) + p.high * q.low + p.low * q.high) + p.low * q.low};
}

DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble sum = twoSum(a.high, b.high);
  return twoSum(sum.high, sum.low + (a.low + b.low));
}

DoubleDouble operator-(DoubleDouble a, DoubleDouble b) { return a + -b; }

DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble product = twoProduct(a.high, b.high);
  return twoSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

DoubleDouble quotient(DoubleDouble a, DoubleDouble b) {
  // The low part of a product of tiny numbers would underflow.
  if (std::abs(b.high) < 0x1p-500)
    return quotient({a.high * 0x1p500, a.low * 0x1p500}, {b.high * 0x1p500, b.low * 0x1p500});
  const double high = a.high / b.high;
  const DoubleDouble product = DoubleDouble{high} * b;
  if (!std::isfinite(product.high)) return {high};
  return twoSum(high, (((a.high - product.high) - product.low) + a.low) / b.high);
}

DoubleDouble squareRoot(DoubleDouble a) {
  if (!(a.high > 0 && std::isfinite(a.high))) return {std::sqrt(a.high)};
  if (a.high < 0x1p-900) {  // what the rounded root's square leaves of a could underflow
    const DoubleDouble root = squareRoot({a.high * 0x1p200, a.low * 0x1p200});
    return {root.high * 0x1p-100, root.low * 0x1p-100};
  }
  const double high = std::sqrt(a.high);
  return twoSum(high, (a - twoProduct(high, high)).high / (2 * high));
}

DoubleDouble nestedSeries(DoubleDouble t, int n, int step) {
  double tail = 1;
  for (int i = 59; i >= 12; --i) tail = 1 + t.high / (n + i * step) * tail;
  DoubleDouble sum{tail};
  for (int i = 11; i >= 0; --i) sum = DoubleDouble{1} + quotient(t * sum, {static_cast<double>(n + i * step)});
  return sum;
}

}  // namespace lab
