#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "demos/random_runs.hpp"

// For every sentence of the demo what must hold wherever it is said, computed from the recorded numbers alone.
namespace lab {
namespace {

constexpr std::size_t exclusiveOr = 0b0110;
constexpr std::size_t exclusiveNor = 0b1001;

/// What a run recorded.
struct Recorded {
  const Run& run;
  const History& history;

  [[nodiscard]] std::size_t last() const { return history.next - 1; }
  [[nodiscard]] std::size_t table() const { return run.whole("table"); }
  [[nodiscard]] bool isSeparable() const { return table() != exclusiveOr && table() != exclusiveNor; }
  [[nodiscard]] bool isWanted(std::size_t corner) const { return (table() >> (3 - corner) & 1) == 1; }

  [[nodiscard]] float number(std::string_view id, std::size_t step, std::size_t place, std::size_t size) const {
    return seriesOf(history, id).data.at(step * size + place);
  }
  /// w₁, w₂ or θ.
  [[nodiscard]] float weight(std::size_t step, std::size_t place) const { return number("weights", step, place, 3); }
  [[nodiscard]] bool fires(std::size_t step, std::size_t corner) const {
    return number("outputs", step, corner, 4) == 1;
  }
  [[nodiscard]] std::size_t pass(std::size_t step) const {
    return static_cast<std::size_t>(number("pass", step, 0, 1));
  }
  [[nodiscard]] double right(std::size_t step) const {
    double count = 0;
    for (std::size_t corner = 0; corner < 4; ++corner) count += fires(step, corner) == isWanted(corner) ? 1 : 0;
    return count;
  }
  /// The weights as they were at the end of a pass; there may have been no mistake in it.
  [[nodiscard]] std::array<float, 3> afterPass(std::size_t pass) const {
    std::size_t step = 0;
    while (step < last() && this->pass(step + 1) <= pass) ++step;
    return {weight(step, 0), weight(step, 1), weight(step, 2)};
  }
};

/// "Both weights are 0, so every sum is 0", and it fires everywhere or nowhere.
void checkNoLine(const Recorded& all, const Verdict& said) {
  CHECK(all.weight(0, 0) == 0);
  CHECK(all.weight(0, 1) == 0);
  const bool fires = all.weight(0, 2) < 0;
  for (std::size_t corner = 0; corner < 4; ++corner) {
    CHECK(all.number("sums", 0, corner, 4) == 0);
    CHECK(all.fires(0, corner) == fires);
  }
  CHECK(said.values == std::vector{all.right(0), fires ? 1.0 : 0.0, static_cast<double>(all.table())});
}

void checkHasLine(const Recorded& all) { CHECK((all.weight(0, 0) != 0 || all.weight(0, 1) != 0)); }

void checkSeparates(const Recorded& all, const Verdict& said) {
  checkHasLine(all);
  CHECK(all.right(0) == 4);
  CHECK(said.values == std::vector{static_cast<double>(all.table())});
}

/// "No line gets all four."
void checkImpossible(const Recorded& all, const Verdict& said) {
  checkHasLine(all);
  CHECK_FALSE(all.isSeparable());
  CHECK(all.right(0) < 4);
  CHECK(said.values == std::vector{all.right(0), static_cast<double>(all.table())});
}

/// Some line would do, this one does not, and the corner that is named is one of the wrong.
void checkNotYet(const Recorded& all, const Verdict& said) {
  checkHasLine(all);
  CHECK(all.isSeparable());
  const auto wrong = static_cast<std::size_t>(said.values.at(1));
  CHECK((all.fires(0, wrong) != all.isWanted(wrong)));
  CHECK(said.values == std::vector{all.right(0), said.values[1], static_cast<double>(all.table())});
  CHECK(all.right(0) < 4);
}

/// "All weights are 0, so that it fires nowhere."
void checkStarts(const Recorded& all, const Verdict& said) {
  CHECK(said.step == 0);
  for (std::size_t i = 0; i < 3; ++i) CHECK(all.weight(0, i) == 0);
  for (std::size_t corner = 0; corner < 4; ++corner) CHECK_FALSE(all.fires(0, corner));
}

/// The corner was wrong before, in this way; weights whose input is 1 and θ went where it is said, by the learning
/// rate.
void checkCorrected(const Recorded& all, const Verdict& said) {
  const auto corner = static_cast<std::size_t>(said.values.at(0));
  const bool shouldFire = said.values.at(1) == 1;
  CHECK(shouldFire == all.isWanted(corner));
  CHECK(all.fires(said.step - 1, corner) != shouldFire);
  CHECK(all.number("corner", said.step, 0, 1) == static_cast<float>(corner));
  const auto moved = [&](std::size_t place) { return all.weight(said.step, place) - all.weight(said.step - 1, place); };
  const float up = shouldFire ? 1 : -1;
  CHECK(moved(0) * up >= 0);
  CHECK((moved(0) != 0) == (corner > 1));
  CHECK(moved(1) * up >= 0);
  CHECK((moved(1) != 0) == (corner % 2 == 1));
  CHECK(moved(2) * up < 0);
  const auto rate = static_cast<float>(all.run.number("learning_rate"));
  CHECK(std::abs(std::abs(moved(2)) - rate) < 1e-5F * rate * 400);
}

/// The two passes end with the same weights, as no pair did before the first time that this is said, and every pass in
/// between had mistakes: the same mistakes come again for ever.
void checkCameBack(const Recorded& all, const Verdict& said) {
  const auto now = static_cast<std::size_t>(said.values.at(0));
  const auto before = static_cast<std::size_t>(said.values.at(1));
  CHECK_FALSE(all.isSeparable());
  CHECK(before < now);
  CHECK(all.afterPass(now) == all.afterPass(before));
  const auto first = static_cast<std::size_t>(factOf(all.history, "cycle"));
  CHECK(first <= now);
  for (std::size_t b = 1; b < first; ++b)
    for (std::size_t a = 0; a < b; ++a) CHECK(all.afterPass(a) != all.afterPass(b));
  CHECK(all.pass(said.step) == now);
  if (said.step < all.last()) CHECK(all.pass(said.step + 1) == now + 1);
  double most = 0;
  for (std::size_t step = 0; step <= all.last(); ++step) most = std::max(most, all.right(step));
  CHECK(said.values == std::vector{said.values[0], said.values[1], most, static_cast<double>(all.table())});
  CHECK(most < 3);
}

void checkLearned(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK(all.right(said.step) == 4);
  for (std::size_t step = 0; step < said.step; ++step) CHECK(all.right(step) < 4);
  CHECK(said.values == std::vector{static_cast<double>(said.step), static_cast<double>(all.pass(said.step)),
                                   factOf(all.history, "bound"), static_cast<double>(all.table())});
  CHECK(said.values[0] <= said.values[2]);
}

/// The last of the passes that were allowed still had a mistake, and its weights are new.
void checkNotLearned(const Recorded& all, const Verdict& said) {
  CHECK(said.step == all.last());
  CHECK(all.right(said.step) < 4);
  CHECK(all.pass(said.step) == all.run.whole("passes"));
  for (std::size_t pass = 0; pass < all.pass(said.step); ++pass)
    CHECK(all.afterPass(pass) != all.afterPass(all.pass(said.step)));
  CHECK(said.values == std::vector{all.right(said.step), all.run.number("passes"), static_cast<double>(all.table())});
}

/// OR and NAND both fire at (0, 1) and (1, 0) and nowhere else, and AND fires where both do.
void checkPutTogether(const Recorded& all, const Verdict& said) {
  const auto output = [&](std::size_t unit, std::size_t corner) {
    return all.number("outputs", 0, 4 * unit + corner, 12);
  };
  for (std::size_t corner = 0; corner < 4; ++corner) {
    CHECK(output(0, corner) == (corner == 0 ? 0 : 1));
    CHECK(output(1, corner) == (corner == 3 ? 0 : 1));
    CHECK(output(2, corner) == output(0, corner) * output(1, corner));
    CHECK(output(2, corner) == (corner == 1 || corner == 2 ? 1 : 0));
  }
  CHECK(said.values == std::vector{4.0});
}

using Check = void (*)(const Recorded&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"no_line", checkNoLine},           {"separates", checkSeparates}, {"impossible", checkImpossible},
    {"not_yet", checkNotYet},           {"starts", checkStarts},       {"corrected", checkCorrected},
    {"came_back", checkCameBack},       {"learned", checkLearned},     {"not_learned", checkNotLearned},
    {"put_together", checkPutTogether},
};

/// The run with this number, of the one function that fits; a third of them have halves for weights, so that lines go
/// through corners and weights are 0.
Run randomLine(std::size_t number) {
  Run run = randomRun("perceptron", number);
  run.function = runOf("perceptron", "step").function;
  if (number % 3 > 0) return run;
  for (std::size_t i = 0; i < run.settings.size(); ++i)
    if (run.demo.settings[i].least < 0)
      run.settings[i] = std::round(std::get<double>(run.settings[i])) / (number % 2 == 0 ? 2 : 3);
  return run;
}

}  // namespace

