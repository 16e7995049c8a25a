#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <map>

#include "demos/random_runs.hpp"

// For every sentence of the demo what must hold wherever it is said, computed from the recorded numbers alone.
namespace lab {
namespace {

/// The outputs of the last layer.
struct Last {
  const Run& run;
  const History& history;

  [[nodiscard]] bool isSheet() const { return run.chose("mode", "sheet"); }
  [[nodiscard]] std::size_t points() const { return isSheet() ? 33 * 33 : 257; }
  [[nodiscard]] std::size_t rows() const { return isSheet() ? 2 : 1; }
  [[nodiscard]] double output(std::size_t row, std::size_t point) const {
    const std::vector<float>& data = seriesOf(history, "outputs").data;
    return data.at(data.size() - (rows() - row) * points() + point);
  }

  /// Greatest less least, of the row where that is most.
  [[nodiscard]] double extent() const {
    double most = 0;
    for (std::size_t row = 0; row < rows(); ++row) most = std::max(most, greatest(row) + greatest(row, -1));
    return most;
  }
  [[nodiscard]] double magnitude() const {
    double most = 0;
    for (std::size_t row = 0; row < rows(); ++row) most = std::max({most, greatest(row), greatest(row, -1)});
    return most;
  }
  [[nodiscard]] double greatest(std::size_t row, double sign = 1) const {
    double most = sign * output(row, 0);
    for (std::size_t p = 1; p < points(); ++p) most = std::max(most, sign * output(row, p));
    return most;
  }

  /// How far a point lies from the line, or affine map, that was recorded.
  [[nodiscard]] double distance(std::size_t point) const {
    const std::vector<float>& inputs = seriesOf(history, "inputs").data;
    const std::vector<float>& lines = seriesOf(history, "line").data;
    const std::size_t width = rows() + 1;
    double squares = 0;
    for (std::size_t row = 0; row < rows(); ++row) {
      const float* line = &lines[lines.size() - (rows() - row) * width];
      double off = output(row, point) - line[0];
      for (std::size_t i = 0; i < rows(); ++i) off -= static_cast<double>(line[i + 1]) * inputs[i * points() + point];
      squares += off * off;
    }
    return std::sqrt(squares);
  }
  [[nodiscard]] double greatestDistance() const {
    double most = 0;
    for (std::size_t p = 0; p < points(); ++p) most = std::max(most, distance(p));
    return most;
  }

  [[nodiscard]] double rounding() const { return 4e-7 * magnitude(); }
};

/// "Every x gives the same y."
void checkLevel(const Last& all, const Verdict&) {
  CHECK(all.extent() <= std::max(1.01e-4 * all.magnitude(), 1.2e-38));
}

/// "One straight line", "nothing is folded": equal steps stay equal steps.
void checkStraight(const Last& all, const Verdict& said) {
  CHECK(all.extent() > 0.99e-4 * all.magnitude());
  CHECK(all.greatestDistance() <= 1.1e-5 * all.extent() + all.rounding());
  if (all.isSheet()) return;
  const std::vector<float>& xs = seriesOf(all.history, "inputs").data;
  for (std::size_t p = 0; p < all.points(); ++p) {
    const double y = said.values.at(0) * static_cast<double>(xs[p]) + said.values.at(1);
    if (std::abs(all.output(0, p) - y) > 1.1e-5 * all.extent() + all.rounding()) FAIL_CHECK("is off the line at " << p);
  }
}

/// The line "puts in" nothing but slopes and shifts: no other function may be told so.
void checkOneLine(const Last& all, const Verdict& said) {
  checkStraight(all, said);
  const Activation& activation = *all.run.function.activation;
  const double slope = activation.evaluate(0, all.run.function.parameters).derivative;
  const double offset = activation.evaluate(0, all.run.function.parameters).value;
  for (const double x : {-1e25, -1000.0, -3.0, -0.01, 0.01, 0.5, 2.0, 1000.0, 1e25}) {
    const double value = activation.evaluate(x, all.run.function.parameters).value;
    CHECK(std::abs(value - (offset + slope * x)) <= 1e-5 * std::abs(x));
  }
}

/// The share that is named is the greatest distance from the least-squares line over the extent, and not a rounding.
void checkBends(const Last& all, const Verdict& said) {
  const double share = said.values.at(2) / 100;
  CHECK(share > 0.99e-5);
  CHECK(std::abs(all.greatestDistance() - share * all.extent()) <= 1e-5 * all.extent() + all.rounding());
  CHECK(std::abs(share - factOf(all.history, "residual")) < 1e-12);
}

void checkHardly(const Last& all, const Verdict& said) {
  checkBends(all, said);
  CHECK(said.values.at(2) < 1);
}

void checkClearly(const Last& all, const Verdict& said) {
  checkBends(all, said);
  CHECK(said.values.at(2) >= 1);
}

using Check = void (*)(const Last&, const Verdict&);
const std::map<std::string_view, Check> checks{
    {"level", checkLevel},         {"collapsed", checkLevel},        {"one_line", checkOneLine},
    {"same_sheet", checkOneLine},  {"straight_here", checkStraight}, {"flat_here", checkStraight},
    {"hardly_bends", checkHardly}, {"bends", checkClearly},          {"sheet_bends", checkBends},
};

}  // namespace

TEST_CASE("whatever the collapse says of a run is so", "[demos][claims][sweep]") {
  std::map<std::string_view, int> said;
  forRandomRuns("linear_collapse", [&said](const Run& run, const History& history) {
    if (history.stopped) {
      CHECK(history.verdicts.empty());
      CHECK(run.function.activation->id != "identity");
      return;
    }
    REQUIRE(history.verdicts.size() == 1);
    const Verdict& verdict = history.verdicts[0];
    INFO(verdict.id);
    ++said[verdict.id];
    CHECK(verdict.step == run.whole("depth"));
    checks.at(verdict.id)({run, history}, verdict);
    if (run.function.activation->id != "identity") return;
    const std::string_view id = verdict.id;
    CHECK((id == "one_line" || id == "same_sheet" || id == "level" || id == "collapsed"));
  });
  for (const auto& [id, check] : checks) {
    INFO(id);
    CHECK(said[id] > 0);
  }
}

}  // namespace lab
