#pragma once

#include <catch2/catch_tostring.hpp>
#include <string>
#include <vector>

#include "activation/catalogue.hpp"

/// An activation of the catalogue with parameters to try it at.
struct Choice {
  const lab::Activation& activation;
  std::vector<double> values;

  lab::Evaluation operator()(double x) const { return activation.evaluate(x, values); }
  [[nodiscard]] std::string name() const {
    std::string text(activation.id);
    for (const double value : values) text.append(" ").append(Catch::StringMaker<double>::convert(value));
    return text;
  }
};

/// Every activation at its defaults and, one parameter after another, at its slider's ends. With `beyond` also at a
/// thousandth and a thousand times these, where the domain allows.
inline std::vector<Choice> choices(bool beyond = false) {
  std::vector<Choice> all;
  for (const lab::Activation& activation : lab::catalogue()) {
    all.push_back({activation, activation.defaults()});
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
      const lab::Parameter& parameter = activation.parameters[i];
      std::vector<double> tried{parameter.slider.least, parameter.slider.greatest};
      if (beyond)
        for (const double end : {parameter.slider.least, parameter.slider.greatest}) {
          tried.push_back(end / 1000);
          tried.push_back(end * 1000);
        }
      for (const double value : tried) {
        if (!parameter.domain.contains(value)) continue;
        Choice choice{activation, activation.defaults()};
        choice.values[i] = value;
        all.push_back(choice);
      }
    }
  }
  return all;
}

/// Whether the values lie in their domains and exceed what they must.
inline bool allowed(const Choice& choice) {
  const std::span<const lab::Parameter> parameters = choice.activation.parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!parameters[i].domain.contains(choice.values[i])) return false;
    for (std::size_t j = 0; j < parameters.size(); ++j)
      if (parameters[j].id == parameters[i].mustExceed && choice.values[i] <= choice.values[j]) return false;
  }
  return true;
}

/// Every activation with parameters, one after another at each of these values of either sign, where it may be.
inline std::vector<Choice> extremeChoices(const std::vector<double>& magnitudes) {
  std::vector<Choice> all;
  for (const lab::Activation& activation : lab::catalogue())
    for (std::size_t i = 0; i < activation.parameters.size(); ++i)
      for (const double magnitude : magnitudes)
        for (const double value : {-magnitude, magnitude}) {
          Choice choice{activation, activation.defaults()};
          choice.values[i] = value;
          if (allowed(choice)) all.push_back(choice);
        }
  return all;
}
