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

namespace {

using emscripten::val;

val words(std::string_view text) { return val(std::string(text)); }

/// Not val::set, which is compiled anew for every length of key and type of value.
void put(val& object, const char* key, const val& value) { object.set(key, value); }
void put(val& object, const char* key, double value) { put(object, key, val(value)); }
void put(val& object, const char* key, bool value) { put(object, key, val(value)); }

val copyOf(const std::vector<double>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).call<val>("slice");
}

template <class Items, class Describe>
val arrayOf(const Items& items, Describe describe) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", describe(item));
  return array;
}

val describeParameter(const lab::Parameter& parameter) {
  val domain = val::object();
  put(domain, "least", parameter.domain.least);
  put(domain, "greatest", parameter.domain.greatest);
  put(domain, "includesLeast", parameter.domain.includesLeast);
  put(domain, "includesGreatest", parameter.domain.includesGreatest);
  val slider = val::object();
  put(slider, "least", parameter.slider.least);
  put(slider, "greatest", parameter.slider.greatest);
  put(slider, "step", parameter.slider.step);
  val description = val::object();
  put(description, "id", words(parameter.id));
  put(description, "default", parameter.standard);
  put(description, "domain", domain);
  put(description, "slider", slider);
  put(description, "mustExceed", parameter.mustExceed.empty() ? val::null() : words(parameter.mustExceed));
  return description;
}

val describeParameters(std::span<const lab::Parameter> parameters) { return arrayOf(parameters, describeParameter); }

val describeKinks(const std::vector<lab::Kink>& kinks) {
  return arrayOf(kinks, [](const lab::Kink& kink) {
    val description = val::object();
    put(description, "x", kink.x);
    put(description, "order", val(kink.order));
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

val describeActivation(const lab::Activation& activation) {
  const std::vector<double> defaults = activation.defaults();
  val formula = val::object();
  put(formula, "value", words(activation.formula.value));
  put(formula, "derivative", words(activation.formula.derivative));
  put(formula, "secondDerivative", words(activation.formula.secondDerivative));
  val description = val::object();
  put(description, "id", words(activation.id));
  put(description, "family", words(lab::familyId(activation.family)));
  put(description, "parameters", describeParameters(activation.parameters));
  put(description, "formula", formula);
  put(description, "kinks", describeKinks(activation.kinksAt(defaults)));
  put(description, "properties", describeProperties(activation.properties(defaults)));
  put(description, "source", words(activation.source));
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

val describeVectorFunction(const lab::VectorFunction* function) {
  val formula = val::object();
  put(formula, "value", words(function->formula.value));
  put(formula, "jacobian", words(function->formula.jacobian));
  val description = val::object();
  put(description, "id", words(function->id));
  put(description, "parameters", describeParameters(function->parameters));
  put(description, "outputs", words(lab::outputsId(function->outputs)));
  put(description, "formula", formula);
  put(description, "source", words(function->source));
  return description;
}

/// The row, or null, also if it takes another number of parameters.
template <class Row>
const Row* accepting(const std::vector<double>& values, const Row* row) {
  return row != nullptr && row->parameters.size() == values.size() ? row : nullptr;
}

val listActivations() { return arrayOf(lab::catalogue(), describeActivation); }

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

val listVectorFunctions() { return arrayOf(lab::vectorCatalogue(), describeVectorFunction); }

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

}  // namespace

// embind would print the address of a type that it does not know; without this musl's whole printf is linked, 1.5 KB.
extern "C" int siprintf(char* text, const char*, ...) {
  *text = '\0';
  return 0;
}

EMSCRIPTEN_BINDINGS(activation_lab) {
  emscripten::function("listActivations", &listActivations);
  emscripten::function("evaluate", &evaluate);
  emscripten::function("facts", &facts);
  emscripten::function("outputDistribution", &outputDistribution);
  emscripten::function("listVectorFunctions", &listVectorFunctions);
  emscripten::function("evaluateVector", &evaluateVector);
}
