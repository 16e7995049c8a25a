#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "demos/runs.hpp"

namespace lab {
namespace {

/// Every demo with a function that it takes, its defaults, and each setting at both its ends.
template <class Check>
void forEachRun(const Activation& activation, Check check) {
  for (const Demo* demo : demos())
    for (const Run& run : runsAtEnds(demo->id, activation.id)) {
      INFO(demo->id << " " << activation.id);
      if (demo->refuses == nullptr || demo->refuses(run).empty()) check(run);
    }
}

void checkFinite(const Run& run, const History& history) {
  CHECK(history.next == (history.stopped ? history.stopped->step + 1 : run.demo.steps(run)));
  for (const Series& series : history.series) {
    INFO(series.id);
    std::size_t size = 1;
    for (const std::size_t length : series.shape) size *= length;
    CHECK(series.data.size() == (series.everyStep ? history.next * size : size));
    const std::size_t steps = series.everyStep ? series.data.size() / size : 1;
    const std::size_t whole = (history.stopped ? steps - 1 : steps) * size;
    for (std::size_t i = 0; i < whole; ++i)
      if (!std::isfinite(series.data[i])) FAIL_CHECK("not finite at " << i);
  }
}

/// One step, then two, seven, 31, and so on in turn.
History runInSlices(const Run& run) {
  DemoRun slices(run);
  for (std::size_t slice = 0; !slices.done(); ++slice) slices.advance(std::array{1U, 2U, 7U, 31U}[slice % 4]);
  slices.advance();
  return slices.history();
}

bool sameBits(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

void checkSameBits(const History& whole, const History& other) {
  REQUIRE(other.series.size() == whole.series.size());
  for (std::size_t s = 0; s < whole.series.size(); ++s) {
    INFO(whole.series[s].id);
    const std::vector<float>& data = other.series[s].data;
    CHECK(std::equal(data.begin(), data.end(), whole.series[s].data.begin(), whole.series[s].data.end(), sameBits));
  }
  CHECK(other.next == whole.next);
  REQUIRE(other.facts.size() == whole.facts.size());
  for (std::size_t f = 0; f < whole.facts.size(); ++f) {
    CHECK(other.facts[f].id == whole.facts[f].id);
    CHECK(sameBits(other.facts[f].value, whole.facts[f].value));
  }
  REQUIRE(other.verdicts.size() == whole.verdicts.size());
  for (std::size_t v = 0; v < whole.verdicts.size(); ++v) {
    CHECK(other.verdicts[v].id == whole.verdicts[v].id);
    CHECK(other.verdicts[v].step == whole.verdicts[v].step);
    CHECK(other.verdicts[v].values == whole.verdicts[v].values);
  }
  REQUIRE(other.stopped.has_value() == whole.stopped.has_value());
  if (!whole.stopped) return;
  CHECK(other.stopped->step == whole.stopped->step);
  CHECK(other.stopped->layer == whole.stopped->layer);
  CHECK(sameBits(other.stopped->value, whole.stopped->value));
}

}  // namespace

TEST_CASE("every setting's and pick's default lies within its bounds, and its id is its own", "[demos]") {
  for (const Demo* demo : demos()) {
    std::vector<Setting> all(demo->settings.begin(), demo->settings.end());
    all.insert(all.end(), demo->picks.begin(), demo->picks.end());
    for (const Setting& setting : all) {
      INFO(demo->id << " " << setting.id);
      CHECK(std::count_if(all.begin(), all.end(), [&](const Setting& each) { return each.id == setting.id; }) == 1);
      const bool isChoice = setting.kind == Setting::Kind::choice;
      const double greatest = isChoice ? static_cast<double>(setting.choices.size() - 1) : setting.greatest;
      std::vector<double> defaults(setting.points.begin(), setting.points.end());
      if (setting.kind != Setting::Kind::points) defaults = {setting.standard};
      CHECK(defaults.size() <= mostPoints);
      for (const double value : defaults) {
        CHECK(value >= (isChoice ? 0 : setting.least));
        CHECK(value <= greatest);
      }
      if (setting.kind != Setting::Kind::points) continue;
      defaults.insert(defaults.end(), {setting.least, setting.greatest});
      for (const double value : defaults) {  // a link can spell it
        const double digits = std::pow(10, setting.decimals);
        CHECK(std::round(value * digits) / digits == value);
      }
    }
  }
}

TEST_CASE("what a demo records is finite up to where it says that it stopped", "[demos][sweep]") {
  for (const Activation& activation : catalogue())
    forEachRun(activation, [](const Run& run) { checkFinite(run, runDemo(run)); });
}

TEST_CASE("run again, and in slices, a demo has the same bits", "[demos]") {
  for (const Activation* activation : firstOfEachFamily())
    forEachRun(*activation, [](const Run& run) { checkSameBits(runDemo(run), runInSlices(run)); });
}

}  // namespace lab
