#include <algorithm>
#include <bit>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <limits>
#include <map>
#include <sstream>

#include "demos/runs.hpp"

namespace lab {
namespace {

/// What lengthens a run costs no more than this, at its lower end it ends within. The wasm test cuts as many.
constexpr std::size_t mostSteps = 100;
/// The same for the second and the third seed at the ends of settings, in small nets.
constexpr std::size_t fewSteps = 20;

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

void add(Digest& digest, const History& history) {
  for (const Series& series : history.series) {
    digest.add(series.id);
    for (const float number : series.data) digest.add(number);
  }
  for (const Fact& fact : history.facts) {
    digest.add(fact.id);
    digest.add(fact.value);
  }
  for (const Verdict& verdict : history.verdicts) {
    digest.add(verdict.id);
    digest.add(static_cast<double>(verdict.step));
    for (const double number : verdict.values) digest.add(number);
  }
  if (!history.stopped) return;
  digest.add(history.stopped->value);
  digest.add(static_cast<double>(history.stopped->step));
  digest.add(static_cast<double>(history.stopped->layer));
}

void add(Digest& digest, const Inspection& seen) {
  for (const Inspection::Array& array : seen.arrays) {
    digest.add(array.id);
    for (const float number : array.data) digest.add(number);
  }
}

/// The history, and if the demo has an inside what the last step looks like there: picks at their defaults, then all
/// at their greatest.
void add(Digest& digest, const Run& run, std::size_t steps) {
  const std::string_view refused = run.demo.refuses == nullptr ? "" : run.demo.refuses(run);
  digest.add(refused);
  if (!refused.empty()) return;
  DemoRun all(run);
  all.advance(steps);
  add(digest, all.history());
  Given greatest;
  for (const Setting& pick : run.demo.picks) greatest.emplace_back(pick.id, pick.greatest);
  for (const Given& given : {Given{}, greatest})
    if (const auto seen = all.inspect(all.history().next - 1, picksOf(run.demo.id, given))) add(digest, *seen);
}

std::string digestOfDefaults(std::string_view demo, std::string_view function) {
  Digest digest;
  for (const std::uint32_t seed : {1U, 2U, 3U}) add(digest, runOf(demo, function, {}, seed), mostSteps);
  return digest.hexadecimal();
}

std::string digestOfEnds(std::string_view demo, std::string_view function) {
  Digest digest;
  for (const Run& run : runsAtEnds(demo, function)) add(digest, run, mostSteps);
  for (const std::uint32_t seed : {2U, 3U})
    for (const Run& run : runsAtEnds(demo, function, {{"depth", 5}, {"width", 8}, {"examples", 4}}, seed))
      add(digest, run, fewSteps);
  return digest.hexadecimal();
}

/// By "demo,function": the digest of the defaults and, for one function of each family, that of settings at their ends.
std::map<std::string, std::string> computeDigests() {
  std::map<std::string, std::string> digests;
  const std::vector<const Activation*> firsts = firstOfEachFamily();
  for (const Demo* demo : demos())
    for (const Activation& activation : catalogue()) {
      const bool isFirst = std::find(firsts.begin(), firsts.end(), &activation) != firsts.end();
      digests[std::string(demo->id) + "," + std::string(activation.id)] =
          digestOfDefaults(demo->id, activation.id) + "," + (isFirst ? digestOfEnds(demo->id, activation.id) : "");
    }
  return digests;
}

}  // namespace

TEST_CASE("every demo gives the same bits as ever, on every machine", "[demos][digests]") {
  const std::string path = ACTIVATION_REFERENCE_DEFAULT "/demo_digests.csv";
  const std::string header = "demo,function,defaults,ends";
  const std::map<std::string, std::string> digests = computeDigests();
  if (std::getenv("ACTIVATION_WRITE_DIGESTS") != nullptr) {
    std::ofstream file(path);
    file << header << '\n';
    for (const auto& [key, digest] : digests) file << key << ',' << digest << '\n';
    return;
  }
  INFO(
      "If the demos were meant to change, or there is a new one, write the file anew:\n"
      "ACTIVATION_WRITE_DIGESTS=1 build/gcc/tests/native/native_tests \"[digests]\"");
  std::ifstream file(path);
  std::string line;
  REQUIRE(std::getline(file, line));
  CHECK(line == header);
  std::map<std::string, std::string> kept;
  while (std::getline(file, line)) {
    const std::size_t end = line.find(',', line.find(',') + 1);
    kept[line.substr(0, end)] = line.substr(end + 1);
  }
  for (const auto& [key, digest] : digests) {
    INFO(key);
    CHECK(kept[key] == digest);
  }
  CHECK(kept.size() == digests.size());
}

}  // namespace lab
