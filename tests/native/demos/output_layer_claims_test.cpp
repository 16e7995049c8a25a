#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <map>

#include "demos/output_recorded.hpp"
#include "demos/output_runs.hpp"
#include "demos/random_runs.hpp"

// For every sentence of the demo what must hold wherever it is said, computed from the recorded numbers alone.
namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

/// "The output gives what the task asks for", or why it doesn't. What it can give holds at every step.
void checkSuits(const Recorded& all, const Verdict& said) {
  const bool suits = all.hasTask("number")         ? all.hasOutput("identity")
                     : all.hasTask("one_of_three") ? all.hasOutput("softmax")
                                                   : all.hasOutput("sigmoid");
  CHECK(said.id == (suits ? "suits" : "unsuited"));
  CHECK(said.values == std::vector<double>{all.run.number("task"), all.run.number("output")});
  const bool isAtLeast0 = !all.hasOutput("identity");
  const bool isAtMost1 = isAtLeast0 && !all.hasOutput("relu");
  for (std::size_t step = 0; step <= all.last(); ++step)
    for (std::size_t place = 0; place < all.places(); ++place) {
      if (isAtLeast0) CHECK(all.output(step, place) >= 0);
      if (isAtMost1) CHECK(all.output(step, place) <= 1);
    }
  for (std::size_t i = 0; all.hasOutput("softmax") && i < all.points(); ++i) {
    CHECK_THAT(all.sumAt(i, [&](std::size_t place) { return all.output(all.last(), place); }), WithinAbs(1, 1e-6));
    CHECK(all.sumAt(i, [&](std::size_t place) { return all.output(all.last(), place) > 0.5F ? 1 : 0; }) <= 1);
  }
}

/// "The loss cancels the output's slope: δ is p − y", at every step, to round-off.
void checkMatched(const Recorded& all, const Verdict& said) {
  for (std::size_t step = 0; step <= all.last(); ++step)
    for (std::size_t place = 0; place < all.places(); ++place)
      if (all.gap(step, place) > 1e-6) FAIL_CHECK("differs by " << all.gap(step, place) << " at step " << step);
  CHECK(said.values == std::vector<double>{all.run.number("output")});
}

/// The place that a verdict names by x and output; its a − y and δ are those of the step.
void checkPlace(const Recorded& all, const Verdict& said) {
  REQUIRE(said.values.size() == 8);
  CHECK(said.values[0] == static_cast<double>(said.step));
  bool isThere = false;
  for (std::size_t place = 0; place < all.places(); ++place)
    isThere = isThere || (said.values[1] == all.input(place) && said.values[2] == all.error(said.step, place) &&
                          said.values[3] == all.delta(said.step, place) &&
                          said.values[4] == (all.outputs() == 1 ? 0 : 1 + static_cast<double>(place / all.points())));
  CHECK(isThere);
  CHECK(std::vector(said.values.begin() + 5, said.values.end()) ==
        std::vector<double>{all.run.number("output"), all.run.number("loss"), static_cast<double>(all.outputs())});
}

/// "Only the 1s count": nothing is ever pushed down.
void checkOnesOnly(const Recorded& all) {
  for (std::size_t step = 0; step <= all.last(); ++step)
    for (std::size_t place = 0; place < all.places(); ++place) {
      if (all.delta(step, place) > 0) FAIL_CHECK("pushed down at step " << step);
      if (all.target(place) == 0) CHECK(all.delta(step, place) == 0);
    }
}

/// "Softmax of one number is 1", whatever the weights, which never move.
void checkAlwaysOne(const Recorded& all) {
  for (std::size_t step = 0; step <= all.last(); ++step) {
    CHECK(all.weight(step, 0) == all.weight(0, 0));
    CHECK(all.weight(step, 1) == all.weight(0, 1));
    for (std::size_t place = 0; place < all.places(); ++place) {
      CHECK(all.output(step, place) == 1);
      CHECK(all.delta(step, place) == 0);
    }
  }
}

/// "This loss leaves … in: δ = …", by the formula of each pair, at every step.
void checkUnmatched(const Recorded& all, const Verdict& said) {
  CHECK_FALSE(stepOf(all.history, "matched"));
  CHECK(said.values ==
        std::vector<double>{all.run.number("output"), all.run.number("loss"), static_cast<double>(all.outputs())});
  if (all.hasOutput("sigmoid") && all.run.chose("loss", "cross_entropy")) checkOnesOnly(all);
  if (all.hasOutput("softmax") && all.outputs() == 1) checkAlwaysOne(all);
  for (std::size_t step = 0; step <= all.last(); step += 1 + all.last() / 50)
    for (std::size_t i = 0; i < all.points(); ++i) {
      const Point point = pointAt(all, step, i);
      for (std::size_t k = 0; k < all.outputs(); ++k) {
        const double told = toldDelta(all, point, k);
        if (!std::isfinite(told)) continue;  // a p of 0 or 1 in double precision too
        const std::size_t place = k * all.points() + i;
        CHECK_THAT(all.delta(step, place), WithinAbs(told, 2e-5 * std::max(1.0, std::abs(told))));
        if (all.hasOutput("sigmoid") && all.run.chose("loss", "squared_error"))
          CHECK(std::abs(all.delta(step, place)) <= 0.2501 * std::abs(all.error(step, place)));
      }
    }
}

