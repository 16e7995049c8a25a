#pragma once

#include <concepts>

namespace lab {

/// What readers are told of a row and nothing computes with. The modules that a page loads go without: the build asks
/// for it once, and writes it down.
#ifdef ACTIVATION_LAB_TELLS_NOTHING
template <class Value>
struct Told {
  template <std::convertible_to<Value> Given>
  // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions): a row is written as if it were kept
  constexpr Told(const Given& /*dropped*/) {}
  constexpr Told() = default;
};
#else
template <class Value>
using Told = Value;
#endif

}  // namespace lab
