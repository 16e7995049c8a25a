#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace lab {

/// Pseudo-random numbers, the same bits on every machine: xoshiro128++ 1.0 (Blackman & Vigna 2021, "Scrambled linear
/// pseudorandom number generators"), period 2¹²⁸ − 1, its state drawn by SplitMix64 (Steele, Lea & Flood 2014) from the
/// seed and the stream. Whatever is drawn for one purpose takes a stream of its own: more or fewer numbers drawn for
/// another then leave it as it was.
class Random {
 public:
  Random(std::uint64_t seed, std::uint64_t stream);

  /// 32 random bits.
  std::uint32_t bits();
  /// A multiple of 2⁻²⁴ in [0, 1), each as likely.
  float uniform();
  /// One draw of N(0, 1), at most 6.34 from 0.
  float normal();

  /// As many draws of `uniform`, stretched to [low, high].
  void fillUniform(std::span<float> numbers, float low, float high);
  /// As many draws of `normal`, times `deviation`.
  void fillNormal(std::span<float> numbers, float deviation);

 private:
  std::array<std::uint32_t, 4> state_;
};

}  // namespace lab
