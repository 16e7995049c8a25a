// All that the rows say, for the build: it asks once, in Node, and writes it down for the page and the core's lists.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "activation/catalogue.hpp"
#include "activation/vector_catalogue.hpp"
#include "demos/demos.hpp"

namespace {

using emscripten::val;

val words(std::string_view text) { return val(std::string(text)); }

template <class Items, class Describe>
val arrayOf(const Items& items, Describe describe) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", describe(item));
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

val describeKink(const lab::Kink& kink) {
  val description = val::object();
  description.set("x", kink.x);
  description.set("order", kink.order);
  return description;
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
  description.set("kinks", arrayOf(activation.kinksAt(defaults), describeKink));
  description.set("properties", describeProperties(activation.properties(defaults)));
  description.set("source", words(activation.source));
  return description;
}

val describeVectorFunction(const lab::VectorFunction* function) {
  val formula = val::object();
  formula.set("value", words(function->formula.value));
  formula.set("jacobian", words(function->formula.jacobian));
  val description = val::object();
  description.set("id", words(function->id));
  description.set("parameters", arrayOf(function->parameters, describeParameter));
  description.set("outputs", words(lab::outputsId(function->outputs)));
  description.set("formula", formula);
  description.set("source", words(function->source));
  return description;
}

std::string_view kindId(lab::Setting::Kind kind) {
  switch (kind) {
    case lab::Setting::Kind::number: return "number";
    case lab::Setting::Kind::whole: return "whole";
    case lab::Setting::Kind::flag: return "flag";
    case lab::Setting::Kind::choice: return "choice";
  }
  return "";
}

val describeSetting(const lab::Setting& setting) {
  val description = val::object();
  description.set("id", words(setting.id));
  description.set("kind", words(kindId(setting.kind)));
  if (setting.kind == lab::Setting::Kind::choice) {
    description.set("default", words(setting.choices[static_cast<std::size_t>(setting.standard)]));
    description.set("choices", arrayOf(setting.choices, words));
  } else if (setting.kind == lab::Setting::Kind::flag) {
    description.set("default", setting.standard != 0);
  } else {
    description.set("default", setting.standard);
    description.set("least", setting.least);
    description.set("greatest", setting.greatest);
    description.set("step", setting.step);
    description.set("logarithmic", setting.logarithmic);
  }
  return description;
}

val describeDemo(const lab::Demo* demo) {
  val description = val::object();
  description.set("id", words(demo->id));
  description.set("mostFunctions", demo->mostFunctions);
  description.set("functions", arrayOf(demo->functions, words));
  description.set("settings", arrayOf(demo->settings, describeSetting));
  return description;
}

val listActivations() { return arrayOf(lab::catalogue(), describeActivation); }
val listVectorFunctions() { return arrayOf(lab::vectorCatalogue(), describeVectorFunction); }
val listDemos() { return arrayOf(lab::demos(), describeDemo); }

}  // namespace

EMSCRIPTEN_BINDINGS(descriptions) {
  emscripten::function("listActivations", &listActivations);
  emscripten::function("listVectorFunctions", &listVectorFunctions);
  emscripten::function("listDemos", &listDemos);
}
