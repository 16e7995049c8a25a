// Running demos. TypeScript has checked every id and number before it gets here, and says what is wrong with them.
#include "demos/demos.hpp"

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "activation/catalogue.hpp"
#include "bindings/values.hpp"

namespace lab::bindings {
namespace {

val describeSeries(const History& history) {
  val description = val::object();
  for (const Series& series : history.series) {
    val each = val::object();
    each.set("shape", arrayOf(series.shape, [](std::size_t size) { return size; }));
    each.set("everyStep", series.everyStep);
    each.set("data", typedArray(series.data));
    description.set(std::string(series.id), each);
  }
  return description;
}

val describeFacts(const History& history) {
  val description = val::object();
  for (const Fact& fact : history.facts) description.set(std::string(fact.id), fact.value);
  return description;
}

val describeVerdict(const Verdict& verdict) {
  val description = val::object();
  description.set("id", text(verdict.id));
  description.set("step", verdict.step);
  description.set("values", arrayOf(verdict.values));
  return description;
}

val describeStop(const History& history) {
  if (!history.stopped) return val::null();
  val description = val::object();
  description.set("step", history.stopped->step);
  description.set("layer", history.stopped->layer);
  description.set("value", history.stopped->value);
  return description;
}

/// Why the function does not fit, in words; else the history of at most `mostSteps` steps from `step` on, whose state
/// is given: empty at the start.
val runDemo(const std::string& id, const std::string& function, const val& parameters, const val& settings, double seed,
            double step, const val& state, double mostSteps) {
  const Demo& demo = *findDemo(id);
  const Run run{.demo = demo,
                .function = {findActivation(function), numbersOf<double>(parameters)},
                .settings = numbersOf<double>(settings),
                .seed = static_cast<std::uint32_t>(seed)};
  const std::string_view refused = demo.refuses != nullptr ? demo.refuses(run) : std::string_view{};
  if (!refused.empty()) return text(refused);
  const auto saved = numbersOf<float>(state);
  const History history =
      lab::runDemo(run, {.step = static_cast<std::size_t>(step), .state = saved}, static_cast<std::size_t>(mostSteps));
  val result = val::object();
  result.set("series", describeSeries(history));
  result.set("facts", describeFacts(history));
  result.set("verdicts", arrayOf(history.verdicts, describeVerdict));
  result.set("stopped", describeStop(history));
  result.set("next", history.next);
  result.set("steps", demo.steps(run));
  result.set("state", typedArray(history.state));
  return result;
}

}  // namespace
}  // namespace lab::bindings

EMSCRIPTEN_BINDINGS(demos) { emscripten::function("runDemo", &lab::bindings::runDemo); }
