#include "demos/vanishing_gradient_verdicts.hpp"

#include <algorithm>
#include <cmath>

#include "demos/change.hpp"
#include "math/single/logarithm.hpp"

namespace lab {
namespace {

/// Of the slopes, where hardly any are low, and where most are.
constexpr double hardlyAny = 0.05;
constexpr double most = 0.55;
/// A slope that makes a product of many small, whatever else is in it.
constexpr double smallSlope = 0.5;
/// ∂L/∂W is level where no layer's differs from the last one's by more powers of ten.
constexpr double levelWithin = 0.5;
/// Of the mean square of what enters f in the last layer, from where on the examples hardly differ.
constexpr double mostIsShared = 0.99;
/// Of what a variance is taken for, from where on ε is told.
constexpr double epsilonCounts = 0.1;
/// In narrower nets of ReLU whole layers are often off, and the mean over many nets is no longer that of theory.
constexpr std::size_t leastWidthForHe = 10;

/// Of positive numbers.
double log10Of(double x) { return static_cast<double>(single::log(static_cast<float>(x))) * 0.4342944819032518; }

bool isZero(float number) { return number == 0; }

class Judge {
 public:
  Judge(const Run& run, const std::vector<Layer>& layers, History& history)
      : run_(run),
        layers_(layers),
        history_(history),
        skips_(run.flag("skip")),
        normalisation_(layers.front().normalisation),
        gradients_(series("gradient")) {}

  void judge() {
    const double lost = ordersLost();
    history_.note("orders_lost", lost);
    history_.note("saturated_share", meanOf(series("saturated")));
    history_.note("dead_share", meanOf(series("dead")));
    if (gradients_.front() == 0)
      sayWhyNothing();
    else if (gradients_.back() == 0)
      say("around_last");
    else
      sayChange(lost);
    if (isWeightGradientLevel(lost)) say("weights_level");
    sayTypical();
    if (isNormalised()) judgeNormalisation();
    const double deadShare = meanOf(series("dead"));
    if (deadShare > 0) say("dead", {100 * deadShare});
  }

 private:
  void say(std::string_view verdict, std::initializer_list<double> values = {}) { history_.say(verdict, 0, values); }

  /// With normalisation the last value says which.
  void sayOf(std::string_view verdict, std::initializer_list<double> values) {
    say(verdict, values);
    if (isNormalised()) history_.verdicts.back().values.push_back(static_cast<double>(normalisation_));
  }

  [[nodiscard]] bool isNormalised() const { return normalisation_ != Normalisation::none; }

  /// Of ∂L/∂z, before normalising, and of ε where that counts.
  void judgeNormalisation() {
    const std::span<const float> before = series("unnormalised_gradient");
    if (before.front() > 0 && before.back() > 0)
      say("before_normalising", {log10(before.back()) - log10(before.front())});
    double greatest = 0;
    std::size_t where = 0;
    for (std::size_t i = 0; i < layers_.size(); ++i)
      if (const double share = epsilonShare(normalisation_, layers_[i].preactivation.view()); share > greatest) {
        greatest = share;
        where = i + 1;
      }
    if (greatest > epsilonCounts) say("epsilon", {100 * greatest, static_cast<double>(where)});
  }

  /// How much of the mean square of ẑ in the last layer is each unit's mean over the batch, which all examples share.
  [[nodiscard]] double sharedByExamples() const {
    const ConstMatrixView normalised = layers_.back().entering().view();
    double shared = 0;
    double all = 0;
    for (std::size_t unit = 0; unit < normalised.rows; ++unit) {
      double sum = 0;
      for (const float number : normalised.row(unit)) {
        sum += static_cast<double>(number);
        all += static_cast<double>(number) * static_cast<double>(number);
      }
      shared += sum * sum / static_cast<double>(normalised.columns);
    }
    return all == 0 ? 0 : shared / all;
  }

  /// A number for each layer, or more.
  [[nodiscard]] std::span<const float> series(std::string_view id) const {
    return std::find_if(history_.series.begin(), history_.series.end(), [id](const Series& at) { return at.id == id; })
        ->data;
  }

  static double meanOf(std::span<const float> numbers) {
    double sum = 0;
    for (const float number : numbers) sum += static_cast<double>(number);
    return sum / static_cast<double>(numbers.size());
  }

  /// By how many powers of ten the gradient of the highest layer where it is not 0 exceeds that of the first layer; a 0
  /// there counts as the least positive float.
  [[nodiscard]] double ordersLost() const {
    const auto highest = std::find_if_not(gradients_.rbegin(), gradients_.rend(), isZero);
    return highest == gradients_.rend() ? 0 : log10(*highest) - log10(std::max(gradients_.front(), 0x1p-149F));
  }

  static double log10(float number) { return log10Of(static_cast<double>(number)); }

  void sayChange(double lost) {
    const double share = meanOf(series("saturated"));
    const double limit = run_.number("limit");
    const bool mostAreLow = share > most && !skips_ && layers_.size() > 1;
    switch (changeOf(lost)) {
      case Change::vanishes: sayVanishes(lost, share); return;
      case Change::loses: sayOf("loses", {lost}); return;
      case Change::almostWhole:
        if (mostAreLow)
          sayOf("low_slopes_arrive", {lost, 100 * share, limit});
        else
          sayOf(skips_ ? "skip_keeps" : "keeps", {lost});
        return;
      case Change::grows:
        if (mostAreLow)
          sayOf("low_slopes_arrive", {lost, 100 * share, limit});
        else
          sayOf("grows", {lost});
        return;
      case Change::explodes:
        if (mostAreLow)
          sayOf("low_slopes_explode", {lost, 100 * share, limit});
        else
          sayOf(skips_ ? "skip_explodes" : "explodes", {lost});
    }
  }

