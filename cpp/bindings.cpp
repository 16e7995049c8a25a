// The membrane: numbers in; numbers and plain objects out. The page writes what a call takes into the module's memory,
// and gets views of what it computed, which it copies before the next call. TypeScript checks the arguments before they
// get here, and says what is wrong with them.
#include <emscripten/bind.h>
#include <emscripten/em_macros.h>
#include <emscripten/val.h>

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "activation/catalogue.hpp"
#include "activation/facts.hpp"
#include "activation/output_distribution.hpp"
#include "activation/vector_catalogue.hpp"
#include "math/exponential.hpp"
#ifndef ACTIVATION_LAB_CURVES_ALONE
#include "demos/demos.hpp"
#endif

namespace {

using emscripten::val;

/// What the page wrote for the next call: values of parameters, then what else it takes.
std::vector<double> input;
/// What a call computed, if it is an array of numbers.
std::vector<double> output;

template <class Number>
val view(const std::vector<Number>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data()));
}

val inputOf(double size) {
  input.resize(static_cast<std::size_t>(size));
  return view(input);
}

/// The first numbers of the input, and the rest.
std::pair<std::span<const double>, std::span<const double>> split(double first) {
  const std::span<const double> all = input;
  return {all.first(static_cast<std::size_t>(first)), all.subspan(static_cast<std::size_t>(first))};
}

const lab::Activation& activationAt(double place) {
  auto row = lab::catalogue().begin();
  for (; place > 0; --place) ++row;
  return *row;
}

/// Of a literal in ASCII, which ends with a zero.
val words(std::string_view text) { return val(text.data()); }

/// Not val::set, which is compiled anew for every length of key and type of value.
void put(val& object, const char* key, const val& value) { object.set(key, value); }
void put(val& object, const char* key, double value) { put(object, key, val(value)); }
void put(val& object, const char* key, bool value) { put(object, key, val(value)); }

template <class Items, class Describe>
val arrayOf(const Items& items, Describe describe) {
  val array = val::array();
  double place = 0;
  for (const auto& item : items) array.set(place++, describe(item));
  return array;
}

val describeKinks(const std::vector<lab::Kink>& kinks) {
  return arrayOf(kinks, [](const lab::Kink& kink) {
    val description = val::object();
    put(description, "x", kink.x);
    put(description, "order", static_cast<double>(kink.order));
    return description;
  });
}

val describeProperties(const lab::Properties& properties) {
  val description = val::object();
  put(description, "attainsInfimum", properties.attainsInfimum);
  put(description, "attainsSupremum", properties.attainsSupremum);
  put(description, "strict", properties.strict);
  put(description, "period", properties.period ? val(*properties.period) : val::null());
  return description;
}

val describeIntervals(const std::vector<lab::Interval>& intervals) {
  return arrayOf(intervals, [](const lab::Interval& interval) {
    val description = val::object();
    put(description, "from", interval.from);
    put(description, "to", interval.to);
    return description;
  });
}

val describeNumbers(const std::vector<double>& numbers) {
  return arrayOf(numbers, [](double number) { return val(number); });
}

val evaluate(double place, double parameters) {
  const lab::Activation& activation = activationAt(place);
  const auto [values, xs] = split(parameters);
  const std::size_t count = xs.size();
  output.resize(3 * count);
  for (std::size_t i = 0; i < count; ++i) {
    const lab::Evaluation at = activation.evaluate(xs[i], values);
    output[i] = at.value;
    output[count + i] = at.derivative;
    output[2 * count + i] = at.secondDerivative;
  }
  return view(output);
}

val facts(double place, double limit) {
  const lab::Facts facts = lab::facts(activationAt(place), input, limit);
  val signChanges = val::object();
  put(signChanges, "value", describeNumbers(facts.signChanges.value));
  put(signChanges, "derivative", describeNumbers(facts.signChanges.derivative));
  put(signChanges, "secondDerivative", describeNumbers(facts.signChanges.secondDerivative));
  val minimum = val::null();
  if (facts.minimum) {
    minimum = val::object();
    put(minimum, "x", facts.minimum->x);
    put(minimum, "value", facts.minimum->value);
  }
  val result = val::object();
  put(result, "infimum", facts.infimum);
  put(result, "supremum", facts.supremum);
  put(result, "steepestSlope", facts.steepestSlope);
  put(result, "steepestAt", describeIntervals(facts.steepestAt));
  put(result, "lowGradient", describeIntervals(facts.lowGradient));
  put(result, "minimum", minimum);
  put(result, "signChanges", signChanges);
  const val direction = words(facts.rises ? "increasing" : facts.falls ? "decreasing" : "constant");
  put(result, "monotone", facts.rises && facts.falls ? val::null() : direction);
  put(result, "odd", facts.odd);
  put(result, "kinks", describeKinks(facts.kinks));
  put(result, "properties", describeProperties(facts.properties));
  return result;
}