TEST_CASE("whatever the perceptron says of a run is so", "[demos][claims][sweep]") {
  std::map<std::string_view, int> said;
  for (std::size_t number = 0; number < randomRunCount(); ++number) {
    const Run run = randomLine(number);
    INFO("random run " << number << ": " << describe(run));
    const History history = runDemo(run);
    const Recorded all{run, history};
    for (const Verdict& verdict : history.verdicts) {
      INFO(verdict.id << " at step " << verdict.step);
      ++said[verdict.id];
      checks.at(verdict.id)(all, verdict);
    }
    CHECK_FALSE(history.stopped.has_value());
    CHECK((factOf(history, "separated") == 1) == (factOf(history, "right") == 4));
    if (!run.chose("mode", "by_rule")) {
      CHECK(history.verdicts.size() == 1);
      continue;
    }
    const auto count = [&](std::string_view id) {
      return std::count_if(history.verdicts.begin(), history.verdicts.end(),
                           [&](const Verdict& verdict) { return verdict.id == id; });
    };
    const double cycle = factOf(history, "cycle");
    const double back = cycle > 0 ? run.number("passes") - cycle + 1 : 0;
    CHECK(static_cast<double>(count("came_back")) == back);
    CHECK(count("learned") + count("not_learned") == (back > 0 ? 0 : 1));
  }
  for (const auto& [id, check] : checks) {
    INFO(id);
    CHECK(said[id] > 0);
  }
}

TEST_CASE("what lies inside a step of the perceptron adds up to its sums", "[demos][claims]") {
  for (std::size_t number = 0; number < 200; ++number) {
    const Run run = randomLine(number);
    DemoRun all(run);
    all.advance();
    const std::size_t step = all.history().next - 1;
    const std::vector<float>& sums = seriesOf(all.history(), "sums").data;
    const std::size_t units = seriesOf(all.history(), "sums").shape[0];
    for (std::size_t corner = 0; corner < 4; ++corner) {
      const auto terms = arrayOf(*all.inspect(step, {static_cast<double>(corner)}), "terms");
      REQUIRE(terms.size() == 2 * units);
      for (std::size_t unit = 0; unit < units; ++unit)
        CHECK(std::abs(terms[2 * unit] + terms[2 * unit + 1] - sums[4 * (step * units + unit) + corner]) < 2e-5F);
    }
  }
}

}  // namespace lab
