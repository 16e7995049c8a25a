#include "demos/perceptron.hpp"

#include <array>
#include <limits>
#include <optional>
#include <string_view>

#include "demos/perceptron_rule.hpp"

namespace lab {
namespace {

Outputs targetsOf(const Run& run) {
  const std::size_t table = run.chose("mode", "two_layers") ? 0b0110 : run.whole("table");
  Outputs targets;
  for (std::size_t corner = 0; corner < corners; ++corner)
    targets[corner] = static_cast<float>(table >> (corners - 1 - corner) & 1);
  return targets;
}

Lesson lessonOf(const Run& run) { return learn(targetsOf(run), run.whole("passes"), run.function); }

float toMillionths(double number) {
  return static_cast<float>(static_cast<int>(1e6 * number + (number < 0 ? -0.5 : 0.5)));
}

/// Numbers of one unit, or of three the last of which answers.
struct Net {
  std::vector<float> weights = {};
  std::vector<float> sums = {};
  std::vector<float> outputs = {};
  std::vector<float> terms = {};  ///< at the corner that is looked into
  Outputs last = {};
};

class Perceptron final : public Simulation {
 public:
  explicit Perceptron(const Run& run)
      : function_(run.function),
        isByHand_(run.chose("mode", "by_hand")),
        isByRule_(run.chose("mode", "by_rule")),
        unit_{toMillionths(run.number("weight_1")), toMillionths(run.number("weight_2")),
              toMillionths(run.number("threshold"))},
        rate_(static_cast<double>(toMillionths(run.number("learning_rate"))) / 1e6),
        targets_(targetsOf(run)),
        table_(run.number("table")),
        bound_(mistakeBound(targets_)),
        lesson_(lessonOf(run)) {}

  void advance(std::size_t step, History& history) override {
    const Net net = netAt(step);
    const std::size_t units = net.weights.size() / 3;
    history.record("weights", net.weights, {units, 3});
    history.record("sums", net.sums, {units, corners});
    history.record("outputs", net.outputs, {units, corners});
    Outputs isRight;
    for (std::size_t corner = 0; corner < corners; ++corner)
      isRight[corner] = net.last[corner] == targets_[corner] ? 1 : 0;
    history.record("right", isRight, {corners});
    if (step == 0) history.keep("targets", targets_, {corners});
    const std::size_t right = countRight(net.last, targets_);
    if (isByRule_) tellLesson(step, right, history);
    if (isByHand_) judgeLine(net, right, history);
    if (!isByRule_ && !isByHand_) history.say("put_together", 0, {static_cast<double>(right)});
    if (isByRule_ && step + 1 < lesson_.moments.size()) return;
    history.note("right", static_cast<double>(right));
    history.note("separated", right == corners ? 1 : 0);
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& place) const override {
    const Net net = netAt(step, place.whole("corner"));
    Inspection seen;
    seen.show("terms", net.terms, {net.terms.size() / 2, 2});
    return seen;
  }

 private:
  [[nodiscard]] Net netAt(std::size_t step, std::size_t corner = 0) const {
    Net net;
    if (isByRule_) {
      add(net, lesson_.moments[step].unit, cornerInputs, rate_, corner);
    } else if (isByHand_) {
      add(net, unit_, cornerInputs, 1e-6, corner);
    } else {
      add(net, {2, 2, 1}, cornerInputs, 0.5, corner);  // OR
      Inputs between{net.last, {}};
      add(net, {-2, -2, -3}, cornerInputs, 0.5, corner);  // NAND
      between[1] = net.last;
      add(net, {2, 2, 3}, between, 0.5, corner);  // AND
    }
    return net;
  }

  void add(Net& net, const Unit& unit, const Inputs& inputs, double quantum, std::size_t corner) const {
    const auto scaled = [quantum](float whole) {
      return static_cast<float>(quantum * static_cast<double>(whole)) + 0.0F;  // no −0
    };
    net.last = outputsOf(unit, inputs, function_);
    for (const float part : unit) net.weights.push_back(scaled(part));
    for (std::size_t i = 0; i < corners; ++i) {
      net.sums.push_back(scaled(unit[0] * inputs[0][i] + unit[1] * inputs[1][i]));
      net.outputs.push_back(net.last[i]);
    }
    for (std::size_t i = 0; i < 2; ++i) net.terms.push_back(scaled(unit[i] * inputs[i][corner]));
  }

