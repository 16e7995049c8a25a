// What curves, bars and cards ask for. TypeScript has checked every id and number before it gets here, and says what is
// wrong with them.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>
#include <vector>

#include "activation/catalogue.hpp"
#include "activation/facts.hpp"
#include "activation/output_distribution.hpp"
#include "activation/vector_function.hpp"
#include "bindings/values.hpp"

namespace lab::bindings {
namespace {

val evaluate(const std::string& id, const val& parameters, const val& inputs) {
  const Activation& activation = *findActivation(id);
  const auto values = numbersOf<double>(parameters);
  const auto xs = numbersOf<double>(inputs);
  std::vector<double> value(xs.size());
  std::vector<double> derivative(xs.size());
  std::vector<double> secondDerivative(xs.size());
  for (std::size_t i = 0; i < xs.size(); ++i) {
    const Evaluation at = activation.evaluate(xs[i], values);
    value[i] = at.value;
    derivative[i] = at.derivative;
    secondDerivative[i] = at.secondDerivative;
  }
  val result = val::object();
  result.set("value", typedArray(value));
  result.set("derivative", typedArray(derivative));
  result.set("secondDerivative", typedArray(secondDerivative));
  return result;
}

val evaluateVector(const std::string& id, const val& parameters, const val& inputs) {
  const VectorEvaluation at =
      findVectorFunction(id)->evaluate(numbersOf<double>(inputs), numbersOf<double>(parameters));
  val result = val::object();
  result.set("value", typedArray(at.value));
  result.set("jacobian", typedArray(at.jacobian));
  return result;
}

val outputDistribution(const std::string& id, const val& parameters, double sigma, const val& edges) {
  const OutputDistribution outputs =
      lab::outputDistribution(*findActivation(id), numbersOf<double>(parameters), sigma, numbersOf<double>(edges));
  val result = val::object();
  result.set("mean", outputs.mean);
  result.set("standardDeviation", outputs.standardDeviation);
  result.set("zeroShare", outputs.zeroShare);
  result.set("shares", typedArray(outputs.shares));
  return result;
}

val describeInterval(const Interval& interval) {
  val description = val::object();
  description.set("from", interval.from);
  description.set("to", interval.to);
  return description;
}

val describeMinimum(const Facts& facts) {
  if (!facts.minimum) return val::null();
  val description = val::object();
  description.set("x", facts.minimum->x);
  description.set("value", facts.minimum->value);
  return description;
}

val describeSignChanges(const Facts& facts) {
  val description = val::object();
  description.set("value", arrayOf(facts.signChanges.value));
  description.set("derivative", arrayOf(facts.signChanges.derivative));
  description.set("secondDerivative", arrayOf(facts.signChanges.secondDerivative));
  return description;
}

val describeDirection(const Facts& facts) {
  if (facts.rises && facts.falls) return val::null();
  return text(facts.rises ? "increasing" : facts.falls ? "decreasing" : "constant");
}

val facts(const std::string& id, const val& parameters, double limit) {
  const Facts facts = lab::facts(*findActivation(id), numbersOf<double>(parameters), limit);
  val result = val::object();
  result.set("infimum", facts.infimum);
  result.set("supremum", facts.supremum);
  result.set("steepestSlope", facts.steepestSlope);
  result.set("steepestAt", arrayOf(facts.steepestAt, describeInterval));
  result.set("lowGradient", arrayOf(facts.lowGradient, describeInterval));
  result.set("minimum", describeMinimum(facts));
  result.set("signChanges", describeSignChanges(facts));
  result.set("monotone", describeDirection(facts));
  result.set("odd", facts.properties.odd);
  result.set("kinks", arrayOf(facts.kinks, describeKink));
  result.set("properties", describeProperties(facts.properties));
  return result;
}

}  // namespace
}  // namespace lab::bindings

EMSCRIPTEN_BINDINGS(functions) {
  emscripten::function("evaluate", &lab::bindings::evaluate);
  emscripten::function("evaluateVector", &lab::bindings::evaluateVector);
  emscripten::function("outputDistribution", &lab::bindings::outputDistribution);
  emscripten::function("facts", &lab::bindings::facts);
}
