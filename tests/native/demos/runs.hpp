#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "activation/catalogue.hpp"
#include "demos/demos.hpp"

namespace lab {

/// Settings by their ids.
using Given = std::vector<std::pair<std::string_view, double>>;

/// The default, unless something else is given; of what is named twice the last counts.
inline double valueOf(const Setting& setting, const Given& given) {
  double value = setting.standard;
  for (const auto& [id, other] : given)
    if (id == setting.id) value = other;
  return value;
}

/// A run of a demo with its defaults but for what is named here.
inline Run runOf(std::string_view demo, std::string_view function, const Given& given = {}, std::uint32_t seed = 1) {
  const Activation& activation = *findActivation(function);
  Run run{.demo = *findDemo(demo), .function = {&activation, activation.defaults()}, .settings = {}, .seed = seed};
  for (const Setting& setting : run.demo.settings) {
    if (setting.kind == Setting::Kind::points)
      run.settings.emplace_back(std::vector(setting.points.begin(), setting.points.end()));
    else
      run.settings.emplace_back(valueOf(setting, given));
  }
  return run;
}

/// The run with another list of numbers.
inline Run withPoints(Run run, std::string_view id, std::vector<double> points) {
  for (std::size_t i = 0; i < run.settings.size(); ++i)
    if (run.demo.settings[i].id == id) run.settings[i] = points;
  return run;
}

/// A value for each pick of a demo: its default but for what is named here.
inline std::vector<double> picksOf(std::string_view demo, const Given& given = {}) {
  std::vector<double> picks;
  for (const Setting& pick : findDemo(demo)->picks) picks.push_back(valueOf(pick, given));
  return picks;
}

/// The whole history of a run, or that of its first steps.
inline History runDemo(const Run& run, std::size_t mostSteps = SIZE_MAX) {
  DemoRun all(run);
  all.advance(mostSteps);
  return all.history();
}

/// The run with what is given, then those with one setting at its lower or upper end (a choice: the first, the last).
inline std::vector<Run> runsAtEnds(std::string_view demo, std::string_view function, const Given& given = {},
                                   std::uint32_t seed = 1) {
  std::vector<Run> runs{runOf(demo, function, given, seed)};
  for (const Setting& setting : findDemo(demo)->settings) {
    if (setting.kind == Setting::Kind::points) {  // none, then those of the default
      runs.push_back(runOf(demo, function, given, seed));
      const auto place = static_cast<std::size_t>(&setting - runs.back().demo.settings.data());
      runs.back().settings[place] = std::vector<double>{};
      runs.push_back(runOf(demo, function, given, seed));
      continue;
    }
    const bool isChoice = setting.kind == Setting::Kind::choice;
    const double last = isChoice ? static_cast<double>(setting.choices.size() - 1) : setting.greatest;
    for (const double end : {isChoice ? 0 : setting.least, last}) {
      Given changed = given;
      changed.emplace_back(setting.id, end);
      runs.push_back(runOf(demo, function, changed, seed));
    }
  }
  return runs;
}

/// The first function of each family. What depends on a demo and its settings is shown with these.
inline std::vector<const Activation*> firstOfEachFamily() {
  std::vector<const Activation*> firsts;
  for (const Activation& activation : catalogue())
    if (firsts.empty() || firsts.back()->family != activation.family) firsts.push_back(&activation);
  return firsts;
}

/// The series with this id, which must be there.
inline const Series& seriesOf(const History& history, std::string_view id) {
  for (const Series& series : history.series)
    if (series.id == id) return series;
  throw std::out_of_range(std::string(id));
}

/// The fact with this id, which must be there.
inline double factOf(const History& history, std::string_view id) {
  for (const Fact& fact : history.facts)
    if (fact.id == id) return fact.value;
  throw std::out_of_range(std::string(id));
}

/// The array with this id, which must be there.
inline const std::vector<float>& arrayOf(const Inspection& seen, std::string_view id) {
  for (const Inspection::Array& array : seen.arrays)
    if (array.id == id) return array.data;
  throw std::out_of_range(std::string(id));
}

/// Whether a verdict was given, and at which step first.
inline std::optional<std::size_t> stepOf(const History& history, std::string_view verdict) {
  for (const Verdict& each : history.verdicts)
    if (each.id == verdict) return each.step;
  return std::nullopt;
}

}  // namespace lab
