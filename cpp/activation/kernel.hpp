#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "activation/activation.hpp"

// What the single-precision kernels of several rows share.
namespace lab {

/// f and f′ at one x. Both are NaN for a NaN x, and for ±∞ the limits, or NaN where there is none (sine).
struct SingleEvaluation {
  float value;
  float derivative;
};

// Not inlined, so that what a function holds are variables. Of constants the compiler would make literals, which a
// browser builds anew for every four floats: sigmoid then takes 1.5 times as long, and training a small net is slower
// than its bound, six times as fast as plain JavaScript.

// `count` is a multiple of four. Said once more in the loops, it tells the compiler that vectors of four leave no rest,
// for which it would add the whole formula again, one float at a time.

/// What is computed for the derivative alone falls away here.
template <class Function>
[[gnu::noinline]] void evaluateValues(const Function& function, std::size_t count, const float* __restrict x,
                                      float* __restrict value) {
  const Function f = function;
  for (std::size_t i = 0; i < count / 4 * 4; ++i) value[i] = f(x[i]).value;
}

template <class Function>
[[gnu::noinline]] void evaluateBoth(const Function& function, std::size_t count, const float* __restrict x,
                                    float* __restrict value, float* __restrict derivative) {
  const Function f = function;
  for (std::size_t i = 0; i < count / 4 * 4; ++i) {
    const SingleEvaluation at = f(x[i]);
    value[i] = at.value;
    derivative[i] = at.derivative;
  }
}

/// The kernel of a row: `prepare` turns its parameters into a function from x to a SingleEvaluation, without branches,
/// so that the compiler makes vector code of the loops above.
template <auto prepare>
void kernel(std::size_t count, const float* x, ParameterValues values, float* value, float* derivative) {
  const auto f = prepare(values);
  if (derivative == nullptr)
    evaluateValues(f, count, x, value);
  else
    evaluateBoth(f, count, x, value, derivative);
}

/// A parameter as a float: the nearest finite one.
inline float narrow(double parameter) {
  constexpr double largest = std::numeric_limits<float>::max();
  return static_cast<float>(parameter < -largest ? -largest : parameter > largest ? largest : parameter);
}

/// A parameter by which x is multiplied or divided: with one beyond 10^±30 a product could leave the floats.
inline double moderate(double parameter) { return parameter < 1e-30 ? 1e-30 : parameter > 1e30 ? 1e30 : parameter; }

/// The greatest float up to a parameter. A float exceeds the one if and only if it exceeds the other, so that a kink
/// divides the floats as the double row does.
inline float floatUpTo(double parameter) {
  const float nearest = narrow(parameter);
  if (nearest <= parameter) return nearest;
  const auto bits = __builtin_bit_cast(std::uint32_t, nearest);
  constexpr std::uint32_t lessThanZero = 0x80000001;
  return __builtin_bit_cast(float, nearest > 0 ? bits - 1 : nearest < 0 ? bits + 1 : lessThanZero);
}

/// y, or NaN for a NaN x.
inline float unlessNaN(float x, float y) { return x == x ? y : x; }

inline float atLeast(float least, float x) { return x < least ? least : x; }          // x if it is NaN
inline float atMost(float greatest, float x) { return greatest < x ? greatest : x; }  // x if it is NaN

/// max(x, 0), or NaN; +0 for both zeros. With < instead of ≤ the compiler for WebAssembly would make a maximum of it,
/// which gives +0 for the -0 that is asked for.
inline float positivePart(float x) { return x <= 0 ? 0 : x; }

/// y for x > 0 and -y for x < 0, of a y that is not negative. Loops over std::copysign are not vectorised.
inline float withSignOf(float x, float y) {
  const std::uint32_t sign = __builtin_bit_cast(std::uint32_t, x) & 0x80000000;
  return __builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, y) | sign);
}

/// max(x, 0) - g(|x|), with g and g′ as `excess`: x·G(x) for a gate with G(x) + G(-x) = 1, where g(a) = a·G(-a), is
/// one.
inline SingleEvaluation rectified(float x, SingleEvaluation excess) {
  return {positivePart(x) - excess.value, x < 0 ? excess.derivative : 1 - excess.derivative};
}

}  // namespace lab
