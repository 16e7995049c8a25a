#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "demos/random_runs.hpp"
#include "demos/vanishing_gradient_runs.hpp"

// Each sentence of the vanishing gradient holds wherever it is said: what it claims is computed from the series, and
// from what lies inside the layers, on runs drawn at random.
namespace lab {
namespace {

/// The one verdict that says how much of the gradient reaches layer 1.
constexpr std::array<std::string_view, 17> sizes{"silenced",
                                                 "zero_weights",
                                                 "cut_off",
                                                 "underflow",
                                                 "nothing",
                                                 "around_last",
                                                 "unsaturated_yet_vanishes",
                                                 "examples_alike",
                                                 "vanishes",
                                                 "loses",
                                                 "keeps",
                                                 "skip_keeps",
                                                 "grows",
                                                 "explodes",
                                                 "skip_explodes",
                                                 "low_slopes_arrive",
                                                 "low_slopes_explode"};

double mean(const std::vector<float>& of, std::size_t count) {
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += of[i];
  return sum / static_cast<double>(count);
}

double mean(const std::vector<float>& of) { return mean(of, of.size()); }

/// To three digits, as it is shown.
bool shows(double value, double truth) { return std::abs(value - truth) <= 2e-3 * std::abs(truth); }

/// What arrives in layer 1, relative to the last layer.
double arrives(const History& history) {
  const std::vector<float>& gradient = numbers(history, "gradient");
  return static_cast<double>(gradient.front()) / static_cast<double>(gradient.back());
}

double tenTo(double orders) { return std::pow(10, orders); }

/// The bounds of the words, relative to the last layer; what is shown as the factor is the factor.
void checkSize(const History& history, const Verdict& said) {
  const double left = arrives(history);
  CHECK(shows(tenTo(-said.values[0]), left));
  if (said.id == "vanishes" || said.id == "unsaturated_yet_vanishes" || said.id == "examples_alike")
    CHECK(left < 1.001e-3);
  if (said.id == "loses") CHECK((left < 0.709 && left > 0.999e-3));
  if (said.id == "keeps" || said.id == "skip_keeps") CHECK((left > 0.707 && left < 1.414));
  if (said.id == "grows") CHECK((left > 1.411 && left < 1001));
  if (said.id == "explodes" || said.id == "skip_explodes" || said.id == "low_slopes_explode") CHECK(left > 999);
  if (said.id == "low_slopes_arrive") CHECK((left > 0.707 && left < 1001));
}

/// Hardly any slope is low; slope after slope, small on average, takes more than the weights do, which do not make up.
void checkSlopes(const Run& run, const History& history, const Verdict& said) {
  CHECK_FALSE(run.flag("skip"));
  CHECK(run.chose("normalisation", "none"));
  CHECK(mean(numbers(history, "saturated")) < 0.05);
  CHECK(said.values[2] == run.number("limit"));
  CHECK(shows(said.values[3], 100 * mean(numbers(history, "saturated"))));
  const std::vector<float>& slopes = numbers(history, "unit_slopes");
  const double average = mean(slopes, slopes.size() - run.whole("width"));
  CHECK(shows(said.values[1], average));
  CHECK(average <= 0.5);
  double bySlopes = 1;
  const std::vector<float>& factors = numbers(history, "slope_factor");
  for (std::size_t i = 0; i + 1 < factors.size(); ++i) bySlopes *= static_cast<double>(factors[i]);
  CHECK(bySlopes < 1.01 * std::sqrt(arrives(history)));
}

/// ∂L/∂W differs by at most a factor of three or so between any layer and the last; ∂L/∂z does not, nor does a.
void checkLevel(const History& history) {
  const std::vector<float>& weights = numbers(history, "weight_gradient");
  for (const float number : weights) {
    CHECK(number < 3.17F * weights.back());
    CHECK(number > weights.back() / 3.17F);
  }
  CHECK(arrives(history) < 0.0101);
  const std::size_t below = weights.size() - 2;
  const double forward = std::hypot(numbers(history, "mean")[below], numbers(history, "deviation")[below]);
  CHECK(forward < 3.2 * arrives(history));
  CHECK(forward > arrives(history) / 3.2);
}

/// z, f′(z), ∂L/∂a and ∂L/∂z of every unit for every example of a layer, counted from 1.
template <class Check>
void forEachPlace(const Run& run, std::size_t layer, Check check) {
  DemoRun again(run);
  again.advance();
  for (std::size_t unit = 1; unit <= run.whole("width"); ++unit)
    for (std::size_t example = 1; example <= run.whole("examples"); ++example)
      check(unit, example,
            again.inspect(0, {static_cast<double>(layer), static_cast<double>(unit), static_cast<double>(example)})
                .value());
}

/// For how many examples f′ = 0 at every unit of a layer.
std::vector<bool> levelExamples(const Run& run, std::size_t layer) {
  std::vector<bool> level(run.whole("examples"), true);
  forEachPlace(run, layer, [&level](std::size_t, std::size_t example, const Inspection& seen) {
    if (arrayOf(seen, "numbers")[1] != 0) level[example - 1] = false;
  });
  return level;
}

/// Every path to a layer crosses f′ = 0: in the layer itself, or for each example in some layer above it.
void checkCutOff(const Run& run, std::size_t layer) {
  std::vector<bool> cut = levelExamples(run, layer);
  if (run.flag("skip")) {
    for (std::size_t below = 1; below < layer; ++below)
      for (const bool each : levelExamples(run, below)) CHECK(each);
  } else {
    const bool mixes = run.chose("normalisation", "batch");  // from one example to another
    for (std::size_t above = layer + 1; above <= run.whole("depth"); ++above) {
      const std::vector<bool> there = levelExamples(run, above);
      const bool all = std::find(there.begin(), there.end(), false) == there.end();
      for (std::size_t i = 0; i < cut.size(); ++i) cut[i] = cut[i] || (mixes ? all : there[i]);
    }
  }
  for (const bool each : cut) CHECK(each);
}

/// Something would arrive in a layer, had single precision smaller numbers; and nothing as large as its smallest.
void checkUnderflow(const Run& run, std::size_t layer) {
  double greatest = 0;
  forEachPlace(run, layer, [&greatest](std::size_t, std::size_t, const Inspection& seen) {
    const double slope = std::abs(static_cast<double>(arrayOf(seen, "numbers")[1]));
    double back = std::abs(static_cast<double>(arrayOf(seen, "numbers")[2]));
    if (seen.arrays.size() > 1) {
      const std::vector<float>& weights = arrayOf(seen, "weights");
      const std::vector<float>& above = arrayOf(seen, "gradients_above");
      for (std::size_t k = 0; k < weights.size(); ++k)
        back = std::max(back, std::abs(static_cast<double>(weights[k]) * static_cast<double>(above[k])));
    }
    greatest = std::max(greatest, slope * back);
  });
  CHECK(greatest > 0);
  CHECK(greatest < 1e-38);
}

/// Over 99% of the last layer's ẑ², over units and examples, is the square of what a unit has on average of its batch.
void checkAlike(const Run& run) {
  CHECK(run.chose("normalisation", "layer"));
  CHECK(run.whole("examples") > 1);
  std::vector<double> means(run.whole("width"));
  double squares = 0;
  forEachPlace(run, run.whole("depth"), [&](std::size_t unit, std::size_t, const Inspection& seen) {
    const double number = arrayOf(seen, "numbers")[0];
    means[unit - 1] += number / static_cast<double>(run.whole("examples"));
    squares += number * number / static_cast<double>(run.whole("examples"));
  });
  double shared = 0;
  for (const double each : means) shared += each * each;
  CHECK(shared > 0.99 * squares);
}

/// ε is over a tenth of variance + ε, on average over the layer's groups: where each unit or each example is read once.
void checkEpsilon(const Run& run, const Verdict& said) {
  const bool isBatch = run.chose("normalisation", "batch");
  double sum = 0;
  forEachPlace(run, static_cast<std::size_t>(said.values[1]),
               [&](std::size_t unit, std::size_t example, const Inspection& seen) {
                 if ((isBatch ? example : unit) != 1) return;
                 const double deviation = arrayOf(seen, "normalising")[2];
                 sum += 1e-5 / (deviation * deviation);
               });
  const double share = sum / static_cast<double>(run.whole(isBatch ? "width" : "examples"));
  CHECK(share > 0.0999);
  CHECK(shows(said.values[0], 100 * share));
}

/// From the layer that is named down the gradient is 0, and not above it.
void checkNothing(const Run& run, const History& history, const Verdict& said) {
  const auto layer = static_cast<std::size_t>(said.values[0]);
  const std::vector<float>& gradient = numbers(history, "gradient");
  for (std::size_t i = 0; i < layer; ++i) CHECK(gradient[i] == 0);
  if (layer < gradient.size()) CHECK(gradient[layer] > 0);
  const std::vector<float>& dead = numbers(history, "dead");
  if (said.id == "silenced")
    for (std::size_t i = run.flag("skip") ? 0 : layer - 1; i < layer; ++i) CHECK(dead[i] == 1);
  if (said.id == "zero_weights") {
    CHECK(run.chose("initialisation", "zeros"));
    CHECK(layer + 1 == gradient.size());
  }
  if (said.id == "cut_off") checkCutOff(run, layer);
  if (said.id == "underflow") {
    CHECK(run.chose("normalisation", "none"));
    checkUnderflow(run, layer);
  }
}

void check(const Run& run, const History& history, const Verdict& said) {
  const std::string_view id = said.id;
  INFO(id << (said.values.empty() ? 0 : said.values[0]));
  const std::vector<float>& gradient = numbers(history, "gradient");
  if (id == "around_last") {
    CHECK(run.flag("skip"));
    CHECK(gradient.back() == 0);
    CHECK(gradient.front() > 0);
  } else if (id == "before_normalising") {
    CHECK_FALSE(run.chose("normalisation", "none"));
    const std::vector<float>& before = numbers(history, "unnormalised_gradient");
    CHECK(shows(tenTo(-said.values[0]), static_cast<double>(before.front()) / static_cast<double>(before.back())));
  } else if (id == "epsilon") {
    checkEpsilon(run, said);
  } else if (id == "weights_level") {
    CHECK(run.chose("normalisation", "none"));
    checkLevel(history);
  } else if (id == "typical_lower") {
    CHECK(run.chose("normalisation", "none"));
    CHECK((run.function.activation->id == "relu" && run.chose("initialisation", "he") && run.number("gain") == 1));
    const std::vector<float>& squares = numbers(history, "gradient_rms");
    const double kept = static_cast<double>(squares.front()) / static_cast<double>(squares.back());
    CHECK(shows(said.values[0], kept * kept));
    CHECK(kept < 1);
  } else if (id == "dead") {
    const std::vector<float>& slopes = numbers(history, "unit_slopes");
    CHECK(shows(said.values[0], 100 * mean(numbers(history, "dead"))));
    CHECK(static_cast<double>(std::count(slopes.begin(), slopes.end(), 0.0F)) >=
          said.values[0] / 100 * static_cast<double>(slopes.size()) - 0.01);
  } else if (gradient.front() == 0) {
    checkNothing(run, history, said);
  } else {
    checkSize(history, said);
    if (id == "examples_alike") checkAlike(run);
    if (id == "unsaturated_yet_vanishes") checkSlopes(run, history, said);
    if (id == "low_slopes_arrive" || id == "low_slopes_explode") {
      CHECK(run.whole("depth") > 1);
      CHECK(said.values[2] == run.number("limit"));
      CHECK(mean(numbers(history, "saturated")) > 0.55);
      CHECK(shows(said.values[1], 100 * mean(numbers(history, "saturated"))));
    }
    if (id != "unsaturated_yet_vanishes" && id != "examples_alike" && !run.chose("normalisation", "none"))
      CHECK(said.values.back() == run.number("normalisation"));  // the sentence names it
    if (id == "skip_keeps" || id == "skip_explodes") CHECK(run.flag("skip"));
  }
}

}  // namespace

TEST_CASE("what is said of a vanishing gradient holds on every run", "[demos][claims][sweep]") {
  forRandomRuns("vanishing_gradient", [](const Run& run, const History& history) {
    if (history.stopped) {
      CHECK(history.verdicts.empty());
      return;
    }
    std::size_t ofSize = 0;
    for (const Verdict& said : history.verdicts) {
      if (std::find(sizes.begin(), sizes.end(), said.id) != sizes.end()) ++ofSize;
      check(run, history, said);
    }
    CHECK(ofSize == 1);
  });
}

// Random runs hardly ever come to He's initialisation at weight size 1.
TEST_CASE("what is said of relu from He's weights holds, and is said where the gradient shrinks",
          "[demos][claims][sweep]") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const Run run = runOf("vanishing_gradient", "relu", {{"initialisation", he}, {"depth", 1. + seed}}, seed);
    const History history = runDemo(run);
    for (const Verdict& said : history.verdicts) check(run, history, said);
    const std::vector<float>& squares = numbers(history, "gradient_rms");
    CHECK(stepOf(history, "typical_lower").has_value() == (squares.front() < squares.back()));
  }
}

TEST_CASE("smaller weights without normalisation keep a net that overflows within single precision",
          "[demos][claims][sweep]") {
  forRandomRuns("vanishing_gradient", [](const Run& run, const History& history) {
    if (!history.stopped) return;
    Run calm = run;
    for (std::size_t i = 0; i < run.settings.size(); ++i) {
      if (run.demo.settings[i].id == "gain") calm.settings[i] = 0.01;
      if (run.demo.settings[i].id == "initialisation") calm.settings[i] = 0.0;
      if (run.demo.settings[i].id == "normalisation") calm.settings[i] = 0.0;
    }
    CHECK_FALSE(runDemo(calm).stopped.has_value());
  });
}

}  // namespace lab
