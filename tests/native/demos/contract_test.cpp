#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "demos/runs.hpp"

namespace lab {
namespace {

/// Every demo with every function that it takes, its defaults, and each setting at both its ends.
template <class Check>
void forEachRun(Check check) {
  for (const Demo* demo : demos())
    for (const Activation& activation : catalogue())
      for (const Run& run : runsAtEnds(demo->id, activation.id))
        if (demo->refuses == nullptr || demo->refuses(run).empty()) check(run);
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

History runInSlices(const Run& run) {
  History slices = runDemo(run, {}, 7);
  while (slices.next < run.demo.steps(run) && !slices.stopped) {
    const History more = runDemo(run, {.step = slices.next, .state = slices.state}, 31);
    for (const Series& series : more.series) {
      if (!series.everyStep) continue;
      for (Series& before : slices.series)
        if (before.id == series.id) before.data.insert(before.data.end(), series.data.begin(), series.data.end());
    }
    slices.verdicts.insert(slices.verdicts.end(), more.verdicts.begin(), more.verdicts.end());
    slices.next = more.next;
    slices.state = more.state;
    slices.stopped = more.stopped;
  }
  return slices;
}

bool sameBits(float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }

void checkSameBits(const History& whole, const History& other) {
  REQUIRE(other.series.size() == whole.series.size());
  for (std::size_t s = 0; s < whole.series.size(); ++s) {
    INFO(whole.series[s].id);
    const std::vector<float>& data = other.series[s].data;
    CHECK(std::equal(data.begin(), data.end(), whole.series[s].data.begin(), whole.series[s].data.end(), sameBits));
  }
  REQUIRE(other.verdicts.size() == whole.verdicts.size());
  for (std::size_t v = 0; v < whole.verdicts.size(); ++v) {
    CHECK(other.verdicts[v].id == whole.verdicts[v].id);
    CHECK(other.verdicts[v].step == whole.verdicts[v].step);
    CHECK(other.verdicts[v].values == whole.verdicts[v].values);
  }
}

}  // namespace

TEST_CASE("every setting's default lies within its bounds", "[demos]") {
  for (const Demo* demo : demos())
    for (const Setting& setting : demo->settings) {
      INFO(demo->id << " " << setting.id);
      const bool isChoice = setting.kind == Setting::Kind::choice;
      CHECK(setting.standard >= (isChoice ? 0 : setting.least));
      CHECK(setting.standard <= (isChoice ? static_cast<double>(setting.choices.size() - 1) : setting.greatest));
    }
}

TEST_CASE(
    "what a demo records is finite up to where it says that it stopped; run again, or in slices, it has the same bits",
    "[demos]") {
  forEachRun([](const Run& run) {
    INFO(run.demo.id << " " << run.function.activation->id);
    const History whole = runDemo(run);
    checkFinite(run, whole);
    checkSameBits(whole, runDemo(run));
    checkSameBits(whole, runInSlices(run));
  });
}

}  // namespace lab
