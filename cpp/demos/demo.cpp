#include "demos/demo.hpp"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

const Setting& settingOf(const Demo& demo, std::string_view id) {
  return *std::find_if(demo.settings.begin(), demo.settings.end(),
                       [id](const Setting& setting) { return setting.id == id; });
}

/// Not vector::insert, which is many times as long.
void append(std::span<const float> numbers, std::vector<float>& to) {
  to.resize(to.size() + numbers.size());
  std::copy(numbers.begin(), numbers.end(), to.end() - std::ssize(numbers));
}

}  // namespace

double Run::number(std::string_view id) const {
  return settings[static_cast<std::size_t>(&settingOf(demo, id) - demo.settings.data())];
}

std::size_t Run::whole(std::string_view id) const { return static_cast<std::size_t>(number(id)); }

bool Run::flag(std::string_view id) const { return number(id) != 0; }

bool Run::chose(std::string_view id, std::string_view choice) const {
  return settingOf(demo, id).choices[whole(id)] == choice;
}

void History::record(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape) {
  auto found = std::find_if(series.begin(), series.end(), [id](const Series& each) { return each.id == id; });
  if (found == series.end()) {
    keep(id, {}, shape);
    found = series.end() - 1;
    found->everyStep = true;
  }
  append(array, found->data);
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

History runDemo(const Run& run, const Checkpoint& from, std::size_t mostSteps) {
  History history;
  const std::unique_ptr<Simulation> simulation = run.demo.start(run);
  if (!from.state.empty()) {
    auto saved = from.state.begin();
    for (const std::span<float> piece : simulation->state()) {
      std::copy_n(saved, piece.size(), piece.begin());
      saved += static_cast<std::ptrdiff_t>(piece.size());
    }
  }
  const std::size_t steps = run.demo.steps(run);
  history.next = from.step;
  for (; history.next < steps && mostSteps > 0 && !history.stopped; ++history.next, --mostSteps)
    simulation->advance(history.next, history);
  for (const std::span<float> piece : simulation->state()) append(piece, history.state);
  return history;
}

}  // namespace lab
