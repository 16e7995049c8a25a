#include "demos/vanishing_gradient.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "demos/flat.hpp"
#include "math/random.hpp"
#include "math/single/logarithm.hpp"
#include "network/initialisation.hpp"

namespace lab {
namespace {

constexpr std::size_t bins = 48;
/// Layers take the streams from 0 on.
constexpr std::uint64_t inputStream = 1000;
constexpr std::uint64_t lossStream = 1001;

/// What there is to know about the numbers of a matrix: double precision, for squares of what floats hold.
struct Summary {
  double count;
  double sum = 0;
  double magnitude = 0;  ///< Σ |x|
  double square = 0;     ///< Σ x²
  double low = 0;        ///< how many |x| lie under the limit
  double zeros = 0;      ///< how many are 0

  [[nodiscard]] double mean() const { return sum / count; }
  [[nodiscard]] double meanMagnitude() const { return magnitude / count; }
  [[nodiscard]] double meanSquare() const { return square / count; }
  [[nodiscard]] double norm() const { return std::sqrt(square); }
};

Summary summarise(ConstMatrixView matrix, float limit) {
  Summary all{.count = static_cast<double>(matrix.rows * matrix.columns)};
  for (std::size_t i = 0; i < matrix.rows; ++i)
    for (const float x : matrix.row(i)) {
      const float size = x < 0 ? -x : x;
      all.sum += static_cast<double>(x);
      all.magnitude += static_cast<double>(size);
      all.square += static_cast<double>(x) * static_cast<double>(x);
      all.low += size < limit ? 1 : 0;
      all.zeros += x == 0 ? 1 : 0;
    }
  return all;
}

double ratio(double a, double b) { return b == 0 ? 0 : a / b; }

/// Of positive numbers.
double log10Of(float x) { return static_cast<double>(single::log(x)) * 0.4342944819032518; }

WeightScale weightScale(const Run& run) {
  if (run.chose("initialisation", "he")) return WeightScale::he;
  if (run.chose("initialisation", "lecun")) return WeightScale::lecun;
  if (run.chose("initialisation", "fixed")) return WeightScale::fixed;
  if (run.chose("initialisation", "zeros")) return WeightScale::zeros;
  return WeightScale::xavier;
}

/// One number for each layer, by name.
struct PerLayer {
  std::string_view id;
  std::vector<float> numbers;
};

class VanishingGradient final : public Simulation {
 public:
  explicit VanishingGradient(const Run& run)
      : run_(run),
        flat_(flatParts(run.function)),
        network_(run.whole("width"), run.whole("examples"),
                 std::vector<LayerShape>(
                     run.whole("depth"),
                     {.units = run.whole("width"), .function = run.function, .skip = run.flag("skip")})) {}

  std::vector<std::span<float>> state() override { return {}; }

  void advance(std::size_t step, History& history) override {
    pass();
    measure();
    for (const PerLayer& each : perLayer_) history.record(each.id, each.numbers, {layers().size()});
    history.record("histogram", histogram_, {layers().size(), bins});
    history.record("unit_slopes", unitSlopes_, {layers().size(), run_.whole("width")});
    recordPlace(history);
    if (stopped(step, history)) return;
    conclude(step, history);
  }

 private:
  std::vector<Layer>& layers() { return network_.layers(); }

  void pass() {
    const auto distribution = run_.chose("distribution", "uniform") ? Distribution::uniform : Distribution::normal;
    initialise(
        network_,
        {.scale = weightScale(run_), .distribution = distribution, .gain = static_cast<float>(run_.number("gain"))},
        run_.seed);
    fill(network_.input(), inputStream);
    network_.forward();
    fill(network_.output().activationGradient.view(), lossStream);
    network_.output().passThroughFunction();
    network_.backward();
  }

  /// Row by row: a unit's numbers do not change with the width.
  void fill(MatrixView<float> matrix, std::uint64_t stream) const {
    Random random(run_.seed, stream);
    for (std::size_t i = 0; i < matrix.rows; ++i) random.fillNormal(matrix.row(i), 1);
  }

  std::vector<float>& numbersOf(std::string_view id) {
    const auto found = std::find_if(perLayer_.begin(), perLayer_.end(), [id](const PerLayer& e) { return e.id == id; });
    return (found == perLayer_.end() ? perLayer_.insert(perLayer_.end(), {id, {}}) : found)->numbers;
  }

  void put(std::string_view id, std::size_t layer, double number) {
    std::vector<float>& numbers = numbersOf(id);
    numbers.resize(layers().size());
    numbers[layer] = static_cast<float>(number);
  }

