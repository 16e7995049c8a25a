#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

#include "demos/runs.hpp"

namespace lab {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

/// A demo whose setting is a list: each step stands at the next point, the sum so far is kept.
class Walk final : public Simulation {
 public:
  explicit Walk(const Run& run) : points_(run.points("stops").begin(), run.points("stops").end()) {}

  void advance(std::size_t step, History& history) override {
    sum_ += points_[step];
    history.record("sum", static_cast<float>(sum_));
  }

 private:
  std::vector<double> points_;
  double sum_ = 0;
};

constexpr std::array<double, 3> threeStops{1, -2, 4.5};
constexpr std::array walkSettings{
    Setting{.id = "scale", .standard = 2},
    Setting{.id = "stops", .kind = Setting::Kind::points, .least = -5, .greatest = 5, .points = threeStops},
};
constexpr Demo walk{
    .id = "walk",
    .mostFunctions = 1,
    .functions = {},
    .settings = walkSettings,
    .steps = [](const Run& run) { return run.points("stops").size(); },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Walk>(run); },
};

Run walkOver(std::vector<double> stops) {
  return {.demo = walk, .function = {&*catalogue().begin(), {}}, .settings = {2.0, std::move(stops)}, .seed = 1};
}

}  // namespace

TEST_CASE("a run's setting may be a list of numbers, as long as it likes up to the most", "[demos]") {
  CHECK(seriesOf(runDemo(walkOver({1, -2, 4.5})), "sum").data == std::vector<float>{1, -1, 3.5});
  const Run longest = walkOver(std::vector<double>(mostPoints, 0.25));
  CHECK(longest.number("scale") == 2);
  CHECK(longest.points("stops").size() == mostPoints);
  CHECK(seriesOf(runDemo(longest), "sum").data.back() == 25);
}

TEST_CASE("a run on its way goes so far as it is told, and never past its end", "[demos]") {
  DemoRun run(walkOver({1, -2, 4.5}));
  CHECK(run.steps() == 3);
  CHECK(run.history().next == 0);
  run.advance(0);
  CHECK(run.history().series.empty());
  run.advance(2);
  CHECK(seriesOf(run.history(), "sum").data == std::vector<float>{1, -1});
  CHECK_FALSE(run.done());
  run.advance(2);
  CHECK(run.done());
  run.advance();
  CHECK(seriesOf(run.history(), "sum").data == std::vector<float>{1, -1, 3.5});
  CHECK(run.history().next == 3);
}

TEST_CASE("a run that stopped does not go on", "[demos]") {
  DemoRun run(runOf("dying_relu", "prelu", {{"width", 64}, {"learning_rate", 0.4}}));
  run.advance();
  REQUIRE(run.history().stopped.has_value());
  const std::size_t next = run.history().next;
  CHECK(run.done());
  run.advance(1);
  CHECK(run.history().next == next);
}

TEST_CASE("a demo that has picks has an inside, and so has the neuron; the others say that they have none", "[demos]") {
  for (const Demo* demo : demos()) {
    INFO(demo->id);
    DemoRun run(runOf(demo->id, "tanh"));
    run.advance(1);
    const bool hasInside = !demo->picks.empty() || demo->id == "saturated_neuron";
    CHECK(run.inspect(0, picksOf(demo->id)).has_value() == hasInside);
  }
}

TEST_CASE("a run stops at what is not finite, and says what broke: an infinity before the NaN that comes of it",
          "[demos]") {
  const auto valueOf = [](std::array<float, 3> numbers) {
    History history;
    const bool says = history.stopUnlessFinite(numbers, 7, 2);
    CHECK(says == history.stopped.has_value());
    if (!says) return 0.0F;
    CHECK(history.stopped->step == 7);
    CHECK(history.stopped->layer == 2);
    return history.stopped->value;
  };
  CHECK(valueOf({0, -1, std::numeric_limits<float>::max()}) == 0);
  CHECK(valueOf({0, infinity, 1}) == infinity);
  CHECK(valueOf({0, -infinity, infinity}) == -infinity);
  CHECK(valueOf({nan, -infinity, nan}) == -infinity);
  CHECK(valueOf({infinity, nan, nan}) == infinity);
  CHECK(std::isnan(valueOf({0, nan, 1})));
}

// The output adds up products of both signs, each beyond what a float holds.
TEST_CASE("infinities that meet within one sum leave nothing but NaN, and that is said", "[demos]") {
  const History history = runDemo(runOf("dying_relu", "prelu", {{"width", 64}, {"learning_rate", 0.4}}));
  REQUIRE(history.stopped.has_value());
  CHECK(std::isnan(history.stopped->value));
  CHECK(history.stopped->layer == 2);
  for (const float weight : seriesOf(history, "hidden_weights").data) CHECK(std::isfinite(weight));
}

}  // namespace lab
