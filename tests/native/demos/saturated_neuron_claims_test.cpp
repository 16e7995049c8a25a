#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "demos/random_runs.hpp"

// Each sentence of the stuck neuron holds wherever it is said, on runs drawn at random: what it claims is computed from
// the series, and from the function itself.
namespace lab {
namespace {

constexpr double low = 0.05;
constexpr float near = 0.2F;

const std::vector<float>& numbers(const History& history, std::string_view id) { return seriesOf(history, id).data; }

double slopeAt(const Run& run, double z) {
  return std::abs(run.function.activation->evaluate(z, run.function.parameters).derivative);
}

/// From a point out in one direction, no slope is steeper than the limit; it is looked at more and more coarsely.
bool isFlatOnOut(const Run& run, double z, double direction) {
  for (double away = 1e-3; away < 1e6; away *= 1.02)
    if (slopeAt(run, z + direction * away) > low * 1.001) return false;
  return true;
}

void checkNear(const History& history, const Verdict& said) {
  const std::vector<float>& output = numbers(history, "output");
  CHECK(static_cast<float>(said.values[0]) == output[said.step]);
  CHECK(static_cast<float>(said.values[1]) == near);
  for (std::size_t i = said.step; i < output.size(); ++i) CHECK(std::abs(output[i]) < near);
  if (said.step > 0) CHECK_FALSE(std::abs(output[said.step - 1]) < near);
}

void check(const Run& run, const History& history, const Verdict& said) {
  const std::string_view id = said.id;
  INFO(id << " at step " << said.step);
  const std::vector<float>& z = numbers(history, "preactivation");
  const std::vector<float>& slope = numbers(history, "derivative");
  const std::vector<float>& weight = numbers(history, "weight");
  const double start = static_cast<double>(z[said.step]);
  if (id == "saturated" || id == "level" || id == "awake") {
    CHECK(static_cast<float>(said.values[0]) == slope[said.step]);
    CHECK(static_cast<float>(said.values[1]) == numbers(history, "weight_gradient")[said.step]);
  }
  if (id == "dead") {
    CHECK(static_cast<float>(said.values[0]) == start);
    CHECK(slope[said.step] == 0);
    CHECK_FALSE(std::abs(numbers(history, "output")[said.step]) < near);
    CHECK(std::all_of(weight.begin() + static_cast<std::ptrdiff_t>(said.step), weight.end(),
                      [stays = weight[said.step]](float each) { return each == stays; }));
  } else if (id == "saturated") {
    CHECK(said.step == 0);
    CHECK(std::abs(slope.front()) < low * 1.001);
    CHECK((isFlatOnOut(run, start, 1) || isFlatOnOut(run, start, -1)));
  } else if (id == "level") {
    CHECK(said.step == 0);
    CHECK(std::abs(slope.front()) < low * 1.001);
    CHECK_FALSE(isFlatOnOut(run, start, 1));
    CHECK_FALSE(isFlatOnOut(run, start, -1));
  } else if (id == "awake") {
    CHECK(std::abs(slope[said.step - 1]) < low * 1.001);
    const auto end = static_cast<std::ptrdiff_t>(
        stepOf(history, "learned").value_or(history.stopped ? slope.size() - 1 : slope.size()));
    const auto left = slope.begin() + static_cast<std::ptrdiff_t>(said.step);
    const auto isSteep = [](float each) { return std::abs(each) > low * 0.999; };
    CHECK(std::all_of(left, slope.begin() + end, isSteep));
    const bool isFirstTime = std::none_of(slope.begin(), left, [](float each) { return std::abs(each) > low * 1.001; });
    CHECK((isFirstTime || slope.begin() + end - left >= 10));
  } else if (id == "near_from_start") {
    CHECK(said.step == 0);
    checkNear(history, said);
  } else if (id == "learned") {
    CHECK(said.step > 0);
    checkNear(history, said);
  } else {
    const std::vector<float>& output = numbers(history, "output");
    const auto isNear = [](float each) { return std::abs(each) < near; };
    CHECK(said.step + 1 == z.size());
    CHECK(static_cast<float>(said.values[0]) == output.back());
    if (id == "not_learned") {
      CHECK(std::none_of(output.begin(), output.end(), isNear));
      return;
    }
    REQUIRE(id == "came_and_went");
    const auto came = std::find_if(output.begin(), output.end(), isNear);
    CHECK(std::find_if_not(came, output.end(), isNear) != output.end());
    CHECK_FALSE(std::all_of(output.end() - 10, output.end(), isNear));
  }
}

/// The steps overshoot further and further, from side to side, which is not so at a smaller learning rate.
void checkOverflow(const Run& run, const History& history) {
  const std::vector<float>& z = numbers(history, "preactivation");
  const std::size_t last = z.size() - 1;
  REQUIRE(last >= 4);
  for (std::size_t i = last - 2; i < last; ++i) {
    CHECK((z[i] < 0) != (z[i - 1] < 0));
    CHECK(std::abs(z[i]) > std::abs(z[i - 2]));
  }
  Run slow = run;
  for (std::size_t i = 0; i < run.settings.size(); ++i)
    if (run.demo.settings[i].id == "learning_rate") slow.settings[i] = run.demo.settings[i].least;
  CHECK_FALSE(runDemo(slow).stopped.has_value());
}

}  // namespace

TEST_CASE("what is said of a stuck neuron holds on every run", "[demos][claims][sweep]") {
  forRandomRuns("saturated_neuron", [](const Run& run, const History& history) {
    std::size_t outcomes = 0;
    for (const Verdict& said : history.verdicts) {
      if (said.id == "near_from_start" || said.id == "learned" || said.id == "not_learned" ||
          said.id == "came_and_went")
        ++outcomes;
      check(run, history, said);
    }
    CHECK(outcomes == (history.stopped ? 0 : 1));
    if (history.stopped) checkOverflow(run, history);
  });
}

}  // namespace lab