val outputDistribution(double place, double parameters, double sigma) {
  const auto [values, edges] = split(parameters);
  lab::OutputDistribution outputs = lab::outputDistribution(activationAt(place), values, sigma, edges);
  output = std::move(outputs.shares);
  val result = val::object();
  put(result, "mean", outputs.mean);
  put(result, "standardDeviation", outputs.standardDeviation);
  put(result, "zeroShare", outputs.zeroShare);
  put(result, "shares", view(output));
  return result;
}

/// The outputs, then the Jacobian.
val evaluateVector(double place, double parameters) {
  const auto [values, xs] = split(parameters);
  const lab::VectorFunction& function = *lab::vectorCatalogue()[static_cast<std::size_t>(place)];
  lab::VectorEvaluation at = function.evaluate(xs, values);
  output = std::move(at.value);
  output.insert(output.end(), at.jacobian.begin(), at.jacobian.end());
  return view(output);
}

#ifndef ACTIVATION_LAB_CURVES_ALONE

/// What the demo that ran last has shown.
lab::History history;

void put(val& object, const char* key, std::size_t value) { put(object, key, static_cast<double>(value)); }

val describeHistory(std::size_t steps) {
  val series = val::object();
  for (const lab::Series& each : history.series) {
    val description = val::object();
    put(description, "shape", arrayOf(each.shape, [](std::size_t size) { return val(static_cast<double>(size)); }));
    put(description, "everyStep", each.everyStep);
    put(description, "data", view(each.data));
    put(series, each.id.data(), description);
  }
  val facts = val::object();
  for (const lab::Fact& fact : history.facts) put(facts, fact.id.data(), fact.value);
  val stopped = val::null();
  if (history.stopped) {
    stopped = val::object();
    put(stopped, "step", history.stopped->step);
    put(stopped, "layer", history.stopped->layer);
    put(stopped, "value", static_cast<double>(history.stopped->value));
  }
  val result = val::object();
  put(result, "series", series);
  put(result, "facts", facts);
  put(result, "verdicts", arrayOf(history.verdicts, [](const lab::Verdict& verdict) {
        val description = val::object();
        put(description, "id", words(verdict.id));
        put(description, "step", verdict.step);
        put(description, "values", describeNumbers(verdict.values));
        return description;
      }));
  put(result, "stopped", stopped);
  put(result, "next", history.next);
  put(result, "steps", steps);
  put(result, "state", view(history.state));
  return result;
}

/// Why the function does not fit, in words; else the history of at most `mostSteps` steps from `step` on. The input has
/// the function's parameters, the demo's settings and the state at that step.
val runDemo(double place, double function, double parameters, double seed, double step, double mostSteps) {
  const lab::Demo& demo = *lab::demos()[static_cast<std::size_t>(place)];
  const auto [values, others] = split(parameters);
  const auto settings = others.first(demo.settings.size());
  const auto state = others.subspan(settings.size());
  const lab::Run run{.demo = demo,
                     .function = {&activationAt(function), {values.begin(), values.end()}},
                     .settings = {settings.begin(), settings.end()},
                     .seed = static_cast<std::uint32_t>(seed)};
  const std::string_view refused = demo.refuses != nullptr ? demo.refuses(run) : std::string_view{};
  if (!refused.empty()) return words(refused);
  const std::vector<float> saved(state.begin(), state.end());
  history =
      lab::runDemo(run, {.step = static_cast<std::size_t>(step), .state = saved}, static_cast<std::size_t>(mostSteps));
  return describeHistory(demo.steps(run));
}

#endif

}  // namespace

// musl's erfc would bring in musl's exp, whose table is 2 KB.
extern "C" double exp(double x) { return lab::exp(x); }

#ifdef ACTIVATION_LAB_REGISTERS_TYPES
/// For a message about a type that is not registered.
extern "C" EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const void* /*type*/) { return nullptr; }

EMSCRIPTEN_BINDINGS(types) {
  using namespace emscripten::internal;
  _embind_register_bool(TypeID<bool>::get(), "", sizeof(bool), true, false);
  _embind_register_float(TypeID<double>::get(), "", sizeof(double));
  _embind_register_emval(TypeID<val>::get(), "");
  _embind_register_memory_view(TypeID<emscripten::memory_view<float>>::get(), 6, "");
  _embind_register_memory_view(TypeID<emscripten::memory_view<double>>::get(), 7, "");
}
#endif

EMSCRIPTEN_BINDINGS(activation_lab) {
  emscripten::function("input", &inputOf);
  emscripten::function("evaluate", &evaluate);
  emscripten::function("facts", &facts);
  emscripten::function("outputDistribution", &outputDistribution);
  emscripten::function("evaluateVector", &evaluateVector);
#ifndef ACTIVATION_LAB_CURVES_ALONE
  emscripten::function("runDemo", &runDemo);
#endif
}
