#include "demos/history.hpp"

#include <algorithm>
#include <cmath>

namespace lab {

void History::record(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape) {
  auto found = std::find_if(series.begin(), series.end(), [id](const Series& each) { return each.id == id; });
  if (found == series.end()) {
    keep(id, {}, shape);
    found = series.end() - 1;
    found->everyStep = true;
  }
  found->data.insert(found->data.end(), array.begin(), array.end());
}

void History::record(std::span<const std::string_view> ids, std::span<const float> table) {
  const std::size_t length = table.size() / ids.size();
  for (std::size_t i = 0; i < ids.size(); ++i) record(ids[i], table.subspan(i * length, length), {length});
}

void History::keep(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape) {
  series.push_back({.id = id, .shape = shape, .everyStep = false, .data = {array.begin(), array.end()}});
}

void History::note(std::string_view fact, double value) { facts.push_back({fact, value}); }

void History::say(std::string_view verdict, std::size_t step, std::initializer_list<double> values) {
  verdicts.push_back({.id = verdict, .step = step, .values = values});
}

bool History::stopUnlessFinite(std::span<const float> numbers, std::size_t step, std::size_t layer) {
  const auto bad = std::find_if_not(numbers.begin(), numbers.end(), [](float number) { return std::isfinite(number); });
  if (bad == numbers.end()) return false;
  // NaN comes of infinities: where one is left, it is what broke.
  const auto infinite = std::find_if(bad, numbers.end(), [](float number) { return std::isinf(number); });
  stopped = {.step = step, .layer = layer, .value = infinite == numbers.end() ? *bad : *infinite};
  return true;
}

bool History::stopUnlessFinite(std::initializer_list<std::span<const float>> arrays, std::size_t step,
                               std::size_t layer) {
  return std::any_of(arrays.begin(), arrays.end(),
                     [&](std::span<const float> numbers) { return stopUnlessFinite(numbers, step, layer); });
}

void Inspection::show(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape) {
  arrays.push_back({.id = id, .shape = shape, .data = {array.begin(), array.end()}});
}

}  // namespace lab
