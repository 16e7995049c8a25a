#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "activation/activation_choice.hpp"
#include "demos/history.hpp"

namespace lab {

/// The longest list of numbers that a setting may be.
constexpr std::size_t mostPoints = 100;

/// Something about a demo that its reader may set. A number's value is a double, a flag's 0 or 1, a choice's the place
/// of the chosen one in the list; that of points is a list of at most `mostPoints` numbers.
struct Setting {
  enum class Kind { number, whole, flag, choice, points };

  std::string_view id;
  Kind kind = Kind::number;
  double standard = 0;  ///< the default
  double least = 0;     ///< of a number, and of each number in a list
  double greatest = 1;
  double step = 1;           ///< of a slider; of a logarithmic one, as a share of the value
  bool logarithmic = false;  ///< equal ratios are equally far apart on a slider
  std::span<const std::string_view> choices = {};
  std::span<const double> points = {};  ///< the default of a list
  int decimals = 2;                     ///< the digits after the point of a number in a list, as a link spells it
  int address = 0;                      ///< in a list, so many whole numbers stand before each number of its own
};

using Value = std::variant<double, std::vector<double>>;

struct Demo;

/// What a demo is a pure function of: one activation, a value for every setting, a seed.
struct Run {
  const Demo& demo;
  ActivationChoice function;
  std::vector<Value> settings;  ///< in the order of the demo's own
  std::uint32_t seed;

  /// The value of the setting with this id, which the demo must have.
  [[nodiscard]] double number(std::string_view id) const;
  [[nodiscard]] std::size_t whole(std::string_view id) const;
  [[nodiscard]] bool flag(std::string_view id) const;
  /// Whether the setting stands at this one of its choices.
  [[nodiscard]] bool chose(std::string_view id, std::string_view choice) const;
  [[nodiscard]] std::span<const double> points(std::string_view id) const;
};

/// Where a reader looks into a step: a number for each of the demo's picks, in their order.
struct Place {
  const Demo& demo;
  std::vector<double> picks;

  /// The value of the pick with this id, which the demo must have.
  [[nodiscard]] double number(std::string_view id) const;
  [[nodiscard]] std::size_t whole(std::string_view id) const;
};

/// What a run computes, step by step. Whatever one step leaves to the next is a member, of whatever type it is.
class Simulation {
 public:
  Simulation() = default;
  Simulation(const Simulation&) = delete;
  Simulation& operator=(const Simulation&) = delete;
  Simulation(Simulation&&) = delete;
  Simulation& operator=(Simulation&&) = delete;
  virtual ~Simulation() = default;

  /// Writes down what stands at this step, then makes the move to the next one. Step 0 also keeps what holds for the
  /// whole run.
  virtual void advance(std::size_t step, History& history) = 0;

  /// What lies inside a step that has been made, at a place; nothing if the demo has no inside.
  [[nodiscard]] virtual std::optional<Inspection> inspect(std::size_t /*step*/, const Place& /*place*/) const {
    return std::nullopt;
  }
};

/// One demo: a row of the list of demos.
struct Demo {
  std::string_view id;
  std::size_t mostFunctions;                    ///< that race under one cursor
  std::span<const std::string_view> functions;  ///< specs of those it opens with
  std::span<const Setting> settings;
  /// What says where a reader looks into a step, and changes nothing in the run.
  std::span<const Setting> picks = {};
  /// Why a function does not fit these settings, as an id whose words a dictionary has; empty if it does.
  std::string_view (*refuses)(const Run&) = nullptr;
  std::size_t (*steps)(const Run&);  ///< of a whole run; at least 1
  std::unique_ptr<Simulation> (*start)(const Run&);
};

/// A run on its way. In whatever slices it advances, its history has the same bits.
class DemoRun {
 public:
  /// The run must be one that the demo does not refuse, and all its settings be allowed.
  explicit DemoRun(const Run& run);

  /// At most so many further steps.
  void advance(std::size_t mostSteps = SIZE_MAX);
  /// Whether it has come to its end, or stopped before.
  [[nodiscard]] bool done() const;
  /// Of the whole run.
  [[nodiscard]] std::size_t steps() const { return steps_; }
  [[nodiscard]] const History& history() const { return history_; }
  /// What lies inside a step that has been made, at a value for each of the demo's picks; nothing if it has no inside.
  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const std::vector<double>& picks) const;

 private:
  const Demo& demo_;
  std::size_t steps_;
  std::unique_ptr<Simulation> simulation_;
  History history_;
};

}  // namespace lab
