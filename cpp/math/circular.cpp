#include "math/circular.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

namespace lab {
namespace {

__extension__ using Wide = unsigned __int128;

/// 1/(2π) in binary: 128 bits before the point, all 0, and 2176 after it.
constexpr std::array<std::uint64_t, 36> turnsPerRadian{0,
                                                       0,
                                                       0x28be60db9391054a,
                                                       0x7f09d5f47d4d3770,
                                                       0x36d8a5664f10e410,
                                                       0x7f9458eaf7aef158,
                                                       0x6dc91b8e909374b8,
                                                       0x01924bba82746487,
                                                       0x3f877ac72c4a69cf,
                                                       0xba208d7d4baed121,
                                                       0x3a671c09ad17df90,
                                                       0x4e64758e60d4ce7d,
                                                       0x272117e2ef7e4a0e,
                                                       0xc7fe25fff7816603,
                                                       0xfbcbc462d6829b47,
                                                       0xdb4d9fb3c9f2c26d,
                                                       0xd3d18fd9a797fa8b,
                                                       0x5d49eeb1faf97c5e,
                                                       0xcf41ce7de294a4ba,
                                                       0x9afed7ec47e35742,
                                                       0x1580cc11bf1edaea,
                                                       0xfc33ef0826bd0d87,
                                                       0x6a78e45857b986c2,
                                                       0x19666157c5281a10,
                                                       0x237ff620135cc9cc,
                                                       0x41818555b29cea32,
                                                       0x58389ef0231ad1f1,
                                                       0x0670d9f3773a024a,
                                                       0xa0d6711da2e58729,
                                                       0xb76bd13455c6414f,
                                                       0xa97fc1c14fdf8cfa,
                                                       0x0cb0b793e60c9f6e,
                                                       0xf0cf49bbdac797be,
                                                       0x27ce87cd72bc9fc7,
                                                       0x61fc48641f1f091a,
                                                       0xbe9bb55dcb4c10ce};

/// |x| = significand · 2^exponent with a whole significand below 2^53.
struct Parts {
  std::uint64_t significand;
  int exponent;
};

Parts parts(double x) {
  int exponent = 0;
  const double fraction = std::frexp(std::abs(x), &exponent);
  return {static_cast<std::uint64_t>(fraction * 0x1p53), exponent - 53};
}

/// The angle |w x| in units of 2^-64 turns, whole turns left out (Payne & Hanek 1983). Of 1/(2π), only the 192 bits
/// count that are worth less than a turn and more than nothing after the product.
std::uint64_t turns(double w, double x) {
  const Parts a = parts(w);
  const Parts b = parts(x);
  const auto firstBit = static_cast<unsigned>(128 + a.exponent + b.exponent);
  const unsigned word = firstBit / 64;
  const unsigned shift = firstBit % 64;
  std::array<std::uint64_t, 3> fraction{};  // the least significant word first
  for (unsigned i = 0; i < 3; ++i) {
    const Wide pair = Wide{turnsPerRadian[word + i]} << 64 | turnsPerRadian[word + i + 1];
    fraction[2 - i] = static_cast<std::uint64_t>(pair << shift >> 64);
  }
  for (const std::uint64_t factor : {a.significand, b.significand}) {
    Wide carry = 0;
    for (std::uint64_t& digit : fraction) {
      carry += Wide{digit} * factor;
      digit = static_cast<std::uint64_t>(carry);
      carry >>= 64;
    }
  }
  return fraction[2];
}

/// 1 - z²/2·1 (1 - z²/4·3 (1 - …)) = cos z for `parity` 0, and 1 - z²/3·2 (1 - z²/5·4 (1 - …)) = sin(z)/z for 1.
double series(double square, int parity) {
  double sum = 1;
  for (int n = 16 + parity; n > 1; n -= 2) sum = 1 - square / (n * (n - 1)) * sum;
  return sum;
}

SinCos sinCosNearZero(double angle) {
  const double square = angle * angle;
  return {angle * series(square, 1), series(square, 0)};
}

}  // namespace

SinCos sinCosOfProduct(double w, double x) {
  const double product = w * x;
  if (std::abs(product) < 0.75) return sinCosNearZero(product);
  if (!std::isfinite(x)) return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  constexpr std::uint64_t quarter = 1ULL << 62;
  constexpr double radiansPerUnit = 6.283185307179586 * 0x1p-64;
  const std::uint64_t angle = turns(w, x);
  const std::uint64_t quadrant = (angle + quarter / 2) / quarter;
  SinCos at =
      sinCosNearZero(static_cast<double>(static_cast<std::int64_t>(angle - quadrant * quarter)) * radiansPerUnit);
  if (quadrant % 2 == 1) at = {at.cos, -at.sin};
  if (quadrant % 4 >= 2) at = {-at.sin, -at.cos};
  return {x < 0 ? -at.sin : at.sin, at.cos};
}

}  // namespace lab
