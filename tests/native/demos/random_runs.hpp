#pragma once

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string>

#include "demos/runs.hpp"
#include "math/random.hpp"

// What a demo says of a run is tried on runs drawn at random: every function, parameters within their sliders, each
// setting anywhere in its bounds and often at its ends, any seed.
namespace lab {

/// How many runs are drawn for a test: `scripts/claims` asks for more than a test takes by itself.
inline std::size_t randomRunCount() {
  const char* asked = std::getenv("ACTIVATION_RANDOM_RUNS");
  return asked == nullptr ? 1000 : std::stoul(asked);
}

/// From `least` to `greatest`, on a scale where equal steps or equal ratios are equally likely.
inline double drawBetween(Random& random, double least, double greatest, bool logarithmic) {
  const auto share = static_cast<double>(random.uniform());
  return logarithmic ? least * std::pow(greatest / least, share) : least + share * (greatest - least);
}

/// The default, an end, or anything between. Whole numbers are more often small, for the sake of time.
inline double drawValue(Random& random, const Setting& setting) {
  const bool isChoice = setting.kind == Setting::Kind::choice;
  const double greatest = isChoice ? static_cast<double>(setting.choices.size() - 1) : setting.greatest;
  const bool isNumber = setting.kind == Setting::Kind::number || setting.kind == Setting::Kind::whole;
  if (!isNumber) return std::floor(drawBetween(random, 0, greatest + 1, false));
  switch (random.bits() % 8) {
    case 0: return setting.least;
    case 1: return greatest;
    case 2: return setting.standard;
    default:
      if (setting.kind == Setting::Kind::number)
        return drawBetween(random, setting.least, greatest, setting.logarithmic);
      const double shift = setting.least == 0 ? 1 : 0;  // ratios from 0 on are none
      return std::floor(drawBetween(random, setting.least + shift, greatest + shift, true) - shift);
  }
}

inline std::vector<double> drawParameters(Random& random, const Activation& activation) {
  std::vector<double> values = activation.defaults();
  if (random.bits() % 2 == 0) return values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Parameter& parameter = activation.parameters[i];
    values[i] = drawBetween(random, parameter.slider.least, parameter.slider.greatest, false);
    for (std::size_t j = 0; j < i; ++j)
      if (parameter.mustExceed == activation.parameters[j].id && values[i] <= values[j]) return activation.defaults();
  }
  return values;
}

/// The run with this number, which a failure names.
inline Run randomRun(std::string_view demo, std::size_t number) {
  Random random(number, 0);
  std::vector<const Activation*> all;
  for (const Activation& each : catalogue()) all.push_back(&each);
  const Activation& activation = *all[random.bits() % all.size()];
  Run run = runOf(demo, activation.id, {}, random.bits());
  run.function.parameters = drawParameters(random, activation);
  for (std::size_t i = 0; i < run.settings.size(); ++i) {
    const Setting& setting = run.demo.settings[i];
    if (auto* points = std::get_if<std::vector<double>>(&run.settings[i])) {
      for (double& point : *points) point = drawBetween(random, setting.least, setting.greatest, false);
    } else {
      run.settings[i] = drawValue(random, setting);
    }
  }
  return run;
}

/// As a reader would set it.
inline std::string describe(const Run& run) {
  std::string text(run.function.activation->id);
  const auto add = [&text](double value) { text.append(" ").append(std::to_string(value)); };
  for (const double value : run.function.parameters) add(value);
  for (std::size_t i = 0; i < run.settings.size(); ++i) {
    text.append(", ").append(run.demo.settings[i].id);
    if (const auto* points = std::get_if<std::vector<double>>(&run.settings[i]))
      for (const double point : *points) add(point);
    else
      add(std::get<double>(run.settings[i]));
  }
  return text.append(", seed ").append(std::to_string(run.seed));
}

/// How often each verdict was said.
using Said = std::map<std::string_view, int>;

/// Every verdict of a run by its check in a map of them.
template <class Checks, class Recorded>
void checkVerdicts(const Checks& checks, const Recorded& all, Said& said) {
  for (const Verdict& verdict : all.history.verdicts) {
    INFO(verdict.id << " at step " << verdict.step);
    ++said[verdict.id];
    checks.at(verdict.id)(all, verdict);
  }
}

template <class Checks>
void checkAllWereSaid(const Checks& checks, Said& said) {
  for (const auto& [id, check] : checks) {
    INFO(id);
    CHECK(said[id] > 0);
  }
}

/// "The learning rate is too large here": from the very same start a smaller one is safe, at which a series
/// still moves.
inline void checkRateIsTooLarge(const Run& run, std::string_view moved) {
  Run slower = run;
  for (double rate = run.number("learning_rate") / 2; rate > 1e-30; rate /= 2) {
    for (std::size_t i = 0; i < run.settings.size(); ++i)
      if (run.demo.settings[i].id == "learning_rate") slower.settings[i] = rate;
    const History history = runDemo(slower);
    if (history.stopped) continue;
    const std::vector<float>& numbers = seriesOf(history, moved).data;
    const auto each = static_cast<std::ptrdiff_t>(numbers.size() / history.next);
    CHECK_FALSE(std::equal(numbers.begin() + each, numbers.end(), numbers.begin()));
    return;
  }
  FAIL_CHECK("no rate is safe");
}

/// Runs that the demo refuses are left out.
template <class Check>
void forRandomRuns(std::string_view demo, Check check) {
  for (std::size_t number = 0; number < randomRunCount(); ++number) {
    const Run run = randomRun(demo, number);
    INFO("random run " << number << ": " << describe(run));
    if (run.demo.refuses == nullptr || run.demo.refuses(run).empty()) check(run, runDemo(run));
  }
}

}  // namespace lab
