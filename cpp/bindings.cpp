// The membrane: the only file that knows Emscripten. Ids, numbers and typed arrays in; plain objects and typed-array
// copies out. TypeScript checks the arguments before they get here, and says what is wrong with them; here a bad id or
// number of parameters only gives undefined.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>
#include <string_view>
#include <vector>

#include "activation/catalogue.hpp"
#include "activation/facts.hpp"

namespace {

using emscripten::val;

val words(std::string_view text) { return val(std::string(text)); }

val copyOf(const std::vector<double>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).call<val>("slice");
}

template <class Item, class Describe>
val arrayOf(const std::vector<Item>& items, Describe describe) {
  val array = val::array();
  for (const Item& item : items) array.call<void>("push", describe(item));
  return array;
}

val describeParameter(const lab::Parameter& parameter) {
  val domain = val::object();
  domain.set("least", parameter.domain.least);
  domain.set("greatest", parameter.domain.greatest);
  domain.set("includesLeast", parameter.domain.includesLeast);
  domain.set("includesGreatest", parameter.domain.includesGreatest);
  val slider = val::object();
  slider.set("least", parameter.slider.least);
  slider.set("greatest", parameter.slider.greatest);
  slider.set("step", parameter.slider.step);
  val description = val::object();
  description.set("id", words(parameter.id));
  description.set("default", parameter.standard);
  description.set("domain", domain);
  description.set("slider", slider);
  description.set("mustExceed", parameter.mustExceed.empty() ? val::null() : words(parameter.mustExceed));
  return description;
}

val describeKinks(const std::vector<lab::Kink>& kinks) {
  return arrayOf(kinks, [](const lab::Kink& kink) {
    val description = val::object();
    description.set("x", kink.x);
    description.set("order", kink.order);
    return description;
  });
}

val describeProperties(const lab::Properties& properties) {
  val description = val::object();
  description.set("attainsInfimum", properties.attainsInfimum);
  description.set("attainsSupremum", properties.attainsSupremum);
  description.set("strict", properties.strict);
  description.set("period", properties.period ? val(*properties.period) : val::null());
  return description;
}

val describeActivation(const lab::Activation& activation) {
  const std::vector<double> defaults = activation.defaults();
  val formula = val::object();
  formula.set("value", words(activation.formula.value));
  formula.set("derivative", words(activation.formula.derivative));
  formula.set("secondDerivative", words(activation.formula.secondDerivative));
  val description = val::object();
  description.set("id", words(activation.id));
  description.set("family", words(lab::familyId(activation.family)));
  description.set("parameters", arrayOf(activation.parameters, describeParameter));
  description.set("formula", formula);
  description.set("kinks", describeKinks(activation.kinksAt(defaults)));
  description.set("properties", describeProperties(activation.properties(defaults)));
  description.set("source", words(activation.source));
  return description;
}

val describeIntervals(const std::vector<lab::Interval>& intervals) {
  return arrayOf(intervals, [](const lab::Interval& interval) {
    val description = val::object();
    description.set("from", interval.from);
    description.set("to", interval.to);
    return description;
  });
}

val describeNumbers(const std::vector<double>& numbers) {
  return arrayOf(numbers, [](double number) { return val(number); });
}

/// The row with this id, or null, also if it takes another number of parameters.
const lab::Activation* lookUp(const std::string& id, const std::vector<double>& values) {
  const lab::Activation* activation = lab::findActivation(id);
  return activation != nullptr && activation->parameters.size() == values.size() ? activation : nullptr;
}

val listActivations() { return arrayOf(lab::catalogue(), describeActivation); }

val evaluate(const std::string& id, const val& parameterValues, const val& xs) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const lab::Activation* activation = lookUp(id, values);
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
  result.set("value", copyOf(value));
  result.set("derivative", copyOf(derivative));
  result.set("secondDerivative", copyOf(secondDerivative));
  return result;
}

val facts(const std::string& id, const val& parameterValues, double limit) {
  const auto values = emscripten::convertJSArrayToNumberVector<double>(parameterValues);
  const lab::Activation* activation = lookUp(id, values);
  if (activation == nullptr) return val::undefined();
  const lab::Facts facts = lab::facts(*activation, values, limit);
  val signChanges = val::object();
  signChanges.set("value", describeNumbers(facts.signChanges.value));
  signChanges.set("derivative", describeNumbers(facts.signChanges.derivative));
  signChanges.set("secondDerivative", describeNumbers(facts.signChanges.secondDerivative));
  val minimum = val::null();
  if (facts.minimum) {
    minimum = val::object();
    minimum.set("x", facts.minimum->x);
    minimum.set("value", facts.minimum->value);
  }
  val result = val::object();
  result.set("infimum", facts.infimum);
  result.set("supremum", facts.supremum);
  result.set("steepestSlope", facts.steepestSlope);
  result.set("steepestAt", describeIntervals(facts.steepestAt));
  result.set("lowGradient", describeIntervals(facts.lowGradient));
  result.set("minimum", minimum);
  result.set("signChanges", signChanges);
  result.set("kinks", describeKinks(facts.kinks));
  result.set("properties", describeProperties(facts.properties));
  return result;
}

}  // namespace

EMSCRIPTEN_BINDINGS(activation_lab) {
  emscripten::function("listActivations", &listActivations);
  emscripten::function("evaluate", &evaluate);
  emscripten::function("facts", &facts);
}
