#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "demos/demo.hpp"
#include "network/network.hpp"
#include "network/optimiser.hpp"

namespace lab {

/// The net of `function_fitting` on its way to its target: y = Σ v·f(w·x + b) + c over a batch of even inputs.
class FittingNet {
 public:
  static constexpr std::size_t examples = 65;

  /// At its start, as the run's settings and seed have it.
  explicit FittingNet(const Run& run);

  [[nodiscard]] std::size_t units() { return hidden().bias.size(); }
  Layer& hidden() { return network_.layers().front(); }
  Layer& output() { return network_.output(); }
  [[nodiscard]] std::span<const float> targets() const { return targets_.view().row(0); }
  [[nodiscard]] std::span<const float> answers() { return output().activation.view().row(0); }

  /// Forward and backward; the root mean square of y − t.
  float pass();
  /// After a pass at this step.
  void move(std::size_t step);

  /// All that training has changed.
  struct Moment {
    std::vector<float> parameters;
    Optimiser descent;
  };
  [[nodiscard]] Moment moment();
  void goBackTo(const Moment& moment);

  /// The error of the least-squares line.
  [[nodiscard]] float bestLineError() const;
  /// Straight pieces of a sum of relus. Bends in one place are one, and none where their changes of the slope cancel.
  [[nodiscard]] std::size_t countPieces();

 private:
  void place(std::span<const double> numbers);
  void draw(std::uint32_t seed);

  float rate_;
  std::size_t lastStep_;
  Network network_;
  Matrix targets_{1, examples};
  Optimiser descent_;
};

}  // namespace lab
