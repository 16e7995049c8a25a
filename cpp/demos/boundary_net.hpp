#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "demos/boundary_data.hpp"
#include "network/network.hpp"
#include "network/optimiser.hpp"

namespace lab {

/// Hidden layers of the run's function, and one sigmoid that says how likely class 1 is.
std::vector<LayerShape> boundaryShapes(const Run& run);

/// The net of `decision_boundary` over many points at once.
class BoundaryPass {
 public:
  BoundaryPass(const std::vector<LayerShape>& shapes, std::span<const LabelledPoint> points);

  /// With these parameters, as `Network::parameters` has them.
  void forward(std::span<const float> parameters);
  /// And backward; the mean cross-entropy.
  double pass(std::span<const float> parameters);
  [[nodiscard]] std::vector<Layer>& layers() { return network_.layers(); }
  [[nodiscard]] MatrixView<float> input() { return network_.input(); }

 private:
  Network network_;
  Matrix targets_;
};

/// The same net on its way, which takes the points by batches in their order; what is left of them at the end of an
/// epoch is a smaller batch.
class BoundaryTraining {
 public:
  /// At its start, as the run's settings and seed have it.
  BoundaryTraining(const Run& run, const std::vector<LayerShape>& shapes, std::span<const LabelledPoint> points);

  [[nodiscard]] std::span<float> parameters() { return network_.parameters(); }
  [[nodiscard]] std::vector<Layer>& layers() { return network_.layers(); }
  [[nodiscard]] std::size_t stepsInEpoch() const { return (points_.size() + batch_ - 1) / batch_; }
  /// One batch, and the step of the optimiser that follows.
  void step();

 private:
  std::span<const LabelledPoint> points_;
  std::size_t batch_;
  std::size_t next_ = 0;  ///< the first point of the next batch
  Network network_;
  Optimiser descent_;
};

}  // namespace lab
