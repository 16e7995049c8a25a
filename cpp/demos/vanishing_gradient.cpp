#include "demos/vanishing_gradient.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "demos/flat.hpp"
#include "demos/layer_statistics.hpp"
#include "demos/vanishing_gradient_verdicts.hpp"
#include "demos/weight_scales.hpp"
#include "math/random.hpp"

namespace lab {
namespace {

/// Layers take the streams from 0 on.
constexpr std::uint64_t inputStream = 1000;
constexpr std::uint64_t lossStream = 1001;

/// Its choices are in the order of the enumeration.
Normalisation normalisationOf(const Run& run) { return static_cast<Normalisation>(run.whole("normalisation")); }

double ratio(double a, double b) { return b == 0 ? 0 : a / b; }

/// What is measured of each layer, and the series that show it.
enum Measure {
  gradient,
  gradientRms,
  weightGradient,
  weightFactor,
  slopeFactor,
  saturated,
  mean,
  deviation,
  zeros,
  preactivationRange,
  dead
};
constexpr std::array<std::string_view, dead + 1> measures{
    "gradient", "gradient_rms", "weight_gradient", "weight_factor",       "slope_factor", "saturated",
    "mean",     "deviation",    "zeros",           "preactivation_range", "dead"};

class VanishingGradient final : public Simulation {
 public:
  explicit VanishingGradient(const Run& run)
      : run_(run),
        flat_(flatParts(run.function)),
        network_(run.whole("width"), run.whole("examples"),
                 std::vector<LayerShape>(run.whole("depth"), {.units = run.whole("width"),
                                                              .function = run.function,
                                                              .skip = run.flag("skip"),
                                                              .normalisation = normalisationOf(run)})),
        measured_(measures.size() * layers().size()),
        shares_(Histogram{}.shares.size() * layers().size()),
        unitSlopes_(run.whole("width") * layers().size()),
        unnormalised_(run.whole("depth")) {}

  void advance(std::size_t step, History& history) override {
    pass();
    history.record(measures, measured_);
    history.record("histogram", shares_, {layers().size(), shares_.size() / layers().size()});
    history.record("unit_slopes", unitSlopes_, {layers().size(), run_.whole("width")});
    if (layers().front().isNormalised()) history.record("unnormalised_gradient", unnormalised_, {layers().size()});
    if (stopped(step, history)) return;
    judgeVanishing(run_, layers(), history);
  }

  /// Of one unit for one example: what its backward step is computed from.
  [[nodiscard]] std::optional<Inspection> inspect(std::size_t /*step*/, const Place& place) const override {
    const std::vector<Layer>& all = network_.layers();
    const std::size_t width = run_.whole("width");
    const auto picked = [&place](std::string_view id, std::size_t count) {
      return std::min(place.whole(id), count) - 1;
    };
    const std::size_t layer = picked("layer", all.size());
    const std::size_t unit = picked("unit", width);
    const std::size_t example = picked("example", run_.whole("examples"));
    const Layer& here = all[layer];
    Inspection seen;
    seen.show("numbers",
              std::array{here.entering().view()(unit, example), here.derivative.view()(unit, example),
                         here.activationGradient.view()(unit, example), here.enteringGradient().view()(unit, example)},
              {4});
    if (here.isNormalised()) seen.show("normalising", normalising(here, unit, example), {6});
    if (layer + 1 == all.size()) return seen;
    const Layer& above = all[layer + 1];
    std::vector<float> weights(width);
    std::vector<float> gradients(width);
    for (std::size_t k = 0; k < width; ++k) {
      weights[k] = above.weights(k, unit);
      gradients[k] = above.preactivationGradient.view()(k, example);
    }
    seen.show("weights", weights, {width});
    seen.show("gradients_above", gradients, {width});
    if (above.skip) seen.show("skip", std::array{above.activationGradient.view()(unit, example)}, {1});
    return seen;
  }

 private:
  /// What a unit's z is normalised by, and ∂L/∂z computed from.
  static std::array<float, 6> normalising(const Layer& layer, std::size_t unit, std::size_t example) {
    const auto group = [&layer, unit, example](const Matrix& matrix) {
      return groupAt(layer.normalisation, matrix.view(), unit, example);
    };
    const Normaliser normaliser = normaliserOf(group(layer.preactivation));
    const GradientMeans lost = gradientMeansOf(group(layer.normalised), group(layer.normalisedGradient));
    return {layer.preactivation.view()(unit, example),
            static_cast<float>(normaliser.mean),
            static_cast<float>(normaliser.deviation),
            static_cast<float>(lost.mean),
            static_cast<float>(lost.along),
            layer.preactivationGradient.view()(unit, example)};
  }

  std::vector<Layer>& layers() { return network_.layers(); }

  void pass() {
    const auto distribution = run_.chose("distribution", "uniform") ? Distribution::uniform : Distribution::normal;
    initialise(network_,
               {.scale = weightScales[run_.whole("initialisation")],
                .distribution = distribution,
                .gain = static_cast<float>(run_.number("gain"))},
               run_.seed);
    fill(network_.input(), inputStream);
    for (std::size_t i = 0; i < layers().size(); ++i) {
      network_.forward(i);
      measureForward(i);
    }
    fill(network_.output().activationGradient.view(), lossStream);
    network_.output().passThroughFunction();
    double normAbove = 0;
    for (std::size_t i = layers().size(); i-- > 0;) {
      network_.backward(i);
      normAbove = measureBackward(i, normAbove);
    }
  }

