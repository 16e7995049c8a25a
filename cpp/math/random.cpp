#include "math/random.hpp"

#include <algorithm>
#include <cstddef>

#include "math/single/logarithm.hpp"

namespace lab {
namespace {

/// The output function of SplitMix64, which maps 64 bits onto 64 bits so that every bit depends on every other.
std::uint64_t scramble(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

std::uint32_t rotateLeft(std::uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

float uniformOf(std::uint32_t bits) { return static_cast<float>(static_cast<std::int32_t>(bits >> 8)) * 0x1p-24F; }

/// The quantile of N(0, 1) at a probability that 31 bits choose in the lower half; the last bit chooses the sign. Good
/// to 1e-6. erf⁻¹ by Giles 2010, "Approximating the erfinv function": both of his polynomials, without a branch.
/// Inlined because a loop that calls is not vectorised.
[[gnu::always_inline]] inline float normalOf(std::uint32_t bits) {
  const float p = static_cast<float>(static_cast<std::int32_t>(bits >> 1)) * 0x1p-32F + 0x1p-33F;
  const float logarithm = -single::log(4 * p * (1 - p));
  const float w = logarithm > 0 ? logarithm : 0;
  const float u = w - 2.5F;
  float central = 2.81022636e-08F;
  central = central * u + 3.43273939e-07F;
  central = central * u - 3.5233877e-06F;
  central = central * u - 4.39150654e-06F;
  central = central * u + 0.00021858087F;
  central = central * u - 0.00125372503F;
  central = central * u - 0.00417768164F;
  central = central * u + 0.246640727F;
  central = central * u + 1.50140941F;
  const float v = __builtin_sqrtf(w) - 3;
  float tail = -0.000200214257F;
  tail = tail * v + 0.000100950558F;
  tail = tail * v + 0.00134934322F;
  tail = tail * v - 0.00367342844F;
  tail = tail * v + 0.00573950773F;
  tail = tail * v - 0.0076224613F;
  tail = tail * v + 0.00943887047F;
  tail = tail * v + 1.00167406F;
  tail = tail * v + 2.83297682F;
  constexpr float root2 = 1.41421356F;
  const float magnitude = root2 * (1 - 2 * p) * (w < 5 ? central : tail);
  return (bits & 1) != 0 ? -magnitude : magnitude;
}

/// Draws bits for a good many numbers, and only then computes these: a loop that the compiler vectorises.
template <typename Map>
void fill(Random& random, std::span<float> numbers, Map map) {
  std::array<std::uint32_t, 128> bits;
  std::array<float, bits.size()> mapped;
  while (!numbers.empty()) {
    const std::size_t count = std::min(numbers.size(), bits.size());
    const std::size_t padded = (count + 3) / 4 * 4;  // whole vectors, hence no loop over a rest
    for (std::size_t i = 0; i < padded; ++i) bits[i] = i < count ? random.bits() : 0;
    for (std::size_t i = 0; i < padded; ++i) mapped[i] = map(bits[i]);
    std::copy_n(mapped.begin(), count, numbers.begin());
    numbers = numbers.subspan(count);
  }
}

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream) {
  constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;
  std::uint64_t state = scramble(scramble(seed + golden) + stream);
  for (std::size_t i = 0; i < state_.size(); i += 2) {
    state += golden;
    const std::uint64_t bits = scramble(state);
    state_[i] = static_cast<std::uint32_t>(bits);
    state_[i + 1] = static_cast<std::uint32_t>(bits >> 32);
  }
}

std::uint32_t Random::bits() {
  const std::uint32_t result = rotateLeft(state_[0] + state_[3], 7) + state_[0];
  const std::uint32_t shifted = state_[1] << 9;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = rotateLeft(state_[3], 11);
  return result;
}

float Random::uniform() { return uniformOf(bits()); }

float Random::normal() { return normalOf(bits()); }

void Random::fillUniform(std::span<float> numbers, float low, float high) {
  fill(*this, numbers, [low, width = high - low](std::uint32_t bits) { return low + width * uniformOf(bits); });
}

void Random::fillNormal(std::span<float> numbers, float deviation) {
  fill(*this, numbers, [deviation](std::uint32_t bits) { return deviation * normalOf(bits); });
}

}  // namespace lab
