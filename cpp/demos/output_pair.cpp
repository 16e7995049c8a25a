#include "demos/output_pair.hpp"

#include <algorithm>

#include "math/single/exponential.hpp"
#include "math/single/logarithm.hpp"

namespace lab {
namespace {

/// y ln p, which is 0 for y = 0 whatever p is.
float weighedLog(float y, float p) { return y == 0 ? 0 : y * single::log(p); }

/// Its derivative.
float weighedInverse(float y, float p) { return y == 0 ? 0 : y / p; }

}  // namespace

OutputPass passOutput(OutputFunction function, OutputLoss loss, std::span<const float> logits,
                      std::span<const float> targets) {
  const std::size_t count = logits.size();
  const bool isSoftmax = function == OutputFunction::softmax;
  OutputPass pass;
  OutputVector& a = pass.outputs;
  OutputVector rest{};  // 1 − a, which would cancel where a is near 1
  const float greatest = *std::max_element(logits.begin(), logits.end());
  for (std::size_t i = 0; i < count; ++i) {
    const float z = logits[i];
    pass.logits[i] = z;
    float own = z;  // a = own/(own + others)
    float others = 0;
    if (function == OutputFunction::sigmoid) {
      own = single::exp(z < 0 ? z : 0);
      others = single::exp(z < 0 ? 0 : -z);
    } else if (isSoftmax) {
      own = single::exp(z - greatest);
      for (std::size_t j = 0; j < count; ++j)
        if (j != i) others += single::exp(logits[j] - greatest);
    }
    if (function == OutputFunction::identity || function == OutputFunction::relu) {
      const bool passes = function == OutputFunction::identity || z > 0;
      a[i] = passes ? z : 0;
      pass.jacobian[i][i] = passes ? 1 : 0;
    } else {
      a[i] = own / (own + others);
      rest[i] = others / (own + others);
      pass.jacobian[i][i] = a[i] * rest[i];
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    const float y = targets[i];
    const float error = a[i] - y;
    if (loss == OutputLoss::squaredError) {
      pass.loss += 0.5F * error * error;
      pass.outputGradient[i] = error;
    } else {
      const float no = loss == OutputLoss::binaryCrossEntropy ? 1 - y : 0;
      pass.loss -= weighedLog(y, a[i]) + weighedLog(no, rest[i]);
      pass.outputGradient[i] = weighedInverse(no, rest[i]) - weighedInverse(y, a[i]);
    }
  }
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j < count; ++j) {
      if (isSoftmax && i != j) pass.jacobian[i][j] = -a[i] * a[j];
      pass.delta[j] += pass.jacobian[i][j] * pass.outputGradient[i];
    }
  return pass;
}

}  // namespace lab