/// "p − y is still …, but δ is …, and the loss at least nine tenths of what it was."
void checkStuck(const Recorded& all, const Verdict& said) {
  checkPlace(all, said);
  CHECK(said.step == all.last());
  CHECK(std::abs(said.values.at(2)) >= 0.5);
  CHECK(std::abs(said.values.at(3)) < 0.01001 * std::abs(said.values.at(2)));
  CHECK(all.loss(said.step) > 0.899F * all.loss(0) - 1e-9F);
}

/// "The outputs add up to 1, so at most one is over ½": points with several labels, and with none.
void checkOneAtMost(const Recorded& all, const Verdict& said) {
  CHECK(all.hasOutput("softmax"));
  double several = 0;
  double none = 0;
  for (std::size_t i = 0; i < all.points(); ++i) {
    const double sum = all.sumAt(i, [&](std::size_t place) { return all.target(place); });
    several += sum > 1 ? 1 : 0;
    none += sum == 0 ? 1 : 0;
    for (std::size_t step = 0; step <= all.last(); ++step) {
      const double over = all.sumAt(i, [&](std::size_t place) { return all.output(step, place) > 0.5F ? 1 : 0; });
      CHECK(over <= 1);
      CHECK_THAT(all.sumAt(i, [&](std::size_t place) { return all.output(step, place); }), WithinAbs(1, 1e-6));
    }
  }
  CHECK(said.values == std::vector<double>{several, none, static_cast<double>(all.points())});
  CHECK(several + none > 0);
}

/// "So many targets lie where the output never gets."
void checkOutOfReach(const Recorded& all, const Verdict& said) {
  double beyond = 0;
  for (std::size_t place = 0; place < all.places(); ++place) {
    const float y = all.target(place);
    beyond += y < 0 || (all.hasOutput("sigmoid") && y > 1) ? 1 : 0;
    for (std::size_t step = 0; step <= all.last(); ++step) {
      CHECK(all.output(step, place) >= 0);
      if (all.hasOutput("sigmoid")) CHECK(all.output(step, place) <= 1);
    }
  }
  CHECK(said.values == std::vector<double>{beyond, static_cast<double>(all.points()), all.run.number("output")});
  CHECK(beyond > 0);
}

/// "So many outputs are 0 at all points": no gradient reaches them, then or ever after. Before, there were fewer.
void checkDead(const Recorded& all, const Verdict& said) {
  CHECK(all.hasOutput("relu"));
  double dead = 0;
  double before = 0;
  for (std::size_t k = 0; k < all.outputs(); ++k) {
    before += said.step > 0 && all.isDead(said.step - 1, k) ? 1 : 0;
    if (!all.isDead(said.step, k)) continue;
    ++dead;
    for (std::size_t step = said.step; step <= all.last(); ++step) {
      for (std::size_t i = 0; i < 2; ++i) CHECK(all.weight(step, 2 * k + i) == all.weight(said.step, 2 * k + i));
      for (std::size_t i = 0; i < all.points(); ++i) CHECK(all.delta(step, k * all.points() + i) == 0);
    }
  }
  CHECK(dead > before);
  CHECK(said.values == std::vector<double>{dead, static_cast<double>(all.outputs())});
}

void checkNotProbabilities(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK_FALSE(all.hasTask("number"));
  float least = all.output(said.step, 0);
  float greatest = least;
  for (std::size_t place = 0; place < all.places(); ++place) {
    least = std::min(least, all.output(said.step, place));
    greatest = std::max(greatest, all.output(said.step, place));
  }
  CHECK(said.values == std::vector<double>{least, greatest});
  CHECK((least < 0 || greatest > 1));
}

/// "The three add up to between … and …", not to 1.
void checkSumNotOne(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK(all.hasTask("one_of_three"));
  std::vector<double> sums;
  for (std::size_t i = 0; i < all.points(); ++i)
    sums.push_back(all.sumAt(i, [&](std::size_t place) { return all.output(said.step, place); }));
  const auto [least, greatest] = std::minmax_element(sums.begin(), sums.end());
  CHECK_THAT(said.values.at(0), WithinAbs(*least, 1e-5 * std::max(1.0, std::abs(*least))));
  CHECK_THAT(said.values.at(1), WithinAbs(*greatest, 1e-5 * std::max(1.0, std::abs(*greatest))));
  CHECK((*least < 0.9901 || *greatest > 1.0099));
}

/// The task whose own pair it is, counted from 1; 0 if it isn't.
void checkPair(const Recorded& all, double pair) {
  const bool isPair = stepOf(all.history, "matched") && stepOf(all.history, "suits");
  CHECK(pair == (isPair ? 1 + all.run.number("task") : 0));
}

