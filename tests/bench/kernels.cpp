// The core's kernels over many numbers, beside a loop that only copies them and what the machine can multiply at best.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <array>
#include <string>
#include <vector>

#include "activation/catalogue.hpp"

namespace {

/// 1e6 numbers from -6 to 6, in no order that a branch could be foretold from.
std::vector<float> inputs() {
  std::vector<float> numbers(1'000'000);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<float>(i * 7919 % 12001) / 1000 - 6;
  return numbers;
}

const std::vector<float> x = inputs();
std::vector<float> value(x.size());
std::vector<float> derivative(x.size());

/// b[i] = a[i] as the compiler makes it of a loop: four floats loaded, four stored, and no call of memcpy.
[[gnu::noinline, clang::no_builtin("memcpy")]] void copyNumbers(std::size_t count, const float* __restrict a,
                                                                float* __restrict b) {
  for (std::size_t i = 0; i < count; ++i) b[i] = a[i];
}

void copy(std::size_t times) {
  for (; times > 0; --times) copyNumbers(x.size(), x.data(), value.data());
}

/// f, or f and f′, of every number.
void evaluate(const std::string& id, const emscripten::val& values, bool withDerivative, std::size_t times) {
  const lab::Activation& activation = *lab::findActivation(id);
  const auto parameters = emscripten::convertJSArrayToNumberVector<double>(values);
  for (; times > 0; --times)
    lab::evaluateSingle(activation, parameters, x, value, withDerivative ? derivative : std::span<float>{});
}

using Lanes __attribute__((vector_size(16))) = float;

/// 1e6 multiplications, each with an addition: four at a time, in twelve sums. A core that begins two of each at once
/// has to wait for fewer, and more leave no register for what they are made of.
float multiplyAdd(float factor, std::size_t times) {
  const Lanes factors = {factor, factor, factor, factor};  // and terms: a literal would be built anew each time round
  std::array<Lanes, 12> sums{};
  for (std::size_t i = 250'000 * times / sums.size(); i > 0; --i)
    for (Lanes& sum : sums) sum = sum * factors + factors;
  Lanes total{};
  for (const Lanes& sum : sums) total += sum;
  return total[0] + total[1] + total[2] + total[3];
}

}  // namespace

EMSCRIPTEN_BINDINGS(kernels) {
  emscripten::function("copy", copy);
  emscripten::function("evaluate", evaluate);
  emscripten::function("multiplyAdd", multiplyAdd);
}
