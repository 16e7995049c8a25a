// Running demos. TypeScript has checked every id and number before it gets here, and says what is wrong with them. A
// run on its way stays here and is known by a number: a class of JavaScript's own for it would cost pages over 2 KB.
#include "demos/demos.hpp"

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>

#include "activation/catalogue.hpp"
#include "bindings/values.hpp"

namespace lab::bindings {
namespace {

val describeShape(const std::vector<std::size_t>& shape) {
  return arrayOf(shape, [](std::size_t size) { return size; });
}

val describeSeries(const History& history) {
  val description = val::object();
  for (const Series& series : history.series) {
    val each = val::object();
    each.set("shape", describeShape(series.shape));
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

/// Of each setting a number, or a list of them.
std::vector<Value> settingsOf(const val& given) {
  std::vector<Value> settings;
  for (const val& value : emscripten::vecFromJSArray<val>(given)) {
    if (value.isArray())
      settings.emplace_back(numbersOf<double>(value));
    else
      settings.emplace_back(value.as<double>());
  }
  return settings;
}

Run runOf(const std::string& demo, const std::string& function, const val& parameters, const val& settings,
          double seed) {
  return {.demo = *findDemo(demo),
          .function = {findActivation(function), numbersOf<double>(parameters)},
          .settings = settingsOf(settings),
          .seed = static_cast<std::uint32_t>(seed)};
}

/// Why the function does not fit, as an id; empty if it does.
std::string refusalOf(const std::string& demo, const std::string& function, const val& parameters, const val& settings,
                      double seed) {
  const Run run = runOf(demo, function, parameters, settings, seed);
  return std::string(run.demo.refuses == nullptr ? "" : run.demo.refuses(run));
}

/// The runs on their way, each at its number; null where one has been freed.
std::vector<std::unique_ptr<DemoRun>> runs;

/// Starts a run, which takes memory until it is freed, and gives its number.
std::size_t startDemo(const std::string& demo, const std::string& function, const val& parameters, const val& settings,
                      double seed) {
  auto place = std::find(runs.begin(), runs.end(), nullptr);
  if (place == runs.end()) place = runs.insert(place, nullptr);
  *place = std::make_unique<DemoRun>(runOf(demo, function, parameters, settings, seed));
  return static_cast<std::size_t>(place - runs.begin());
}

void advance(std::size_t run, double mostSteps) { runs[run]->advance(static_cast<std::size_t>(mostSteps)); }

std::size_t steps(std::size_t run) { return runs[run]->steps(); }

std::size_t computed(std::size_t run) { return runs[run]->history().next; }

bool done(std::size_t run) { return runs[run]->done(); }

val history(std::size_t run) {
  const History& history = runs[run]->history();
  val description = val::object();
  description.set("series", describeSeries(history));
  description.set("facts", describeFacts(history));
  description.set("verdicts", arrayOf(history.verdicts, describeVerdict));
  description.set("stopped", describeStop(history));
  return description;
}

/// The arrays inside a step; null if the demo has no inside.
val inspect(std::size_t run, std::size_t step, const val& picks) {
  const auto seen = runs[run]->inspect(step, numbersOf<double>(picks));
  if (!seen) return val::null();
  val description = val::object();
  for (const Inspection::Array& array : seen->arrays) {
    val each = val::object();
    each.set("shape", describeShape(array.shape));
    each.set("data", typedArray(array.data));
    description.set(std::string(array.id), each);
  }
  return description;
}

void freeDemo(std::size_t run) { runs[run].reset(); }

}  // namespace
}  // namespace lab::bindings

EMSCRIPTEN_BINDINGS(demos) {
  using namespace lab::bindings;
  emscripten::function("refusalOf", &refusalOf);
  emscripten::function("startDemo", &startDemo);
  emscripten::function("advance", &advance);
  emscripten::function("steps", &steps);
  emscripten::function("computed", &computed);
  emscripten::function("done", &done);
  emscripten::function("history", &history);
  emscripten::function("inspect", &inspect);
  emscripten::function("freeDemo", &freeDemo);
}