  void sayVanishes(double lost, double share) {
    if (!isNormalised() && slopesVanish(lost) && share < hardlyAny)
      return say("unsaturated_yet_vanishes", {lost, meanSlopeBelowLast(), run_.number("limit"), 100 * share});
    if (normalisation_ == Normalisation::layer && run_.whole("examples") > 1)
      if (sharedByExamples() > mostIsShared) return say("examples_alike", {lost});
    sayOf("vanishes", {lost});
  }

  /// Whether more than half of the powers of ten that are lost are lost to f′, which is small on average.
  [[nodiscard]] bool slopesVanish(double lost) const {
    const std::span<const float> factors = series("slope_factor");
    double lostToSlopes = 0;
    for (std::size_t i = 0; i + 1 < factors.size(); ++i) lostToSlopes -= log10(factors[i]);
    return !skips_ && lostToSlopes > lost / 2 && meanSlopeBelowLast() <= smallSlope;
  }

  /// Of |f′| over the layers that the gradient goes through after the last.
  [[nodiscard]] double meanSlopeBelowLast() const {
    const std::span<const float> slopes = series("unit_slopes");
    return meanOf(slopes.first(slopes.size() - slopes.size() / layers_.size()));
  }

  /// Whether ∂L/∂W stays level while ∂L/∂z shrinks, and the activations shrink as much on the way forward.
  [[nodiscard]] bool isWeightGradientLevel(double lost) const {
    if (isNormalised() || lost <= 2 || gradients_.front() == 0 || gradients_.back() == 0) return false;
    const std::span<const float> weights = series("weight_gradient");
    const auto differs = [last = weights.back()](float number) {
      return number == 0 || std::abs(log10(number) - log10(last)) > levelWithin;
    };
    if (weights.back() == 0 || std::any_of(weights.begin(), weights.end(), differs)) return false;
    const std::size_t below = layers_.size() - 2;
    const auto mean = static_cast<double>(series("mean")[below]);
    const auto deviation = static_cast<double>(series("deviation")[below]);
    const double shrunk = -log10Of(std::sqrt(mean * mean + deviation * deviation));
    return std::abs(shrunk - lost) <= levelWithin;
  }

  /// Of He's initialisation theory knows the mean over many nets of ReLU, most of which have less.
  void sayTypical() {
    if (run_.function.activation->id != "relu" || !run_.chose("initialisation", "he") || run_.number("gain") != 1)
      return;
    if (skips_ || isNormalised() || run_.whole("width") < leastWidthForHe || gradients_.front() == 0) return;
    const std::span<const float> squares = series("gradient_rms");
    const double kept = static_cast<double>(squares.front()) / static_cast<double>(squares.back());
    if (kept * kept < 1) say("typical_lower", {kept * kept});
  }

  /// The highest of the layers from the first on whose gradient is 0, counted from 1.
  [[nodiscard]] std::size_t highestOfNothing() const {
    return static_cast<std::size_t>(std::find_if_not(gradients_.begin(), gradients_.end(), isZero) -
                                    gradients_.begin());
  }

  void sayWhyNothing() {
    const std::size_t highest = highestOfNothing();
    const auto layer = static_cast<double>(highest);
    const std::span<const float> dead = series("dead").first(highest);
    if (std::all_of(skips_ ? dead.begin() : dead.end() - 1, dead.end(), [](float share) { return share == 1; }))
      return say("silenced", {layer});
    if (run_.chose("initialisation", "zeros") && !skips_ && highest < layers_.size())
      return say("zero_weights", {layer});
    const std::size_t examples = run_.whole("examples");
    std::size_t cut = 0;
    for (std::size_t example = 0; example < examples; ++example)
      if (isCut(example, highest)) ++cut;
    // What normalising takes away may be all there is, too.
    const bool isTooSmall = cut == 0 && !isNormalised();
    say(cut == examples ? "cut_off" : isTooSmall ? "underflow" : "nothing", {layer});
  }

  /// Whether f′ = 0 stops an example's gradient before it is ∂L/∂z of this layer or any below: without skip connections
  /// at all units of one layer, with them at all units of every layer from there down. Over the statistics of a batch a
  /// gradient also goes from one example to another: above the layer itself f′ must be 0 for all of them.
  [[nodiscard]] bool isCut(std::size_t example, std::size_t layer) const {
    const auto stops = [example](const Layer& at) { return stopsAt(at, example); };
    const auto stopsAll = [](const Layer& at) {
      for (std::size_t each = 0; each < at.derivative.view().columns; ++each)
        if (!stopsAt(at, each)) return false;
      return true;
    };
    const auto above = layers_.begin() + static_cast<std::ptrdiff_t>(layer);
    if (skips_) return std::all_of(layers_.begin(), above, stops);
    if (stops(*(above - 1))) return true;
    return normalisation_ == Normalisation::batch ? std::any_of(above, layers_.end(), stopsAll)
                                                  : std::any_of(above, layers_.end(), stops);
  }

  static bool stopsAt(const Layer& layer, std::size_t example) {
    const ConstMatrixView slopes = layer.derivative.view();
    for (std::size_t unit = 0; unit < slopes.rows; ++unit)
      if (slopes(unit, example) != 0) return false;
    return true;
  }

  const Run& run_;
  const std::vector<Layer>& layers_;
  History& history_;
  bool skips_;
  Normalisation normalisation_;
  std::span<const float> gradients_;
};

}  // namespace

void judgeVanishing(const Run& run, const std::vector<Layer>& layers, History& history) {
  Judge(run, layers, history).judge();
}

}  // namespace lab