  /// Row by row: a unit's numbers do not change with the width.
  void fill(MatrixView<float> matrix, std::uint64_t stream) const {
    Random random(run_.seed, stream);
    for (std::size_t i = 0; i < matrix.rows; ++i) random.fillNormal(matrix.row(i), 1);
  }

  /// A number for each layer.
  std::span<float> measured(Measure measure) {
    return std::span(measured_).subspan(measure * layers().size(), layers().size());
  }

  void put(Measure measure, std::size_t layer, double number) { measured(measure)[layer] = static_cast<float>(number); }

  void measureForward(std::size_t i) {
    const std::size_t width = run_.whole("width");
    const ForwardStatistics seen = lookForward(layers()[i], static_cast<float>(run_.number("limit")), flat_,
                                               std::span(unitSlopes_).subspan(i * width, width));
    const Histogram& histogram = seen.entering;
    std::copy(histogram.shares.begin(), histogram.shares.end(), &shares_[i * histogram.shares.size()]);
    put(preactivationRange, i, static_cast<double>(histogram.reach));
    put(saturated, i, seen.saturated);
    put(mean, i, seen.activation.mean);
    put(deviation, i, seen.activation.deviation);
    put(zeros, i, seen.activation.zeros);
    put(dead, i, seen.dead);
  }

  /// ‖∂L/∂z‖, or ‖∂L/∂ẑ‖ with normalisation, from that of the layer above.
  double measureBackward(std::size_t i, double normAbove) {
    const BackwardStatistics seen = lookBackward(layers()[i]);
    const Magnitudes& byZ = seen.enteringGradient;
    const Magnitudes& byA = seen.activationGradient;
    put(gradient, i, byZ.mean);
    put(gradientRms, i, byZ.rootMeanSquare);
    put(weightGradient, i, seen.weightGradient.mean);
    put(weightFactor, i, i + 1 == layers().size() ? 1 : ratio(byA.norm, normAbove));
    put(slopeFactor, i, ratio(byZ.norm, byA.norm));
    unnormalised_[i] = static_cast<float>(magnitudesIn(layers()[i].preactivationGradient.view()).mean);
    return byZ.norm;
  }

  /// On the way forward the lowest layer breaks first, on the way back the highest.
  bool stopped(std::size_t step, History& history) {
    for (std::size_t i = 0; i < layers().size(); ++i)
      if (history.stopUnlessFinite({layers()[i].preactivation.view().padded(), layers()[i].activation.view().padded()},
                                   step, i + 1))
        return true;
    for (std::size_t i = layers().size(); i-- > 0;)
      if (history.stopUnlessFinite(
              {layers()[i].activationGradient.view().padded(), layers()[i].weightGradient.padded()}, step, i + 1))
        return true;
    return false;
  }

  Run run_;
  std::vector<Interval> flat_;
  Network network_;
  std::vector<float> measured_;  ///< of every measure in turn, a number for each layer
  std::vector<float> shares_;    ///< of the layers' histograms
  std::vector<float> unitSlopes_;
  std::vector<float> unnormalised_;  ///< of each layer the mean |∂L/∂z|
};

constexpr std::array<std::string_view, 2> distributions{"normal", "uniform"};
constexpr std::array<std::string_view, 3> normalisations{"none", "layer", "batch"};
constexpr std::array<std::string_view, 1> functions{"sigmoid"};
constexpr std::array settings{
    Setting{.id = "depth", .kind = Setting::Kind::whole, .standard = 20, .least = 1, .greatest = 50},
    Setting{.id = "width", .kind = Setting::Kind::whole, .standard = 32, .least = 1, .greatest = 256},
    Setting{.id = "gain", .standard = 1, .least = 0.01, .greatest = 30, .step = 0.05, .logarithmic = true},
    Setting{.id = "initialisation", .kind = Setting::Kind::choice, .standard = 0, .choices = initialisations},
    Setting{.id = "distribution", .kind = Setting::Kind::choice, .standard = 0, .choices = distributions},
    Setting{.id = "skip", .kind = Setting::Kind::flag, .standard = 0},
    Setting{.id = "examples", .kind = Setting::Kind::whole, .standard = 32, .least = 1, .greatest = 64},
    Setting{.id = "normalisation", .kind = Setting::Kind::choice, .standard = 0, .choices = normalisations},
    Setting{.id = "limit", .standard = 0.01, .least = 0.001, .greatest = 0.5, .step = 0.05, .logarithmic = true},
};
constexpr std::array picks{
    Setting{.id = "layer", .kind = Setting::Kind::whole, .standard = 1, .least = 1, .greatest = 50},
    Setting{.id = "unit", .kind = Setting::Kind::whole, .standard = 1, .least = 1, .greatest = 256},
    Setting{.id = "example", .kind = Setting::Kind::whole, .standard = 1, .least = 1, .greatest = 64},
};

std::string_view refuses(const Run& run) {
  const Normalisation normalisation = normalisationOf(run);
  if (normalisation == Normalisation::batch && run.whole("examples") < 2) return "one_example";
  if (normalisation == Normalisation::layer && run.whole("width") < 2) return "one_unit";
  return "";
}

}  // namespace

constinit const Demo vanishingGradient{
    .id = "vanishing_gradient",
    .mostFunctions = 4,
    .functions = functions,
    .settings = settings,
    .picks = picks,
    .refuses = refuses,
    .steps = [](const Run&) { return std::size_t{1}; },
    .start = [](const Run& run) -> std::unique_ptr<Simulation> { return std::make_unique<VanishingGradient>(run); },
};

}  // namespace lab