  void measure() {
    const auto limit = static_cast<float>(run_.number("limit"));
    double normAbove = 0;
    for (std::size_t i = layers().size(); i-- > 0;) {
      Layer& layer = layers()[i];
      const Summary gradient = summarise(layer.preactivationGradient.view(), limit);
      const Summary back = summarise(layer.activationGradient.view(), limit);
      const Summary slope = summarise(layer.derivative.view(), limit);
      const Summary given = summarise(layer.activation.view(), limit);
      put("gradient", i, gradient.meanMagnitude());
      put("gradient_rms", i, std::sqrt(gradient.meanSquare()));
      put("weight_gradient", i, summarise(layer.weightGradient, limit).meanMagnitude());
      put("weight_factor", i, i + 1 == layers().size() ? 1 : ratio(back.norm(), normAbove));
      put("slope_factor", i, ratio(gradient.norm(), back.norm()));
      put("saturated", i, slope.low / slope.count);
      put("mean", i, given.mean());
      put("variance", i, std::max(given.meanSquare() - given.mean() * given.mean(), 0.0));
      put("zeros", i, given.zeros / given.count);
      normAbove = gradient.norm();
    }
    for (std::size_t i = 0; i < layers().size(); ++i) {
      measureUnits(i, layers()[i].preactivation.view(), layers()[i].derivative.view());
      addHistogram(i, layers()[i].preactivation.view());
    }
  }

  void measureUnits(std::size_t layer, ConstMatrixView z, ConstMatrixView slope) {
    std::size_t dead = 0;
    for (std::size_t unit = 0; unit < z.rows; ++unit) {
      const ConstMatrixView row{
          .data = slope.row(unit).data(), .rows = 1, .columns = z.columns, .stride = slope.stride};
      unitSlopes_.push_back(static_cast<float>(summarise(row, 0).meanMagnitude()));
      if (!flat_.empty() && allWithin(flat_, z.row(unit))) ++dead;
    }
    put("dead", layer, static_cast<double>(dead) / static_cast<double>(z.rows));
  }

  void addHistogram(std::size_t layer, ConstMatrixView z) {
    float greatest = 0;
    for (std::size_t unit = 0; unit < z.rows; ++unit)
      for (const float each : z.row(unit)) greatest = std::max(greatest, each < 0 ? -each : each);
    float reach = 0x1p-20F;
    while (reach < greatest && reach < 0x1p127F) reach *= 2;
    put("preactivation_range", layer, static_cast<double>(reach));
    std::array<float, bins> counts{};
    const float scale = bins / (2 * reach);
    for (std::size_t unit = 0; unit < z.rows; ++unit)
      for (const float each : z.row(unit))
        if (-reach <= each && each <= reach)
          ++counts[std::min(static_cast<std::size_t>((each + reach) * scale), bins - 1)];
    for (const float count : counts) histogram_.push_back(count / static_cast<float>(z.rows * z.columns));
  }

  void recordPlace(History& history) {
    const auto place = [this](std::string_view id, std::size_t size) { return std::min(run_.whole(id), size) - 1; };
    const std::size_t width = run_.whole("width");
    const std::size_t layer = place("layer", layers().size());
    const std::size_t unit = place("unit", width);
    const std::size_t example = place("example", run_.whole("examples"));
    Layer& here = layers()[layer];
    history.record(
        "place_numbers",
        std::array{here.preactivation.view()(unit, example), here.derivative.view()(unit, example),
                   here.activationGradient.view()(unit, example), here.preactivationGradient.view()(unit, example)},
        {4});
    if (layer + 1 == layers().size()) return;
    Layer& above = layers()[layer + 1];
    std::vector<float> weights;
    std::vector<float> gradients;
    for (std::size_t k = 0; k < width; ++k) {
      weights.push_back(above.weights(k, unit));
      gradients.push_back(above.preactivationGradient.view()(k, example));
    }
    history.record("place_weights", weights, {width});
    history.record("place_gradients_above", gradients, {width});
  }

  /// On the way forward the lowest layer breaks first, on the way back the highest.
  bool stopped(std::size_t step, History& history) {
    for (std::size_t i = 0; i < layers().size(); ++i)
      if (history.stopUnlessFinite(layers()[i].preactivation.view().padded(), step, i + 1) ||
          history.stopUnlessFinite(layers()[i].activation.view().padded(), step, i + 1))
        return true;
    for (std::size_t i = layers().size(); i-- > 0;)
      if (history.stopUnlessFinite(layers()[i].preactivationGradient.view().padded(), step, i + 1) ||
          history.stopUnlessFinite(layers()[i].weightGradient.padded(), step, i + 1))
        return true;
    return false;
  }

