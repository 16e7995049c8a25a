#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "activation/activation_choice.hpp"

namespace lab {

/// Something about a demo that its reader may set. All values are doubles: a flag is 0 or 1, a choice the place of the
/// chosen one in the list.
struct Setting {
  enum class Kind { number, whole, flag, choice };

  std::string_view id;
  Kind kind = Kind::number;
  double standard;  ///< the default
  double least = 0;
  double greatest = 1;
  double step = 1;           ///< of a slider; of a logarithmic one, as a share of the value
  bool logarithmic = false;  ///< equal ratios are equally far apart on a slider
  std::span<const std::string_view> choices = {};
};

struct Demo;

/// What a demo is a pure function of: one activation, a value for every setting, a seed.
struct Run {
  const Demo& demo;
  ActivationChoice function;
  std::vector<double> settings;  ///< in the order of the demo's own
  std::uint32_t seed;

  /// The value of the setting with this id, which the demo must have.
  [[nodiscard]] double number(std::string_view id) const;
  [[nodiscard]] std::size_t whole(std::string_view id) const;
  [[nodiscard]] bool flag(std::string_view id) const;
  /// Whether the setting stands at this one of its choices.
  [[nodiscard]] bool chose(std::string_view id, std::string_view choice) const;
};

/// Numbers that a demo keeps: one array for each step, or one for the whole run.
struct Series {
  std::string_view id;
  std::vector<std::size_t> shape;  ///< of one array, row-major
  bool everyStep;
  std::vector<float> data;  ///< array after array
};

/// One number about the whole run.
struct Fact {
  std::string_view id;
  double value;
};

/// Something that can be said from a step on, with its numbers; a dictionary has the words.
struct Verdict {
  std::string_view id;
  std::size_t step;
  std::vector<double> values;
};

/// Why a run ended early.
struct Stop {
  std::size_t step;
  std::size_t layer;  ///< counted from 1
  float value;        ///< what broke it: an infinity; NaN where there is none
};

/// A run, or some steps of it.
struct History {
  std::vector<Series> series = {};
  std::vector<Fact> facts = {};
  std::vector<Verdict> verdicts = {};
  std::optional<Stop> stopped = std::nullopt;
  std::size_t next = 0;           ///< the step after the last one here
  std::vector<float> state = {};  ///< with `next` a checkpoint: what the next step starts from

  /// Appends a step's array to its series.
  void record(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape = {});
  void record(std::string_view id, float number) { record(id, {&number, 1}); }
  /// An array for the whole run.
  void keep(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape);
  void note(std::string_view fact, double value);
  void say(std::string_view verdict, std::size_t step, std::initializer_list<double> values = {});
  /// Stops the run if a number is infinite or NaN, and says whether it did.
  bool stopUnlessFinite(std::span<const float> numbers, std::size_t step, std::size_t layer);
};

/// A run on its way.
class Simulation {
 public:
  Simulation() = default;
  Simulation(const Simulation&) = delete;
  Simulation& operator=(const Simulation&) = delete;
  Simulation(Simulation&&) = delete;
  Simulation& operator=(Simulation&&) = delete;
  virtual ~Simulation() = default;

  /// All that one step leaves to the next, in pieces. Overwritten by a checkpoint's, the simulation goes on from there.
  virtual std::vector<std::span<float>> state() = 0;

  /// Writes down what stands at this step, then makes the move to the next one. Step 0 also keeps what holds for the
  /// whole run.
  virtual void advance(std::size_t step, History& history) = 0;
};

/// One demo: a row of the list of demos.
struct Demo {
  std::string_view id;
  std::size_t mostFunctions;                    ///< that race under one cursor
  std::span<const std::string_view> functions;  ///< specs of those it opens with
  std::span<const Setting> settings;
  /// Why a function does not fit these settings, as an id whose words a dictionary has; empty if it does.
  std::string_view (*refuses)(const Run&) = nullptr;
  std::size_t (*steps)(const Run&);  ///< of a whole run; at least 1
  std::unique_ptr<Simulation> (*start)(const Run&);
};

/// A checkpoint: the step to go on with, and the state there.
struct Checkpoint {
  std::size_t step = 0;
  std::span<const float> state = {};
};

/// At most so many steps of a run, from its start or a checkpoint of the same run. A run in slices gives, bit for bit,
/// what it gives in one. The run must be one that the demo does not refuse, and all its settings be allowed.
History runDemo(const Run& run, const Checkpoint& from = {}, std::size_t mostSteps = SIZE_MAX);

}  // namespace lab
