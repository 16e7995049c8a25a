#include "demos/demos.hpp"

#include <array>

#include "demos/decision_boundary.hpp"
#include "demos/dying_relu.hpp"
#include "demos/function_fitting.hpp"
#include "demos/linear_collapse.hpp"
#include "demos/output_layer.hpp"
#include "demos/perceptron.hpp"
#include "demos/saturated_neuron.hpp"
#include "demos/softmax_saturation.hpp"
#include "demos/vanishing_gradient.hpp"
#include "demos/zigzag.hpp"

namespace lab {

std::span<const Demo* const> demos() {
  static constexpr std::array all{
      &vanishingGradient, &perceptron, &linearCollapse,   &functionFitting, &saturatedNeuron,
      &dyingRelu,         &zigzag,     &decisionBoundary, &outputLayer,     &softmaxSaturation,
  };
  return all;
}

}  // namespace lab
