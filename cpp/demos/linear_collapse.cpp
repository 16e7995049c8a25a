#include "demos/linear_collapse.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>
#include <vector>

#include "math/random.hpp"

namespace lab {
namespace {

/// Of a curve along x, and of a sheet along either coordinate.
constexpr std::size_t curvePoints = 257;
constexpr double curveReach = 4;
constexpr std::size_t sheetPoints = 33;
constexpr double sheetReach = 2;
/// Standard deviation of random biases.
constexpr double biasDeviation = 0.5;
/// Outputs are level that differ by no more than this share of the greatest of them, or by less than the least number
/// that single precision holds with all digits: the steps between smaller ones would look like bends.
constexpr double levelShare = 1e-4;
constexpr double leastExtent = std::numeric_limits<float>::min();
/// Residuals: up to the first a curve counts as straight, up to the second its bend hardly shows.
constexpr double straight = 1e-5;
constexpr double hardlyBent = 0.01;

/// Numbers of one unit or coordinate after another, of each a number for every point.
using Rows = std::vector<double>;

std::vector<float> floatsOf(std::span<const double> numbers) {
  std::vector<float> floats(numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) floats[i] = static_cast<float>(numbers[i]);
  return floats;
}

/// The nearest map of the form intercept + slopes·inputs, and how far from it the outputs lie.
struct Fit {
  std::array<double, 6> coefficients{};  ///< of each output: intercept, then a slope for each input
  double distance = 0;                   ///< the greatest
  std::size_t farthest = 0;
  double extent = 0;     ///< greatest less least, of the output where that is most
  double magnitude = 0;  ///< of the greatest number among the outputs

  [[nodiscard]] bool isLevel() const { return extent <= std::max(levelShare * magnitude, leastExtent); }
  [[nodiscard]] double residual() const { return isLevel() ? 0 : distance / extent; }
};

class LinearCollapse final : public Simulation {
 public:
  explicit LinearCollapse(const Run& run)
      : function_(run.function),
        isSheet_(run.chose("mode", "sheet")),
        entries_(isSheet_ ? 2 : 1),
        units_(isSheet_                     ? 2
               : run.chose("mode", "chain") ? 1
                                            : run.whole("width")),
        depth_(run.whole("depth")),
        side_(isSheet_ ? sheetPoints : curvePoints),
        points_(isSheet_ ? side_ * side_ : side_),
        parameters_(layerStart(depth_) + units_),
        inputs_(entries_ * points_) {
    const double reach = isSheet_ ? sheetReach : curveReach;
    const auto last = static_cast<double>(side_ - 1);
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      const std::size_t place = i < points_ ? i % side_ : (i - points_) / side_;
      inputs_[i] = reach * (2 * static_cast<double>(place) / last - 1);
    }
    values_ = inputs_;
    for (std::size_t layer = 0; layer <= depth_; ++layer) draw(run, layer);
  }

  void advance(std::size_t step, History& history) override {
    if (step == 0) history.keep("inputs", floatsOf(inputs_), {entries_, points_});
    std::vector<float> sums;
    if (step > 0) values_ = pass(step - 1, values_, sums);
    const Rows outputs = step == 0 || isSheet_ ? values_ : read();
    const Fit fit = fitTo(outputs);
    const std::vector<float> shown = floatsOf(outputs);
    history.record("outputs", shown, {entries_, points_});
    const std::span<const double> coefficients(fit.coefficients);
    history.record("line", floatsOf(coefficients.first(entries_ * (entries_ + 1))), {entries_, entries_ + 1});
    history.record("residual", static_cast<float>(fit.residual()));
    history.record("farthest", static_cast<float>(fit.farthest));
    if (history.stopUnlessFinite(sums, step, step) || history.stopUnlessFinite(shown, step, step)) return;
    if (step == depth_) conclude(step, fit, history);
  }

