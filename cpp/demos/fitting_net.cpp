#include "demos/fitting_net.hpp"

#include <algorithm>
#include <cmath>

#include "activation/catalogue.hpp"
#include "math/random.hpp"
#include "math/single/circular.hpp"
#include "math/single/exponential.hpp"
#include "network/loss.hpp"

namespace lab {
namespace {

constexpr std::size_t examples = FittingNet::examples;

float inputAt(std::size_t i) { return 2 * static_cast<float>(i) / (examples - 1) - 1; }

/// Heights at even places, with straight lines between.
float drawnAt(std::span<const double> heights, std::size_t i) {
  if (heights.empty()) return 0;
  const std::size_t along = i * (heights.size() - 1);
  const std::size_t before = along / (examples - 1);
  const auto part = static_cast<float>(along % (examples - 1)) / (examples - 1);
  const auto from = static_cast<float>(heights[before]);
  const auto to = static_cast<float>(heights[std::min(before + 1, heights.size() - 1)]);
  return from + part * (to - from);
}

/// As the setting lists them.
enum class Target { sine, bump, abs, step, drawn };

float targetAt(Target target, std::span<const double> drawn, std::size_t i) {
  const float x = inputAt(i);
  switch (target) {
    case Target::sine: return single::sinCosOfTurns(x / 2).sin;
    case Target::bump: return single::exp(-11 * x * x);
    case Target::abs: return x < 0 ? -x : x;
    case Target::step: return x < 0 ? 0 : 1;
    case Target::drawn: break;
  }
  return drawnAt(drawn, i);
}

}  // namespace

FittingNet::FittingNet(const Run& run)
    : rate_(static_cast<float>(run.number("learning_rate"))),
      lastStep_(run.whole("steps")),
      network_(1, examples,
               {{.units = run.whole("units"), .function = run.function},
                {.units = 1, .function = {findActivation("identity"), {}}}}),
      descent_{.method = Method::adam, .rate = rate_, .squareDecay = 0.99F} {
  for (std::size_t i = 0; i < examples; ++i) {
    network_.input()(0, i) = inputAt(i);
    targets_.view()(0, i) = targetAt(static_cast<Target>(run.whole("target")), run.points("heights"), i);
  }
  if (run.chose("mode", "by_hand"))
    place(run.points("weights"));
  else
    draw(run.seed);
}

float FittingNet::pass() {
  network_.forward();
  const double loss = computeLoss(Loss::halfSquaredError, targets_.view(), output());
  network_.backward();
  return static_cast<float>(std::sqrt(2 * loss));
}

void FittingNet::move(std::size_t step) {
  descent_.rate = rate_ * (1 - static_cast<float>(step) / static_cast<float>(lastStep_));
  descent_.step(network_.parameters(), network_.gradients());
}

FittingNet::Moment FittingNet::moment() {
  return {{network_.parameters().begin(), network_.parameters().end()}, descent_};
}

void FittingNet::goBackTo(const Moment& moment) {
  std::copy(moment.parameters.begin(), moment.parameters.end(), network_.parameters().begin());
  descent_ = moment.descent;
}

float FittingNet::bestLineError() const {
  double height = 0;
  double climb = 0;
  double square = 0;
  double spread = 0;
  for (std::size_t i = 0; i < examples; ++i) {
    const double x = inputAt(i);
    const double target = targets()[i];
    height += target;
    climb += target * x;
    square += target * target;
    spread += x * x;
  }
  const double left = square - height * height / examples - climb * climb / spread;
  return left > 0 ? static_cast<float>(std::sqrt(left / examples)) : 0;
}

std::size_t FittingNet::countPieces() {
  const auto bend = [this](std::size_t unit) { return -hidden().bias[unit] / hidden().weights(unit, 0); };
  std::size_t pieces = 1;
  for (std::size_t unit = 0; unit < units(); ++unit) {
    const float here = bend(unit);
    if (!(-1 < here && here < 1)) continue;
    bool isFirst = true;
    double change = 0;
    for (std::size_t other = 0; other < units(); ++other) {
      if (bend(other) != here) continue;
      isFirst = isFirst && other >= unit;
      const double weight = hidden().weights(other, 0);
      change += output().weights(0, other) * std::abs(weight);
    }
    if (isFirst && change != 0) ++pieces;
  }
  return pieces;
}

void FittingNet::place(std::span<const double> numbers) {
  const auto given = [&numbers](std::size_t i, float otherwise) {
    return i < numbers.size() ? static_cast<float>(numbers[i]) : otherwise;
  };
  output().bias[0] = given(0, 0);
  for (std::size_t unit = 0; unit < units(); ++unit) {
    hidden().weights(unit, 0) = given(3 * unit + 1, 1);
    hidden().bias[unit] = given(3 * unit + 2, 1 - 2 * static_cast<float>(unit) / static_cast<float>(units()));
    output().weights(0, unit) = given(3 * unit + 3, 0);
  }
}

void FittingNet::draw(std::uint32_t seed) {
  Random weights(seed, 0);
  Random bends(seed, 1);
  Random(seed, 2).fillNormal(output().weights.row(0), 0.3F / std::sqrt(static_cast<float>(units())));
  for (std::size_t unit = 0; unit < units(); ++unit) {
    hidden().weights(unit, 0) = 3 * weights.normal();
    hidden().bias[unit] = -hidden().weights(unit, 0) * (2 * bends.uniform() - 1);
  }
}

}  // namespace lab
