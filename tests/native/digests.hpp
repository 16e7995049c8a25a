#pragma once

#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <limits>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// FNV-1a, 64 bits, over bytes in little-endian order (Fowler, Noll & Vo 1991).
class Digest {
 public:
  void add(std::string_view text) {
    for (const char letter : text) addByte(static_cast<unsigned char>(letter));
  }
  void add(float number) {
    addBits(std::bit_cast<std::uint32_t>(std::isnan(number) ? std::numeric_limits<float>::quiet_NaN() : number), 4);
  }
  void add(double number) {
    addBits(std::bit_cast<std::uint64_t>(std::isnan(number) ? std::numeric_limits<double>::quiet_NaN() : number), 8);
  }
  [[nodiscard]] std::string hexadecimal() const {
    std::ostringstream text;
    text << std::hex << std::setw(16) << std::setfill('0') << state_;
    return text.str();
  }

 private:
  void addBits(std::uint64_t bits, int bytes) {
    for (int i = 0; i < bytes; ++i) addByte(bits >> 8 * i & 0xff);
  }
  void addByte(std::uint64_t byte) { state_ = (state_ ^ byte) * 0x100000001b3; }

  std::uint64_t state_ = 0xcbf29ce484222325;
};

/// Checks that a file of tests/reference has just these lines of digests under its header, or writes it if told to.
inline void checkDigests(const std::string& file, const std::string& header, const std::vector<std::string>& lines) {
  const std::string path = ACTIVATION_REFERENCE_DEFAULT "/" + file;
  if (std::getenv("ACTIVATION_WRITE_DIGESTS") != nullptr) {
    std::ofstream written(path);
    written << header << '\n';
    for (const std::string& line : lines) written << line << '\n';
    return;
  }
  INFO(
      "If they were meant to change, or there is a new function or demo, write the files anew:\n"
      "ACTIVATION_WRITE_DIGESTS=1 build/gcc/tests/native/native_tests \"[digests]\"");
  std::ifstream read(path);
  std::string first;
  REQUIRE(std::getline(read, first));
  CHECK(first == header);
  std::set<std::string> kept;
  for (std::string line; std::getline(read, line);) kept.insert(line);
  for (const std::string& line : lines) {
    INFO(line);
    CHECK(kept.count(line) == 1);
  }
  CHECK(kept.size() == lines.size());
}

}  // namespace lab
