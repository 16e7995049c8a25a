#include "demos/iteration.hpp"

#include <array>
#include <string_view>

namespace lab {
namespace {

/// It has settled when a step moves it by less than this.
constexpr float hardly = 0.001F;

class Iteration final : public Simulation {
 public:
  explicit Iteration(const Run& run) : function_(run.function), x_(static_cast<float>(run.number("first"))) {}

  void advance(std::size_t step, History& history) override {
    history.record("x", x_);
    if (history.stopUnlessFinite({&x_, 1}, step, 1)) return;
    float next = 0;
    evaluateSingle(*function_.activation, function_.parameters, {&x_, 1}, {&next, 1});
    const float move = next > x_ ? next - x_ : x_ - next;
    if (move < hardly && !settled_) history.say("settled", step, {x_});
    settled_ = settled_ || move < hardly;
    x_ = next;
  }

 private:
  ActivationChoice function_;
  float x_;
  bool settled_ = false;
};

constexpr std::array<std::string_view, 2> functions{"sigmoid", "tanh"};
constexpr std::array settings{
    Setting{.id = "first", .standard = 2, .least = -10, .greatest = 10, .step = 0.1},
    Setting{.id = "steps", .kind = Setting::Kind::whole, .standard = 20, .least = 1, .greatest = 100, .step = 1},
};

}  // namespace

constinit const Demo iteration{
    .id = "iteration",
    .mostFunctions = 4,
    .functions = functions,
    .settings = settings,
    .steps = [](const Run& run) { return run.whole("steps") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<Iteration>(run); },
};

}  // namespace lab
