#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <limits>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace lab {

/// Of f(x) for x from N(0, σ²).
struct Moments {
  double mean;
  double standardDeviation;
};

/// Values of an activation's parameters, in the order in which its row lists them.
using ParameterValues = std::span<const double>;

/// f, f′ and f″ at one x. All three are NaN for a NaN x, and for ±∞ the limits, or NaN where there is none (sine).
struct Evaluation {
  double value;
  double derivative;
  double secondDerivative;
};

/// f and f′ of `count` floats, a multiple of four. A null `derivative` leaves f′ out; the arrays do not overlap.
using Kernel = void (*)(std::size_t count, const float* x, ParameterValues, float* value, float* derivative);

/// Where a parameter may lie. Both ends are finite or infinite; an infinite end is never included.
struct Domain {
  double least = -std::numeric_limits<double>::infinity();
  double greatest = std::numeric_limits<double>::infinity();
  bool includesLeast = false;
  bool includesGreatest = false;

  [[nodiscard]] bool contains(double value) const;
};

/// The narrower range that a slider offers.
struct Slider {
  double least;
  double greatest;
  double step;
};

struct Parameter {
  std::string_view id;
  double standard;     ///< the default
  Domain domain = {};  ///< any finite number unless said otherwise
  Slider slider;
  std::string_view mustExceed = {};  ///< id of the parameter whose value this one must exceed, or empty
};

/// A point at which f or one of its derivatives jumps.
struct Kink {
  double x;
  int order;  ///< what jumps there: 0 f itself, 1 f′, 2 f″
};

/// A stretch of the x axis; `from == to` is a single point, ±∞ an end of the axis.
struct Interval {
  double from;
  double to;
};

/// What doubles cannot decide about a function. A test refutes each claim if it is false.
struct Properties {
  bool attainsInfimum = false;   ///< some finite x has f(x) = inf f
  bool attainsSupremum = false;  ///< some finite x has f(x) = sup f
  bool strict = false;           ///< strictly monotone: equal values only at equal x
  bool odd = false;              ///< f(-x) = -f(x) for every x
  std::optional<double> period = std::nullopt;
  /// In ascending order, the intervals, ends included, in which f′ is 0 by definition and not by underflow: a unit
  /// whose inputs all lie there is dead, not only saturated. Points where f turns do not count.
  std::vector<Interval> flat = {};
  double scale = 1;  ///< a length over which f bends. Facts look for roots from 1e-12 to 1e12 times it, or one period.
};

enum class Family { elementary, saturating, rectifier, smooth_rectifier, gated, shrinkage, periodic };

/// f, f′ and f″: the function that stands in a row, or whatever can be called, is copied as bytes, and holds no more
/// than two numbers.
class Evaluator {
 public:
  using Function = Evaluation (*)(double x, ParameterValues);

  constexpr Evaluator() = default;
  // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions): a row names its function
  constexpr Evaluator(Function function) : function_(function) {}
  template <std::invocable<double, ParameterValues> Callable>
  requires(!std::convertible_to<Callable, Function> && std::is_trivially_copyable_v<Callable> &&
           sizeof(Callable) <= 2 * sizeof(double) && alignof(Callable) <= alignof(double))
      // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions): likewise
      Evaluator(const Callable& callable)
      : call_([](const std::byte* held, double x, ParameterValues values) -> Evaluation {
          return (*std::launder(reinterpret_cast<const Callable*>(held)))(x, values);
        }) {
    ::new (held_.data()) Callable(callable);
  }

  Evaluation operator()(double x, ParameterValues values) const {
    return function_ != nullptr ? function_(x, values) : call_(held_.data(), x, values);
  }

 private:
  Function function_ = nullptr;
  Evaluation (*call_)(const std::byte* held, double x, ParameterValues) = nullptr;
  alignas(double) std::array<std::byte, 2 * sizeof(double)> held_{};
};

/// One activation function: a row of the catalogue, or a value built at run time. Its id and parameters are not
/// copied, so whoever builds one keeps them alive; a row's are constants.
struct Activation {
  std::string_view id;
  Family family;
  std::span<const Parameter> parameters = {};
  Evaluator evaluate;
  Kernel kernel = nullptr;  ///< the same in single precision, where someone wrote it
  /// In ascending order of x. Empty for a smooth function.
  std::vector<Kink> (*kinks)(ParameterValues) = nullptr;
  Properties (*properties)(ParameterValues);
  Moments (*moments)(double sigma, ParameterValues) = nullptr;  ///< where no sum over doubles comes to them

  [[nodiscard]] std::vector<double> defaults() const;
  [[nodiscard]] std::vector<Kink> kinksAt(ParameterValues values) const;
};

/// f and, unless `derivative` is empty, f′ of every x in single precision; `value` and `derivative` have as many places
/// as `x`, and none of the three overlap. By the row's kernel the bits are the same on every machine; an activation
/// without one is evaluated in double precision, which takes longer.
void evaluateSingle(const Activation& activation, ParameterValues values, std::span<const float> x,
                    std::span<float> value, std::span<float> derivative = {});

/// The id of a family as the interface spells it.
std::string_view familyId(Family family);

}  // namespace lab