  [[nodiscard]] std::optional<Inspection> inspect(std::size_t step, const Place& place) const override {
    // What goes in is looked at with the first layer, which takes it.
    const std::size_t layer = std::max<std::size_t>(step, 1) - 1;
    Rows entering{place.number("x"), place.number("x_2")};
    entering.resize(entries_);
    std::vector<float> sums;
    for (std::size_t i = 0; i < layer; ++i) entering = pass(i, entering, sums);
    sums.clear();
    const Rows outputs = pass(layer, entering, sums);
    const std::size_t start = layerStart(layer);
    const std::size_t weights = units_ * entering.size();
    const std::vector<float> parameters = floatsOf(parameters_);
    const std::span<const float> all(parameters);
    Inspection seen;
    seen.show("entering", floatsOf(entering), {entering.size()});
    seen.show("weights", all.subspan(start, weights), {units_, entering.size()});
    seen.show("biases", all.subspan(start + weights, units_), {units_});
    seen.show("sums", sums, {units_});
    seen.show("activations", floatsOf(outputs), {units_});
    seen.show("readout", all.last(units_), {units_});
    return seen;
  }

 private:
  [[nodiscard]] std::size_t inputsOf(std::size_t layer) const { return layer == 0 ? entries_ : units_; }

  /// Where a layer's parameters start: all weights, one unit's after another's, then the biases. After the last layer
  /// come the weights that read it.
  [[nodiscard]] std::size_t layerStart(std::size_t layer) const {
    return layer == 0 ? 0 : units_ * (entries_ + 1) + (layer - 1) * units_ * (units_ + 1);
  }

  void draw(const Run& run, std::size_t layer) {
    const bool isReadout = layer == depth_;
    const double gain = isReadout ? 1 : run.number("gain");
    const std::size_t weights = isReadout ? units_ : units_ * inputsOf(layer);
    double* parameters = &parameters_[layerStart(layer)];
    if (run.chose("mode", "chain")) {
      parameters[0] = isReadout ? 1 : run.number("a");
      if (!isReadout) parameters[1] = run.number("b");
      return;
    }
    Random random(run.seed, isReadout ? 0 : layer + 1);
    const std::size_t ends = isReadout ? units_ + 1 : units_ + inputsOf(layer);
    const double deviation = gain * std::sqrt(2 / static_cast<double>(ends));
    for (std::size_t i = 0; i < weights; ++i) parameters[i] = deviation * static_cast<double>(random.normal());
    if (isReadout) return;
    for (std::size_t i = 0; i < units_; ++i)
      parameters[weights + i] = biasDeviation * static_cast<double>(random.normal());
    if (!isSheet_) return;
    // A turn, in a direction drawn evenly from all.
    const double factor = gain / std::sqrt(parameters[0] * parameters[0] + parameters[1] * parameters[1]);
    const double cosine = factor * parameters[0];
    const double sine = factor * parameters[1];
    parameters[0] = cosine;
    parameters[1] = -sine;
    parameters[2] = sine;
    parameters[3] = cosine;
  }

  /// f(W·values + b) of a layer. Appends W·values + b, as the kernel takes it, to `sums`.
  [[nodiscard]] Rows pass(std::size_t layer, const Rows& values, std::vector<float>& sums) const {
    const std::size_t inputs = inputsOf(layer);
    const std::size_t points = values.size() / inputs;
    const double* weights = &parameters_[layerStart(layer)];
    const double* biases = weights + units_ * inputs;
    Rows outputs(units_ * points);
    for (std::size_t unit = 0; unit < units_; ++unit) {
      double* z = &outputs[unit * points];
      for (std::size_t p = 0; p < points; ++p) z[p] = biases[unit];
      for (std::size_t i = 0; i < inputs; ++i)
        for (std::size_t p = 0; p < points; ++p) z[p] += weights[unit * inputs + i] * values[i * points + p];
    }
    sums = floatsOf(outputs);
    std::vector<float> value(sums.size());
    std::vector<float> slope(sums.size());
    evaluateSingle(*function_.activation, function_.parameters, sums, value, slope);
    // What the kernel's floats cut off z goes on along the slope: what is straight stays so to a double's digits.
    for (std::size_t i = 0; i < sums.size(); ++i)
      outputs[i] =
          static_cast<double>(value[i]) + static_cast<double>(slope[i]) * (outputs[i] - static_cast<double>(sums[i]));
    return outputs;
  }

  [[nodiscard]] Rows read() const {
    const double* readout = &parameters_[layerStart(depth_)];
    Rows sum(points_);
    for (std::size_t unit = 0; unit < units_; ++unit)
      for (std::size_t p = 0; p < points_; ++p) sum[p] += readout[unit] * values_[unit * points_ + p];
    return sum;
  }

