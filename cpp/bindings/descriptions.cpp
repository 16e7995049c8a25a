// What rows say of themselves. The build asks once, in Node, and writes it down, so that a page knows it before the
// module arrives.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string_view>
#include <vector>

#include "activation/catalogue.hpp"
#include "activation/vector_function.hpp"
#include "bindings/values.hpp"
#include "demos/demos.hpp"

namespace lab::bindings {
namespace {

val describeParameter(const Parameter& parameter) {
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
  description.set("id", text(parameter.id));
  description.set("default", parameter.standard);
  description.set("domain", domain);
  description.set("slider", slider);
  description.set("mustExceed", parameter.mustExceed.empty() ? val::null() : text(parameter.mustExceed));
  return description;
}

val describeActivation(const Activation& activation) {
  const std::vector<double> defaults = activation.defaults();
  val description = val::object();
  description.set("id", text(activation.id));
  description.set("family", text(familyId(activation.family)));
  description.set("parameters", arrayOf(activation.parameters, describeParameter));
  description.set("kinks", arrayOf(activation.kinksAt(defaults), describeKink));
  description.set("properties", describeProperties(activation.properties(defaults)));
  return description;
}

val describeVectorFunction(const VectorFunction& function) {
  val description = val::object();
  description.set("id", text(function.id));
  description.set("parameters", arrayOf(function.parameters, describeParameter));
  description.set("outputs", text(outputsId(function.outputs)));
  return description;
}

std::string_view kindId(Setting::Kind kind) {
  switch (kind) {
    case Setting::Kind::number: return "number";
    case Setting::Kind::whole: return "whole";
    case Setting::Kind::flag: return "flag";
    case Setting::Kind::choice: return "choice";
    case Setting::Kind::points: return "points";
  }
  return "";
}

val describeSetting(const Setting& setting) {
  val description = val::object();
  description.set("id", text(setting.id));
  description.set("kind", text(kindId(setting.kind)));
  if (setting.kind == Setting::Kind::choice) {
    description.set("default", text(setting.choices[static_cast<std::size_t>(setting.standard)]));
    description.set("choices", arrayOf(setting.choices, text));
  } else if (setting.kind == Setting::Kind::flag) {
    description.set("default", setting.standard != 0);
  } else if (setting.kind == Setting::Kind::points) {
    description.set("default", arrayOf(setting.points, [](double number) { return number; }));
    description.set("least", setting.least);
    description.set("greatest", setting.greatest);
    description.set("decimals", setting.decimals);
    description.set("address", setting.address);
    description.set("most", mostPoints);
  } else {
    description.set("default", setting.standard);
    description.set("least", setting.least);
    description.set("greatest", setting.greatest);
    description.set("step", setting.step);
    description.set("logarithmic", setting.logarithmic);
  }
  return description;
}

val describeDemo(const Demo* demo) {
  val description = val::object();
  description.set("id", text(demo->id));
  description.set("mostFunctions", demo->mostFunctions);
  description.set("functions", arrayOf(demo->functions, text));
  description.set("settings", arrayOf(demo->settings, describeSetting));
  description.set("picks", arrayOf(demo->picks, describeSetting));
  return description;
}

val listActivations() { return arrayOf(catalogue(), describeActivation); }
val listVectorFunctions() { return arrayOf(vectorCatalogue(), describeVectorFunction); }
val listDemos() { return arrayOf(demos(), describeDemo); }

}  // namespace
}  // namespace lab::bindings

EMSCRIPTEN_BINDINGS(descriptions) {
  emscripten::function("listActivations", &lab::bindings::listActivations);
  emscripten::function("listVectorFunctions", &lab::bindings::listVectorFunctions);
  emscripten::function("listDemos", &lab::bindings::listDemos);
}