  double meanOf(std::string_view id) {
    const std::vector<float>& numbers = numbersOf(id);
    return summarise({.data = numbers.data(), .rows = 1, .columns = numbers.size(), .stride = 0}, 0).mean();
  }

  /// By how many powers of ten the number of the last layer exceeds that of the first; 0 if one of them is 0.
  double orders(std::string_view id) {
    const std::vector<float>& numbers = numbersOf(id);
    if (numbers.front() == 0 || numbers.back() == 0) return 0;
    return log10Of(numbers.back()) - log10Of(numbers.front());
  }

  void conclude(std::size_t step, History& history) {
    const double lost = orders("gradient");
    const double saturated = meanOf("saturated");
    const double dead = meanOf("dead");
    history.facts = {{"orders_lost", lost}, {"saturated_share", saturated}, {"dead_share", dead}};
    const std::vector<float>& gradients = numbersOf("gradient");
    const auto lastZero = std::find(gradients.rbegin(), gradients.rend(), 0.0F);
    if (lastZero != gradients.rend()) {
      const auto layer = static_cast<std::size_t>(gradients.rend() - lastZero);
      const bool silent = numbersOf("dead")[layer - 1] == 1;
      history.say(weightScale(run_) == WeightScale::zeros ? "zero_weights"
                  : silent                                ? "silenced"
                                                          : "underflow",
                  step, {static_cast<double>(layer)});
    } else if (lost > 5 && saturated < 0.05) {
      history.say("unsaturated_yet_vanishes", step, {lost, meanOf("slope_factor")});
    } else if (lost > 1) {
      history.say("vanishes", step, {lost});
    } else if (run_.flag("skip") && lost > -3) {
      history.say("skip_keeps", step, {lost < 0 ? -lost : lost});
    } else if (lost >= -1) {
      history.say("keeps", step, {lost < 0 ? -lost : lost});
    } else if (saturated > 0.5) {
      history.say("saturated_explodes", step, {-lost, 100 * saturated});
    } else {
      history.say(lost > -3 ? "grows" : "explodes", step, {-lost});
    }
    const double ordersOfWeights = orders("weight_gradient");
    if (lost > 2 && ordersOfWeights > -0.5 && ordersOfWeights < 0.5) history.say("weights_level", step);
    if (run_.function.activation->id == "relu" && weightScale(run_) == WeightScale::he && run_.number("gain") == 1 &&
        !run_.flag("skip"))
      history.say("typical_lower", step);
    if (dead > 0 && lastZero == gradients.rend()) history.say("dead", step, {100 * dead});
  }

  Run run_;
  std::vector<Interval> flat_;
  Network network_;
  std::vector<PerLayer> perLayer_;
  std::vector<float> histogram_;
  std::vector<float> unitSlopes_;
};

}  // namespace

Demo vanishingGradient() {
  constexpr auto whole = Setting::Kind::whole;
  return {
      .id = "vanishing_gradient",
      .mostFunctions = 4,
      .functions = {"sigmoid", "tanh", "relu"},
      .settings =
          {{.id = "depth", .kind = whole, .standard = 20, .least = 1, .greatest = 50},
           {.id = "width", .kind = whole, .standard = 32, .least = 4, .greatest = 256},
           {.id = "gain", .standard = 1, .least = 0.01, .greatest = 30, .step = 0.05, .logarithmic = true},
           {.id = "initialisation",
            .kind = Setting::Kind::choice,
            .standard = 0,
            .choices = {"xavier", "he", "lecun", "fixed", "zeros"}},
           {.id = "distribution", .kind = Setting::Kind::choice, .standard = 0, .choices = {"normal", "uniform"}},
           {.id = "skip", .kind = Setting::Kind::flag, .standard = 0},
           {.id = "examples", .kind = whole, .standard = 32, .least = 1, .greatest = 64},
           {.id = "limit", .standard = 0.01, .least = 0.001, .greatest = 0.5, .step = 0.05, .logarithmic = true},
           {.id = "layer", .kind = whole, .standard = 1, .least = 1, .greatest = 50},
           {.id = "unit", .kind = whole, .standard = 1, .least = 1, .greatest = 256},
           {.id = "example", .kind = whole, .standard = 1, .least = 1, .greatest = 64}},
      .steps = [](const Run&) { return std::size_t{1}; },
      .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<VanishingGradient>(run); },
  };
}

}  // namespace lab