  void judgeLine(const Net& net, std::size_t right, History& history) const {
    const auto count = static_cast<double>(right);
    std::size_t wrong = 0;
    while (wrong < corners && net.last[wrong] == targets_[wrong]) ++wrong;
    if (net.weights[0] == 0 && net.weights[1] == 0)
      history.say("no_line", 0, {count, net.last[0], table_});
    else if (right == corners)
      history.say("separates", 0, {table_});
    else if (bound_ == std::numeric_limits<double>::infinity())
      history.say("impossible", 0, {count, table_});
    else
      history.say("not_yet", 0, {count, static_cast<double>(wrong), table_});
  }

  void tellLesson(std::size_t step, std::size_t right, History& history) const {
    const auto& [unit, corner, pass] = lesson_.moments[step];
    const auto mistakes = static_cast<double>(lesson_.moments.size() - 1);
    const auto mostRight = static_cast<double>(lesson_.mostRight);
    const auto inPass = static_cast<double>(pass);
    const bool isLast = step == lesson_.moments.size() - 1;
    history.record("corner", step == 0 ? -1 : static_cast<float>(corner));
    history.record("pass", static_cast<float>(pass));
    if (step == 0) {
      history.note("mistakes", mistakes);
      history.note("bound", bound_);
      history.note("cycle", static_cast<double>(lesson_.cycle));
      history.note("most_right", mostRight);
      history.say("starts", 0);
    } else {
      history.say("corrected", step, {static_cast<double>(corner), targets_[corner]});
    }
    const bool endsPass = isLast || lesson_.moments[step + 1].pass > pass;
    const bool isBack = lesson_.cycle > 0 && pass >= lesson_.cycle && endsPass;
    if (isBack) {
      const auto period = static_cast<double>(lesson_.cycle - lesson_.backTo);
      history.say("came_back", step, {inPass, inPass - period, mostRight, table_});
    }
    if (isLast && right == corners)
      history.say("learned", step, {mistakes, inPass, bound_, table_});
    else if (isLast && !isBack)
      history.say("not_learned", step, {static_cast<double>(right), inPass, table_});
  }

  ActivationChoice function_;
  bool isByHand_;
  bool isByRule_;
  Unit unit_;
  double rate_;
  Outputs targets_;
  double table_;
  double bound_;
  Lesson lesson_;
};

/// The rule and all that is said are those of a unit that fires or does not.
std::string_view refuses(const Run& run) { return run.function.activation->id == "step" ? "" : "only_step"; }

constexpr Setting weight(std::string_view id, double standard) {
  return {.id = id, .standard = standard, .least = -3, .greatest = 3, .step = 0.05};
}

constexpr std::array<std::string_view, 3> modes{"by_hand", "by_rule", "two_layers"};
constexpr std::array<std::string_view, 16> tables{
    "never", "and",    "x1_and_not_x2", "x1",     "x2_and_not_x1", "x2",   "xor",   "or", "nor",
    "xnor",  "not_x2", "x2_implies_x1", "not_x1", "x1_implies_x2", "nand", "always"};
constexpr std::array<std::string_view, 1> functions{"step"};
constexpr std::array settings{
    Setting{.id = "mode", .kind = Setting::Kind::choice, .standard = 0, .choices = modes},
    Setting{.id = "table", .kind = Setting::Kind::choice, .standard = 1, .choices = tables},
    weight("weight_1", 1),
    weight("weight_2", 1),
    weight("threshold", 0.5),
    Setting{.id = "learning_rate", .standard = 1, .least = 0.01, .greatest = 10, .step = 0.05, .logarithmic = true},
    Setting{.id = "passes", .kind = Setting::Kind::whole, .standard = 8, .least = 1, .greatest = 100, .step = 1},
};
constexpr std::array picks{
    Setting{.id = "corner", .kind = Setting::Kind::whole, .standard = 3, .least = 0, .greatest = 3, .step = 1},
};

}  // namespace

constinit const Demo perceptron{
    .id = "perceptron",
    .mostFunctions = 1,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .refuses = refuses,
    .steps = [](const Run& run) { return run.chose("mode", "by_rule") ? lessonOf(run).moments.size() : 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Perceptron>(run); },
};

}  // namespace lab
