#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace lab {

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
  std::size_t layer;  ///< counted from 1; 0 where there are none
  float value;        ///< what broke it: an infinity; NaN where there is none
};

/// What a run has given so far.
struct History {
  std::vector<Series> series = {};
  std::vector<Fact> facts = {};
  std::vector<Verdict> verdicts = {};
  std::optional<Stop> stopped = std::nullopt;
  std::size_t next = 0;  ///< the step after the last one here

  /// Appends a step's array to its series.
  void record(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape = {});
  void record(std::string_view id, float number) { record(id, {&number, 1}); }
  /// One table with a row for each of these ids: appends each row to its series.
  void record(std::span<const std::string_view> ids, std::span<const float> table);
  /// An array for the whole run.
  void keep(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape);
  void note(std::string_view fact, double value);
  void say(std::string_view verdict, std::size_t step, std::initializer_list<double> values = {});
  /// Stops the run if a number is infinite or NaN, and says whether it did.
  bool stopUnlessFinite(std::span<const float> numbers, std::size_t step, std::size_t layer);
  /// Looks at one array after the other.
  bool stopUnlessFinite(std::initializer_list<std::span<const float>> arrays, std::size_t step, std::size_t layer);
};

/// What there is to see inside one step, at the place that a reader picked.
struct Inspection {
  struct Array {
    std::string_view id;
    std::vector<std::size_t> shape;  ///< row-major
    std::vector<float> data;
  };

  std::vector<Array> arrays = {};

  void show(std::string_view id, std::span<const float> array, std::initializer_list<std::size_t> shape);
};

}  // namespace lab