void checkRight(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  double right = 0;
  for (std::size_t i = 0; i < all.points(); ++i) {
    bool isRight = true;
    float best = -1e30F;
    float wanted = 0;
    for (std::size_t k = 0; k < all.outputs(); ++k) {
      const std::size_t place = k * all.points() + i;
      if (all.target(place) == 1)
        wanted = all.output(said.step, place);
      else
        best = std::max(best, all.output(said.step, place));
      isRight = isRight && (all.output(said.step, place) > 0.5F) == (all.target(place) == 1);
    }
    right += (all.hasTask("one_of_three") ? wanted > best : isRight) ? 1 : 0;
  }
  CHECK(said.values.at(0) == right);
  CHECK(said.values.at(1) == static_cast<double>(all.points()));
  checkPair(all, said.values.at(2));
}

void checkOffBy(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  double sum = 0;
  for (std::size_t i = 0; i < all.points(); ++i) sum += std::pow(static_cast<double>(all.error(said.step, i)), 2);
  CHECK_THAT(said.values.at(0), WithinRel(std::sqrt(sum / static_cast<double>(all.points())), 1e-4));
  checkPair(all, said.values.at(1));
}

using Check = void (*)(const Recorded&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"suits", checkSuits},
    {"unsuited", checkSuits},
    {"matched", checkMatched},
    {"unmatched", checkUnmatched},
    {"stuck", checkStuck},
    {"one_at_most", checkOneAtMost},
    {"out_of_reach", checkOutOfReach},
    {"dead", checkDead},
    {"not_probabilities", checkNotProbabilities},
    {"sum_not_one", checkSumNotOne},
    {"right", checkRight},
    {"off_by", checkOffBy},
};

/// The run with this number: half of them have points of their own, up to as many as the list takes.
Run randomOutputRun(std::size_t number) {
  Random random(number, 7);
  Given given;
  for (const Setting& setting : findDemo("output_layer")->settings)
    if (setting.kind != Setting::Kind::points) given.emplace_back(setting.id, drawValue(random, setting));
  const Run run = outputRun(given);
  if (random.bits() % 2 == 0) return run;
  std::vector<double> points(2 * (1 + random.bits() % (random.bits() % 4 == 0 ? 50 : 8)));
  for (std::size_t i = 0; i < points.size(); ++i)
    points[i] = i % 2 == 0 ? drawBetween(random, -1, 1, false) : drawBetween(random, -2, 7, false);
  return withPoints(run, "points", points);
}

}  // namespace

TEST_CASE("whatever the last layer says of a run is so", "[demos][claims][sweep]") {
  Said said;
  for (std::size_t number = 0; number < randomRunCount(); ++number) {
    const Run run = randomOutputRun(number);
    INFO("random run " << number << ": " << describe(run));
    if (!run.demo.refuses(run).empty()) continue;
    const History history = runDemo(run);
    const Recorded all{run, history};
    checkVerdicts(checks, all, said);
    if (history.stopped) {
      CHECK((run.chose("output", "identity") || run.chose("output", "relu")));
      checkRateIsTooLarge(run, "weights");
      continue;
    }
    double gap = 0;
    for (std::size_t step = 0; step <= all.last(); ++step)
      for (std::size_t place = 0; place < all.places(); ++place) gap = std::max(gap, all.gap(step, place));
    CHECK_THAT(factOf(history, "delta_gap"), WithinAbs(gap, 1e-6 * std::max(1.0, gap)));
    CHECK(stepOf(history, "matched").has_value() != stepOf(history, "unmatched").has_value());
    CHECK(stepOf(history, "suits").has_value() != stepOf(history, "unsuited").has_value());
  }
  checkAllWereSaid(checks, said);
}

TEST_CASE("the inside of a step is ∂L/∂z as the transposed Jacobian times ∂L/∂a", "[demos][claims]") {
  for (std::size_t number = 0; number < 300; ++number) {
    const Run run = randomOutputRun(number);
    if (!run.demo.refuses(run).empty()) continue;
    DemoRun all(run);
    all.advance();
    if (all.history().stopped) continue;
    const Recorded recorded{run, all.history()};
    const std::size_t step = recorded.last();
    const std::size_t point = number % recorded.points();
    const Inspection seen = *all.inspect(step, {static_cast<double>(point)});
    const std::vector<float>& jacobian = arrayOf(seen, "jacobian");
    const std::vector<float>& gradient = arrayOf(seen, "output_gradient");
    const std::size_t outputs = recorded.outputs();
    for (std::size_t j = 0; j < outputs; ++j) {
      float sum = 0;
      for (std::size_t i = 0; i < outputs; ++i) sum += jacobian[outputs * i + j] * gradient[i];
      CHECK(arrayOf(seen, "delta")[j] == sum);
      CHECK(recorded.delta(step, j * recorded.points() + point) == sum);
      CHECK(arrayOf(seen, "logits")[j] ==
            recorded.weight(step, 2 * j) * recorded.input(point) + recorded.weight(step, 2 * j + 1));
    }
    CHECK(arrayOf(*all.inspect(step, {49}), "delta").size() == outputs);  // beyond the last point: the last
  }
}

}  // namespace lab