  /// By least squares: the inputs are a grid around 0, as far across as up.
  [[nodiscard]] Fit fitTo(const Rows& outputs) const {
    double inputSquares = 0;
    for (std::size_t p = 0; p < points_; ++p) inputSquares += inputs_[p] * inputs_[p];
    Fit fit;
    Rows squares(points_);
    double* coefficients = fit.coefficients.data();
    for (const double* output = outputs.data(); output != outputs.data() + outputs.size(); output += points_) {
      double least = output[0];
      double greatest = output[0];
      for (std::size_t p = 0; p < points_; ++p) {
        coefficients[0] += output[p] / static_cast<double>(points_);
        for (std::size_t i = 0; i < entries_; ++i)
          coefficients[i + 1] += inputs_[i * points_ + p] * output[p] / inputSquares;
        least = std::min(least, output[p]);
        greatest = std::max(greatest, output[p]);
      }
      fit.extent = std::max(fit.extent, greatest - least);
      fit.magnitude = std::max({fit.magnitude, -least, greatest});
      for (std::size_t p = 0; p < points_; ++p) {
        double off = output[p] - coefficients[0];
        for (std::size_t i = 0; i < entries_; ++i) off -= coefficients[i + 1] * inputs_[i * points_ + p];
        squares[p] += off * off;
        if (squares[p] > squares[fit.farthest]) fit.farthest = p;
      }
      coefficients += entries_ + 1;
    }
    fit.distance = std::sqrt(squares[fit.farthest]);
    return fit;
  }

  void conclude(std::size_t step, const Fit& fit, History& history) const {
    const double residual = fit.residual();
    history.note("residual", residual);
    if (!isSheet_) history.note("slope", fit.coefficients[1]);
    const auto say = [&](std::string_view id) {
      history.say(id, step, {fit.coefficients[1], fit.coefficients[0], 100 * residual});
    };
    if (fit.isLevel())
      say(isSheet_ ? "collapsed" : "level");
    else if (function_.activation->id == "identity")
      say(isSheet_ ? "same_sheet" : "one_line");
    else if (residual <= straight)
      say(isSheet_ ? "flat_here" : "straight_here");
    else if (isSheet_)
      say("sheet_bends");
    else
      say(residual < hardlyBent ? "hardly_bends" : "bends");
  }

  ActivationChoice function_;
  bool isSheet_;
  std::size_t entries_;  ///< numbers that go in: x, or both coordinates
  std::size_t units_;    ///< in each layer
  std::size_t depth_;
  std::size_t side_;  ///< points along an input
  std::size_t points_;
  std::vector<double> parameters_;  ///< of all layers
  Rows inputs_;
  Rows values_;  ///< what stands after the last layer that was passed
};

constexpr std::array<std::string_view, 3> modes{"chain", "net", "sheet"};
constexpr std::array<std::string_view, 2> functions{"identity", "tanh"};
constexpr std::array settings{
    Setting{.id = "mode", .kind = Setting::Kind::choice, .standard = 0, .choices = modes},
    Setting{.id = "a", .standard = 1.2, .least = -2, .greatest = 2, .step = 0.1},
    Setting{.id = "b", .standard = 0, .least = -2, .greatest = 2, .step = 0.1},
    Setting{.id = "depth", .kind = Setting::Kind::whole, .standard = 5, .least = 1, .greatest = 20},
    Setting{.id = "width", .kind = Setting::Kind::whole, .standard = 16, .least = 1, .greatest = 32},
    Setting{.id = "gain", .standard = 1.5, .least = 0.1, .greatest = 5, .step = 0.05, .logarithmic = true},
};
constexpr std::array picks{
    Setting{.id = "x", .standard = 2, .least = -4, .greatest = 4, .step = 0.1},
    Setting{.id = "x_2", .standard = 1, .least = -4, .greatest = 4, .step = 0.1},
};

}  // namespace

constinit const Demo linearCollapse{
    .id = "linear_collapse",
    .mostFunctions = 3,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .steps = [](const Run& run) { return run.whole("depth") + 1; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<LinearCollapse>(run); },
};

}  // namespace lab
