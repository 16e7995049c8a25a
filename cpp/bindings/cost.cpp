// Work to be timed from JavaScript: kernels over the outputs of one dense layer, rows in double precision over fewer
// numbers, loops that only copy as many, and the products of that layer.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <string>
#include <vector>

#include "activation/catalogue.hpp"
#include "bindings/values.hpp"
#include "network/matrix.hpp"

namespace lab::bindings {
namespace {

constexpr std::size_t width = 256;
constexpr std::size_t examples = 64;
constexpr std::size_t singles = width * examples;
/// Fewer, so that once over them is a matter of a few milliseconds on a slow machine too.
constexpr std::size_t doubles = 1024;

/// From -6 to 6, in no order that a branch could be foretold from.
template <class Number>
std::vector<Number> inputs(std::size_t count) {
  std::vector<Number> numbers(count);
  for (std::size_t i = 0; i < count; ++i) numbers[i] = static_cast<Number>(i * 7919 % 12001) / 1000 - 6;
  return numbers;
}

struct Singles {
  std::vector<float> x = inputs<float>(singles);
  std::vector<float> value = std::vector<float>(singles);
  std::vector<float> derivative = std::vector<float>(singles);
};

struct Doubles {
  std::vector<double> x = inputs<double>(doubles);
  std::vector<double> value = std::vector<double>(doubles);
  std::vector<double> derivative = std::vector<double>(doubles);
  std::vector<double> secondDerivative = std::vector<double>(doubles);
};

Singles single;
Doubles twice;

/// As the compiler makes it of a loop: vectors loaded and stored, and no call of memcpy.
template <class Number>
[[gnu::noinline]] void copyNumbers(std::size_t count, const Number* __restrict from, Number* __restrict to) {
  for (std::size_t i = 0; i < count; ++i) to[i] = from[i];
}

void copySingle(std::size_t times) {
  for (; times > 0; --times) copyNumbers(singles, single.x.data(), single.value.data());
}

void copyDouble(std::size_t times) {
  for (; times > 0; --times) copyNumbers(doubles, twice.x.data(), twice.value.data());
}

/// f, or f and f′, by the kernel.
void evaluateSingle(const std::string& id, const val& parameters, bool withDerivative, std::size_t times) {
  const Activation& activation = *findActivation(id);
  const auto values = numbersOf<double>(parameters);
  const std::span<float> derivative = withDerivative ? single.derivative : std::span<float>{};
  for (; times > 0; --times) lab::evaluateSingle(activation, values, single.x, single.value, derivative);
}

/// f, f′ and f″, which a row computes beside each other.
void evaluateDouble(const std::string& id, const val& parameters, std::size_t times) {
  const Activation& activation = *findActivation(id);
  const auto values = numbersOf<double>(parameters);
  for (; times > 0; --times)
    for (std::size_t i = 0; i < doubles; ++i) {
      const Evaluation at = activation.evaluate(twice.x[i], values);
      twice.value[i] = at.value;
      twice.derivative[i] = at.derivative;
      twice.secondDerivative[i] = at.secondDerivative;
    }
}

/// All of a dense layer but its function, with as many inputs as units.
class Layer {
 public:
  Layer() {
    fill(weights_);
    fill(below_);
    fill(gradient_);
  }

  /// z = W a + b
  void forward() { multiply(weights_.view(), below_.view(), bias_, preactivation_.view()); }

  /// ∂L/∂z = f′(z) ∗ ∂L/∂a', then ∂L/∂W, ∂L/∂b, and ∂L/∂a of the layer below.
  void backward() {
    const std::span<const float> slopes = single.x;
    const std::span<const float> from = gradient_.view().padded();
    const std::span<float> to = preactivationGradient_.view().padded();
    for (std::size_t i = 0; i < singles; ++i) to[i] = slopes[i] * from[i];
    multiplyByTransposed(preactivationGradient_.view(), below_.view(), weightGradient_.view());
    sumRows(preactivationGradient_.view(), biasGradient_);
    multiplyTransposed(weights_.view(), preactivationGradient_.view(), belowGradient_.view());
  }

 private:
  static void fill(Matrix& matrix) {
    const std::span<float> numbers = matrix.view().padded();
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = single.x[i % singles] / 64;
  }

  Matrix weights_{width, width};
  Matrix below_{width, examples};
  Matrix gradient_{width, examples};
  Matrix preactivation_{width, examples};
  Matrix preactivationGradient_{width, examples};
  Matrix weightGradient_{width, width};
  Matrix belowGradient_{width, examples};
  std::vector<float> bias_ = std::vector<float>(width);
  std::vector<float> biasGradient_ = std::vector<float>(width);
};

void runLayer(bool withBackward, std::size_t times) {
  static Layer layer;
  for (; times > 0; --times) {
    layer.forward();
    if (withBackward) layer.backward();
  }
}

}  // namespace
}  // namespace lab::bindings

EMSCRIPTEN_BINDINGS(cost) {
  emscripten::constant("singles", static_cast<double>(lab::bindings::singles));
  emscripten::constant("doubles", static_cast<double>(lab::bindings::doubles));
  emscripten::function("copySingle", &lab::bindings::copySingle);
  emscripten::function("copyDouble", &lab::bindings::copyDouble);
  emscripten::function("evaluateSingle", &lab::bindings::evaluateSingle);
  emscripten::function("evaluateDouble", &lab::bindings::evaluateDouble);
  emscripten::function("runLayer", &lab::bindings::runLayer);
}
