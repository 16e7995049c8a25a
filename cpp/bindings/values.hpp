#pragma once

#include <emscripten/val.h>

#include <string>
#include <string_view>
#include <vector>

#include "activation/activation.hpp"

// How numbers, texts and lists cross between JavaScript and C++. Whatever crosses is a copy, so that nothing in
// JavaScript points into the module's memory, which moves when it grows.
namespace lab::bindings {

using emscripten::val;

/// The numbers of an array or a typed array.
template <class Number>
std::vector<Number> numbersOf(const val& array) {
  return emscripten::convertJSArrayToNumberVector<Number>(array);
}

/// A typed array with these numbers.
template <class Number>
val typedArray(const std::vector<Number>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).template call<val>("slice");
}

inline val text(std::string_view words) { return val(std::string(words)); }

/// An array of what `describe` makes of each item.
template <class Items, class Describe>
val arrayOf(const Items& items, Describe describe) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", describe(item));
  return array;
}

inline val arrayOf(const std::vector<double>& numbers) {
  return arrayOf(numbers, [](double number) { return number; });
}

inline val describeKink(const Kink& kink) {
  val description = val::object();
  description.set("x", kink.x);
  description.set("order", kink.order);
  return description;
}

inline val describeProperties(const Properties& properties) {
  val description = val::object();
  description.set("attainsInfimum", properties.attainsInfimum);
  description.set("attainsSupremum", properties.attainsSupremum);
  description.set("strict", properties.strict);
  description.set("period", properties.period ? val(*properties.period) : val::null());
  return description;
}

}  // namespace lab::bindings
