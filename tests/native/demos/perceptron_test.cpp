#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

#include "demos/random_runs.hpp"

// Rosenblatt 1958 (the rule), Novikoff 1962 (at most (R/γ)² mistakes from zero weights), Minsky & Papert 1969 (xor and
// xnor are beyond one line), and the perceptron cycling theorem (Block & Levin 1970): the weights stay bounded, so that
// whole ones come back.
namespace lab {
namespace {

using Catch::Matchers::WithinRel;

constexpr double byHand = 0;
constexpr double byRule = 1;
constexpr double twoLayers = 2;
constexpr std::size_t exclusiveOr = 0b0110;
constexpr std::size_t exclusiveNor = 0b1001;
constexpr double infinity = std::numeric_limits<double>::infinity();

bool isSeparable(std::size_t table) { return table != exclusiveOr && table != exclusiveNor; }

int wanted(std::size_t table, std::size_t corner) { return static_cast<int>(table >> (3 - corner) & 1); }

History learn(std::size_t table, double rate = 1, double passes = 100) {
  return runDemo(
      runOf("perceptron", "step",
            {{"mode", byRule}, {"table", static_cast<double>(table)}, {"learning_rate", rate}, {"passes", passes}}));
}

History setByHand(std::size_t table, double weight1, double weight2, double threshold) {
  return runDemo(runOf("perceptron", "step",
                       {{"mode", byHand},
                        {"table", static_cast<double>(table)},
                        {"weight_1", weight1},
                        {"weight_2", weight2},
                        {"threshold", threshold}}));
}

/// +1 or −1 times the corner's inputs with a 1 added, that on a line's right side have positive products with (w₁, w₂,
/// b).
struct Signed {
  std::array<int, 3> parts;
};

Signed signedInput(std::size_t table, std::size_t corner) {
  const int sign = wanted(table, corner) == 1 ? 1 : -1;
  return {{corner > 1 ? sign : 0, corner % 2 == 1 ? sign : 0, sign}};
}

/// Of the whole numbers α ≥ 0 up to `most` at each corner: whether some give v = Σ α (± x) / 2 with ± v·x ≥ 1 at every
/// corner and = 1 wherever α > 0. Such a v is the shortest with these margins (Karush, Kuhn and Tucker), γ = 1/|v|.
double shortestByDuality(std::size_t table) {
  constexpr int most = 16;
  std::array<Signed, 4> inputs;
  for (std::size_t corner = 0; corner < 4; ++corner) inputs[corner] = signedInput(table, corner);
  for (int code = 0; code < most * most * most * most; ++code) {
    const std::array alphas{code % most, code / most % most, code / (most * most) % most, code / (most * most * most)};
    std::array<int, 3> twice{};
    for (std::size_t corner = 0; corner < 4; ++corner)
      for (std::size_t i = 0; i < 3; ++i) twice[i] += alphas[corner] * inputs[corner].parts[i];
    bool isShortest = true;
    for (std::size_t corner = 0; corner < 4; ++corner) {
      int margin = 0;
      for (std::size_t i = 0; i < 3; ++i) margin += twice[i] * inputs[corner].parts[i];
      isShortest = isShortest && (alphas[corner] > 0 ? margin == 2 : margin >= 2);
    }
    if (isShortest) return (twice[0] * twice[0] + twice[1] * twice[1] + twice[2] * twice[2]) / 4.0;
  }
  return infinity;
}

}  // namespace

TEST_CASE("the perceptron's tables are their four outputs as a binary number", "[demos]") {
  const auto& tables = findDemo("perceptron")->settings[1].choices;
  REQUIRE(tables.size() == 16);
  const auto outputs = [&](std::string_view id) {
    const auto found = std::find(tables.begin(), tables.end(), id);
    return seriesOf(learn(static_cast<std::size_t>(found - tables.begin())), "targets").data;
  };
  CHECK(outputs("and") == std::vector<float>{0, 0, 0, 1});
  CHECK(outputs("or") == std::vector<float>{0, 1, 1, 1});
  CHECK(outputs("nand") == std::vector<float>{1, 1, 1, 0});
  CHECK(outputs("nor") == std::vector<float>{1, 0, 0, 0});
  CHECK(outputs("xor") == std::vector<float>{0, 1, 1, 0});
  CHECK(outputs("xnor") == std::vector<float>{1, 0, 0, 1});
  CHECK(outputs("x1") == std::vector<float>{0, 0, 1, 1});
  CHECK(outputs("x2") == std::vector<float>{0, 1, 0, 1});
  CHECK(outputs("not_x1") == std::vector<float>{1, 1, 0, 0});
  CHECK(outputs("not_x2") == std::vector<float>{1, 0, 1, 0});
  CHECK(outputs("x1_and_not_x2") == std::vector<float>{0, 0, 1, 0});
  CHECK(outputs("x2_and_not_x1") == std::vector<float>{0, 1, 0, 0});
  CHECK(outputs("x1_implies_x2") == std::vector<float>{1, 1, 0, 1});
  CHECK(outputs("x2_implies_x1") == std::vector<float>{1, 0, 1, 1});
  CHECK(outputs("always") == std::vector<float>{1, 1, 1, 1});
  CHECK(outputs("never") == std::vector<float>{0, 0, 0, 0});
}

TEST_CASE("the rule learns each of the 14 separable tables within (R/gamma)^2 mistakes (Novikoff)", "[demos]") {
  for (std::size_t table = 0; table < 16; ++table) {
    if (!isSeparable(table)) continue;
    INFO("table " << table);
    const History history = learn(table);
    CHECK(factOf(history, "separated") == 1);
    CHECK(factOf(history, "right") == 4);
    CHECK(factOf(history, "cycle") == 0);
    CHECK(factOf(history, "mistakes") == static_cast<double>(history.next - 1));
    CHECK(factOf(history, "mistakes") <= factOf(history, "bound"));
    CHECK_THAT(factOf(history, "bound"), WithinRel(3 * shortestByDuality(table), 1e-12));
    CHECK(seriesOf(history, "pass").data.back() <= 6);
  }
}

TEST_CASE("no unit vector leaves a wider margin than the bound's", "[demos]") {
  Random random(1, 0);
  for (int i = 0; i < 20000; ++i) {
    const auto draw = [&random] { return 2 * static_cast<double>(random.uniform()) - 1; };
    const std::array<double, 3> v{draw(), draw(), draw()};
    const double length = std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    for (std::size_t table = 0; table < 16; ++table) {
      double margin = infinity;
      for (std::size_t corner = 0; corner < 4; ++corner) {
        const auto& x = signedInput(table, corner).parts;
        margin = std::min(margin, (v[0] * x[0] + v[1] * x[1] + v[2] * x[2]) / length);
      }
      if (margin <= 0) continue;
      static std::array<double, 16> bounds{};
      if (bounds[table] == 0) bounds[table] = factOf(learn(table), "bound");
      if (3 / (margin * margin) < bounds[table] * (1 - 1e-9)) FAIL_CHECK("wider in table " << table);
    }
  }
}

TEST_CASE("AND takes 10 mistakes, NAND 11, OR 4: no table takes more", "[demos]") {
  CHECK(factOf(learn(0b0001), "mistakes") == 10);
  CHECK(factOf(learn(0b1110), "mistakes") == 11);
  CHECK(factOf(learn(0b0111), "mistakes") == 4);
  CHECK(factOf(learn(0b0000), "mistakes") == 0);
  for (std::size_t table = 0; table < 16; ++table)
    if (isSeparable(table)) CHECK(factOf(learn(table), "mistakes") <= 11);
}

TEST_CASE("xor and xnor: the weights come back, and no step has more than 3 of 4 right", "[demos]") {
  for (const std::size_t table : {exclusiveOr, exclusiveNor})
    for (const double passes : {3.0, 8.0, 100.0}) {
      INFO("table " << table << ", " << passes << " passes");
      const History history = learn(table, 1, passes);
      CHECK(factOf(history, "cycle") == 3);
      CHECK(factOf(history, "separated") == 0);
      CHECK(factOf(history, "bound") == infinity);
      CHECK(factOf(history, "most_right") == 2);
      const std::vector<float>& right = seriesOf(history, "right").data;
      for (std::size_t step = 0; step < history.next; ++step)
        CHECK(right[4 * step] + right[4 * step + 1] + right[4 * step + 2] + right[4 * step + 3] <= 3);
      CHECK(seriesOf(history, "pass").data.back() == static_cast<float>(passes));
    }
}

// The excesses w·x − θ of two opposite corners add up to those of the other two: xor would have the one sum positive
// and the other not.
TEST_CASE("no line does xor or xnor, of thousands at random and through corners", "[demos]") {
  Random random(2, 0);
  for (int i = 0; i < 4000; ++i) {
    const auto draw = [&] {
      const double any = 6 * static_cast<double>(random.uniform()) - 3;
      return i % 2 == 0 ? any : std::round(2 * any) / 2;
    };
    const double weight1 = draw();
    const double weight2 = draw();
    const double threshold = draw();
    const History history = setByHand(exclusiveOr, weight1, weight2, threshold);
    const std::vector<float>& sums = seriesOf(history, "sums").data;
    const std::vector<float>& outputs = seriesOf(history, "outputs").data;
    CHECK(std::abs((sums[0] + sums[3]) - (sums[1] + sums[2])) < 1e-5);
    CHECK_FALSE((outputs[0] + outputs[3] == 0 && outputs[1] + outputs[2] == 2));
    CHECK_FALSE((outputs[0] + outputs[3] == 2 && outputs[1] + outputs[2] == 0));
    CHECK(factOf(history, "right") <= 3);
    CHECK(factOf(setByHand(exclusiveNor, weight1, weight2, threshold), "right") <= 3);
  }
}

TEST_CASE("each separable table is done by hand with half steps, xor at best at three corners", "[demos]") {
  for (std::size_t table = 0; table < 16; ++table) {
    double best = 0;
    for (int code = 0; code < 5 * 5 * 9; ++code)
      best = std::max(best, factOf(setByHand(table, code % 5 - 2, code / 5 % 5 - 2, code / 25 / 2.0 - 2), "right"));
    INFO("table " << table);
    CHECK(best == (isSeparable(table) ? 4 : 3));
  }
}

TEST_CASE("two layers do xor at all four corners, whatever the table", "[demos]") {
  for (const double table : {0.0, 6.0, 15.0}) {
    const History history = runDemo(runOf("perceptron", "step", {{"mode", twoLayers}, {"table", table}}));
    CHECK(history.next == 1);
    CHECK(factOf(history, "right") == 4);
    CHECK(factOf(history, "separated") == 1);
    CHECK(seriesOf(history, "targets").data == std::vector<float>{0, 1, 1, 0});
    CHECK(seriesOf(history, "outputs").data == std::vector<float>{0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0});
    CHECK(seriesOf(history, "weights").data == std::vector<float>{1, 1, 0.5, -1, -1, -1.5, 1, 1, 1.5});
  }
}

TEST_CASE("the learning rate scales all weights and changes no step", "[demos]") {
  for (std::size_t table = 0; table < 16; ++table) {
    const History whole = learn(table);
    for (const double rate : {0.01, 0.1, 0.37, 10.0}) {
      const History scaled = learn(table, rate);
      CHECK(scaled.next == whole.next);
      for (const std::string_view id : {"outputs", "corner", "pass"})
        CHECK(seriesOf(scaled, id).data == seriesOf(whole, id).data);
      const std::vector<float>& weights = seriesOf(whole, "weights").data;
      for (std::size_t i = 0; i < weights.size(); ++i)
        CHECK(seriesOf(scaled, "weights").data[i] == static_cast<float>(rate * static_cast<double>(weights[i])));
    }
  }
}

TEST_CASE("a corner on the line does not fire, also where binary fractions would miss it", "[demos]") {
  for (const double third : {0.1, 0.2, 0.7, 1.3})
    for (const double other : {0.2, 0.6, 0.1}) {
      const History on = setByHand(1, third, other, third + other);
      CHECK(seriesOf(on, "outputs").data[3] == 0);
      CHECK(seriesOf(setByHand(1, third, other, third + other - 1e-6), "outputs").data[3] == 1);
    }
  CHECK(seriesOf(setByHand(1, 0.1, 0.2, 0.3), "outputs").data[3] == 0);
}

TEST_CASE("only the step fits the perceptron", "[demos]") {
  for (const Activation& activation : catalogue()) {
    const Run run = runOf("perceptron", activation.id);
    CHECK(run.demo.refuses(run) == (activation.id == "step" ? "" : "only_step"));
  }
}

// What the presets say will happen: their states are those of the view.
TEST_CASE("the presets of the perceptron do what they promise", "[demos]") {
  CHECK(factOf(setByHand(0b0001, 1, 1, 0.5), "right") == 2);
  CHECK(factOf(setByHand(0b0001, 1, 1, 1.5), "right") == 4);  // the line dragged, not turned
  CHECK(factOf(setByHand(0b0111, 1, 1, 0.5), "right") == 4);
  CHECK(factOf(setByHand(exclusiveOr, 1, 1, 0.5), "right") == 3);
  CHECK(factOf(learn(0b0001, 1, 8), "separated") == 1);
  CHECK(factOf(learn(exclusiveOr, 1, 5), "cycle") == 3);
}

}  // namespace lab
