// The membrane: the only file that knows Emscripten. Ids, numbers and typed arrays in; plain objects and typed-array
// copies out. TypeScript checks the arguments before they get here, and says what is wrong with them; here a bad id or
// number of parameters only gives undefined.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <span>
#include <string>
#include <string_view>
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

/// Of a literal in ASCII, which ends with a zero.
val words(std::string_view text) { return val(text.data()); }

/// Not val::set, which is compiled anew for every length of key and type of value.
void put(val& object, const char* key, const val& value) { object.set(key, value); }
void put(val& object, const char* key, double value) { put(object, key, val(value)); }
void put(val& object, const char* key, bool value) { put(object, key, val(value)); }

template <class Number>
val copyOf(const std::vector<Number>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).call<val>("slice");
}

template <class Items, class Describe>
val arrayOf(const Items& items, Describe describe) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", describe(item));
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

/// The row, or null, also if it takes another number of parameters.
template <class Row>
const Row* accepting(const std::vector<double>& values, const Row* row) {
  return row != nullptr && row->parameters.size() == values.size() ? row : nullptr;
}

val evaluate(const std::string& id, const val& parameterValues, const val& xs) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const lab::Activation* activation = accepting(values, lab::findActivation(id));
  if (activation == nullptr) return val::undefined();
  auto value = emscripten::convertJSArrayToNumberVector<double>(xs);  // holds x until f(x) takes its place
  std::vector<double> derivative(value.size());
  std::vector<double> secondDerivative(value.size());
  for (std::size_t i = 0; i < value.size(); ++i) {
    const lab::Evaluation at = activation->evaluate(value[i], values);
    value[i] = at.value;
    derivative[i] = at.derivative;
    secondDerivative[i] = at.secondDerivative;
  }
  val result = val::object();
  put(result, "value", copyOf(value));
  put(result, "derivative", copyOf(derivative));
  put(result, "secondDerivative", copyOf(secondDerivative));
  return result;
}

val facts(const std::string& id, const val& parameterValues, double limit) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const lab::Activation* activation = accepting(values, lab::findActivation(id));
  if (activation == nullptr) return val::undefined();
  const lab::Facts facts = lab::facts(*activation, values, limit);
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

val outputDistribution(const std::string& id, const val& parameterValues, double sigma, const val& edgeValues) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const auto edges = emscripten::convertJSArrayToNumberVector<double>(edgeValues);
  const lab::Activation* activation = accepting(values, lab::findActivation(id));
  if (activation == nullptr || edges.empty()) return val::undefined();
  const lab::OutputDistribution outputs = lab::outputDistribution(*activation, values, sigma, edges);
  val result = val::object();
  put(result, "mean", outputs.mean);
  put(result, "standardDeviation", outputs.standardDeviation);
  put(result, "zeroShare", outputs.zeroShare);
  put(result, "shares", copyOf(outputs.shares));
  return result;
}

val evaluateVector(const std::string& id, const val& parameterValues, const val& inputs) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const auto xs = emscripten::convertJSArrayToNumberVector<double>(inputs);
  const lab::VectorFunction* function = accepting(values, lab::findVectorFunction(id));
  if (function == nullptr || !function->takes(xs.size())) return val::undefined();
  const lab::VectorEvaluation at = function->evaluate(xs, values);
  val result = val::object();
  put(result, "value", copyOf(at.value));
  put(result, "jacobian", copyOf(at.jacobian));
  return result;
}

#ifndef ACTIVATION_LAB_CURVES_ALONE

void put(val& object, const char* key, std::size_t value) { put(object, key, static_cast<double>(value)); }

val describeHistory(const lab::History& history, std::size_t steps) {
  val series = val::object();
  for (const lab::Series& each : history.series) {
    val description = val::object();
    put(description, "shape", arrayOf(each.shape, [](std::size_t size) { return val(static_cast<double>(size)); }));
    put(description, "everyStep", each.everyStep);
    put(description, "data", copyOf(each.data));
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
  put(result, "state", copyOf(history.state));
  return result;
}

/// Why the function does not fit, in words; else the history of at most `mostSteps` steps from the one where `state`
/// is.
val runDemo(const std::string& id, const std::string& function, const val& parameterValues, const val& settings,
            double seed, double step, const val& state, double mostSteps) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const lab::Demo* demo = lab::findDemo(id);
  const lab::Activation* activation = accepting(values, lab::findActivation(function));
  if (demo == nullptr || activation == nullptr) return val::undefined();
  const lab::Run run{.demo = *demo,
                     .function = {activation, values},
                     .settings = emscripten::convertJSArrayToNumberVector<double>(settings),
                     .seed = static_cast<std::uint32_t>(seed)};
  if (run.settings.size() != demo->settings.size()) return val::undefined();
  const std::string_view refused = demo->refuses != nullptr ? demo->refuses(run) : std::string_view{};
  if (!refused.empty()) return words(refused);
  const auto saved = emscripten::convertJSArrayToNumberVector<float>(state);
  const lab::Checkpoint from{.step = static_cast<std::size_t>(step), .state = saved};
  return describeHistory(lab::runDemo(run, from, static_cast<std::size_t>(mostSteps)), demo->steps(run));
}

#endif

}  // namespace

// musl's erfc would bring in musl's exp, whose table is 2 KB.
extern "C" double exp(double x) { return lab::exp(x); }

// embind would print the address of a type that it does not know; without this musl's whole printf is linked, 1.5 KB.
extern "C" int siprintf(char* text, const char*, ...) {
  *text = '\0';
  return 0;
}

EMSCRIPTEN_BINDINGS(activation_lab) {
  emscripten::function("evaluate", &evaluate);
  emscripten::function("facts", &facts);
  emscripten::function("outputDistribution", &outputDistribution);
  emscripten::function("evaluateVector", &evaluateVector);
#ifndef ACTIVATION_LAB_CURVES_ALONE
  emscripten::function("runDemo", &runDemo);
#endif
}
