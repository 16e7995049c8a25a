#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <map>

#include "demos/boundary_runs.hpp"
#include "demos/random_runs.hpp"

namespace lab {
namespace {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

/// A run that came to its end, and its net there in double precision.
struct Trained {
  const Run& run;
  const History& history;
  std::vector<float> points;
  TrainedNet net;
  std::vector<TrainedNet::Pass> passes;  ///< at each point

  Trained(const Run& of, const History& its)
      : run(of), history(its), points(seriesOf(its, "points").data), net(of, its, its.next - 1) {
    for (std::size_t i = 0; i < points.size(); i += 3) passes.push_back(net.at(points[i], points[i + 1]));
  }

  [[nodiscard]] std::size_t last() const { return history.next - 1; }
  [[nodiscard]] double count() const { return static_cast<double>(passes.size()); }
  [[nodiscard]] double loss(std::size_t step) const { return numberAt(history, "loss", step); }
  [[nodiscard]] double accuracy(std::size_t step) const { return numberAt(history, "accuracy", step); }
  [[nodiscard]] bool isLine() const { return run.function.activation->id == "identity" || run.whole("layers") == 0; }
  [[nodiscard]] bool isSolved() const { return accuracy(last()) == 1; }

  /// The least loss of an answer that is the same at all points: by trial, for it is convex in p.
  [[nodiscard]] double constantLoss() const {
    double ones = 0;
    for (std::size_t i = 2; i < points.size(); i += 3) ones += points[i];
    const double share = ones / count();
    double best = std::numeric_limits<double>::infinity();
    for (double p = 1e-9; p < 1; p += 0.00025)
      best = std::min(best, -share * std::log(p) - (1 - share) * std::log1p(-p));
    return best;
  }
};

/// What all six that say what became of a run have in common.
void checkEnd(const Trained& all, const Verdict& said) {
  REQUIRE(said.values.size() == 8);
  const std::size_t last = all.last();
  CHECK_THAT(said.values[0], WithinAbs(all.accuracy(last) * all.count(), 1e-4));
  CHECK(said.values[1] == all.count());
  CHECK(said.values[2] == all.loss(last));
  CHECK(said.values[3] == all.loss(0));
  CHECK_THAT(said.values[4], WithinAbs(all.constantLoss(), 1e-4));
  CHECK(said.values[6] <= said.values[7]);
  CHECK(factOf(all.history, "loss") == all.loss(last));
  CHECK(factOf(all.history, "accuracy") == all.accuracy(last));
  CHECK(factOf(all.history, "constant_loss") == said.values[4]);
  CHECK(factOf(all.history, "solved_epoch") == said.values[5]);
}

void checkUnsolved(const Trained& all, const Verdict& said) {
  checkEnd(all, said);
  CHECK(said.step == all.last());
  CHECK(said.values[5] == 0);
  CHECK_FALSE(all.isSolved());
}

/// All points are right from this moment on, and before it they were not.
void checkSolved(const Trained& all, const Verdict& said) {
  checkEnd(all, said);
  for (std::size_t step = said.step; step <= all.last(); ++step) CHECK(all.accuracy(step) == 1);
  if (said.step > 0) CHECK(all.accuracy(said.step - 1) < 1);
  CHECK(said.values[5] == numberAt(all.history, "epoch", said.step));
}

/// "One straight line": between two places p's z is midway at the middle.
void checkOneLine(const Trained& all, const Verdict& said) {
  checkUnsolved(all, said);
  CHECK(all.isLine());
  const auto z = [&all](double x1, double x2) { return all.net.at(x1, x2).z.back()[0]; };
  const double corner = z(-1, -1);
  const double other = z(1, 0.5);
  CHECK_THAT(z(0, -0.25), WithinAbs((corner + other) / 2, 1e-9 * (1 + std::abs(corner) + std::abs(other))));
}

void checkGaveUp(const Trained& all, const Verdict& said) {
  checkUnsolved(all, said);
  CHECK(said.values[7] - said.values[6] <= 0.10001);
  CHECK(all.loss(all.last()) <= 1.0201 * all.constantLoss() + 1e-5);
  // Of as many points of each class p is about ½ everywhere.
  if (all.run.number("data") != drawn) {
    CHECK(said.values[6] > 0.3);
    CHECK(said.values[7] < 0.7);
  }
}

void checkWorse(const Trained& all, const Verdict& said) {
  checkUnsolved(all, said);
  CHECK(all.loss(all.last()) > 1.0099 * all.loss(0));
}

void checkLearns(const Trained& all, const Verdict& said) {
  checkUnsolved(all, said);
  CHECK(all.loss(all.last()) <= 0.5001 * all.constantLoss() + 1e-5);
  CHECK(all.loss(all.last()) <= 1.0101 * all.loss(0));
}

void checkNotYet(const Trained& all, const Verdict& said) {
  checkUnsolved(all, said);
  CHECK(all.loss(all.last()) >= 0.4999 * all.constantLoss() - 1e-5);
  CHECK(all.loss(all.last()) <= 1.0101 * all.loss(0));
}

/// ‖ΔW‖/‖W‖ of a layer over the whole run.
double changeOf(const Trained& all, std::size_t layer) {
  const TrainedNet start(all.run, all.history, 0);
  double size = 0;
  double change = 0;
  for (std::size_t unit = 0; unit < start.layers[layer].weights.size(); ++unit)
    for (std::size_t i = 0; i + 1 < start.layers[layer].weights[unit].size(); ++i) {
      const double before = start.layers[layer].weights[unit][i];
      const double difference = all.net.layers[layer].weights[unit][i] - before;
      size += before * before;
      change += difference * difference;
    }
  return size == 0 ? 0 : std::sqrt(change / size);
}

void checkEarlyStill(const Trained& all, const Verdict& said) {
  const auto still = static_cast<std::size_t>(said.values[0]);
  CHECK(said.step == all.last());
  CHECK(still >= 1);
  CHECK(still <= all.run.whole("layers"));
  double largest = 0;
  for (std::size_t layer = 0; layer < still; ++layer) {
    largest = std::max(largest, changeOf(all, layer));
    for (std::size_t step = 0; step <= all.last(); ++step) {
      const std::vector<float> gradient = arrayAt(all.history, "gradient", step);
      CHECK(gradient[layer] <= 0.0501F * gradient.back());
    }
  }
  CHECK(largest <= 0.0101);
  CHECK_THAT(said.values[1], WithinAbs(largest, 1e-6));
  CHECK(changeOf(all, all.run.whole("layers")) > 0.0099);
}

/// How many units of a layer have a slope of at least this at some point, each z and what is next to it looked at: at a
/// corner of the function, rounding decides. So it does of a wave where z is many waves from 0: such a slope is not
/// sure.
double countAlive(const Trained& all, std::size_t layer, double slope, bool everywhere) {
  const ActivationChoice& function = all.run.function;
  const double period =
      function.activation->properties(function.parameters).period.value_or(std::numeric_limits<double>::infinity());
  double alive = 0;
  for (std::size_t unit = 0; unit < all.run.whole("width"); ++unit)
    alive +=
        std::any_of(all.passes.begin(), all.passes.end(),
                    [&](const TrainedNet::Pass& pass) {
                      const double z = pass.z[layer][unit];
                      const double rounding = 1e-3 * (1 + std::abs(z));
                      if (everywhere && 8 * rounding > period) return false;
                      const auto isSteep = [&](double at) {
                        return std::abs(function.activation->evaluate(at, function.parameters).derivative) >= slope;
                      };
                      return everywhere ? isSteep(z - rounding) && isSteep(z) && isSteep(z + rounding)
                                        : isSteep(z - rounding) || isSteep(z) || isSteep(z + rounding);
                    })
            ? 1
            : 0;
  return alive;
}

void checkTooFewAlive(const Trained& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK_FALSE(all.isSolved());
  const auto layer = static_cast<std::size_t>(said.values[0]) - 1;
  CHECK(layer < all.run.whole("layers"));
  CHECK(said.values[2] == all.run.number("width"));
  CHECK(2 * said.values[1] <= said.values[2]);
  CHECK(said.values[1] >= countAlive(all, layer, 0.011, true));
  CHECK(said.values[1] <= countAlive(all, layer, 0.009, false));
}

using Check = void (*)(const Trained&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"solved", checkSolved},          {"one_line", checkOneLine},
    {"gave_up", checkGaveUp},         {"worse", checkWorse},
    {"learns", checkLearns},          {"not_yet", checkNotYet},
    {"early_still", checkEarlyStill}, {"too_few_alive", checkTooFewAlive},
};

void check(const Run& run, const History& history, Said& said) {
  if (history.stopped) {
    CHECK(history.verdicts.empty());
    return;
  }
  checkVerdicts(checks, Trained(run, history), said);
  // First one that says what became of the run, and then what else there is to say, each once.
  REQUIRE_FALSE(history.verdicts.empty());
  CHECK(history.verdicts[0].values.size() == 8);
  for (std::size_t i = 1; i < history.verdicts.size(); ++i) CHECK(history.verdicts[i].values.size() < 8);
}

/// The same run at settings that a reader would rather try: with these at anything, few runs learn.
Run sensible(Run run, std::size_t number) {
  Random random(number, 1);
  const auto set = [&run](std::string_view id, double value) {
    for (std::size_t i = 0; i < run.settings.size(); ++i)
      if (run.demo.settings[i].id == id) run.settings[i] = value;
  };
  set("noise", 0.05);
  set("layers", std::floor(drawBetween(random, 0, 9, false)));
  set("width", std::floor(drawBetween(random, 2, 9, false)));
  set("gain", drawBetween(random, 0.7, 1.5, true));
  set("initialisation", std::floor(drawBetween(random, 0, 3, false)));
  // Some end worse than they began.
  set("learning_rate", drawBetween(random, 0.02, number % 5 == 0 ? 4 : 0.3, true));
  set("batch", 10);
  set("optimiser", 0);
  set("epochs", std::floor(drawBetween(random, 20, 200, false)));
  const std::span<const double> drawing = run.demo.settings[10].points;
  return withPoints(run, "points", {drawing.begin(), drawing.end()});
}

/// With weights set on the way.
Run edited(const Run& run, std::size_t number) {
  Random random(number, 2);
  std::vector<double> edits;
  for (std::size_t i = 0; i < random.bits() % 5; ++i)
    for (const double greatest : {10.0, 3.0, 4.0, 3.0})
      edits.push_back(std::floor(drawBetween(random, 0, greatest, false)));
  for (std::size_t i = 4; i <= edits.size(); i += 5)
    edits.insert(edits.begin() + static_cast<std::ptrdiff_t>(i), drawBetween(random, -3, 3, false));
  return withPoints(run, "edits", edits);
}

}  // namespace

TEST_CASE("whatever is said of a net that trains is so", "[demos][claims][sweep]") {
  Said said;
  forRandomRuns("decision_boundary", [&said](const Run& run, const History& history) { check(run, history, said); });
  CHECK(said["one_line"] > 0);
  CHECK(said["gave_up"] > 0);
}

TEST_CASE("and of one that is more likely to learn, whose weights the reader changes", "[demos][claims][sweep]") {
  Said said;
  for (std::size_t number = 0; number < randomRunCount() / 2; ++number) {
    const Run run = edited(sensible(randomRun("decision_boundary", number), number), number);
    INFO("random run " << number << ": " << describe(run));
    check(run, runDemo(run), said);
  }
  checkAllWereSaid(checks, said);
}

}  // namespace lab
