#pragma once

#include <vector>

#include "network/loss.hpp"
#include "network/network.hpp"

/// A network as a textbook would write it: in double precision, one example and one unit at a time, to hold the fast
/// one to. It reads the parameters and inputs of a `lab::Network`.
class ReferenceNetwork {
 public:
  explicit ReferenceNetwork(lab::Network& network);

  struct Layer {
    lab::ActivationChoice function;
    bool skip;
    std::vector<std::vector<double>> weights;
    std::vector<double> bias;
  };

  struct Pass {
    std::vector<std::vector<double>> preactivations;  ///< per layer
    std::vector<double> outputs;
  };

  [[nodiscard]] Pass forward(std::size_t example) const;
  [[nodiscard]] std::size_t examples() const { return inputs_.size(); }

  /// The mean over the batch, for targets in the network's layout.
  [[nodiscard]] double loss(lab::Loss loss, lab::ConstMatrixView targets) const;
  /// Σ factor · output over units and examples: a loss that is linear in the outputs.
  [[nodiscard]] double linearLoss(lab::ConstMatrixView factors) const;

  std::vector<Layer> layers;

 private:
  std::vector<std::vector<double>> inputs_;  ///< per example
};
