// Compares the single-precision kernels, at their defaults, with their double rows: at every 64th float and all floats
// near kinks and seams, or with --all at every float there is. Prints each column's worst error in units (the spacing
// of floats around what is right, but at least 2^-24 up to |x| = 10) and fails where one is beyond its tolerance. With
// --all, what a function came to stands in build/exhaustive/ and is not computed twice.
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>

#include "activation/catalogue.hpp"
#include "activation/facts.hpp"
#include "single.hpp"

namespace {

constexpr std::uint32_t blockSize = 1U << 16;
constexpr std::uint32_t blocks = 1U << 16;
constexpr std::uint32_t nearby = 1U << 15;

/// Where a kernel goes over from one formula to another, or is cut off.
const std::map<std::string_view, std::vector<float>> seams{
    {"arctan", {1}},
    {"celu", {105}},
    {"elu", {105}},
    {"exponential", {0, 89, 105}},
    {"gaussian", {10.24F}},
    {"gelu", {14.48F}},
    {"gelu_tanh", {10.7F}},
    {"isru", {0x1p52F}},
    {"log_sigmoid", {105}},
    {"mish", {105}},
    {"selu", {105}},
    {"sigmoid", {105}},
    {"silu", {105}},
    {"sine", {1.5707964F, 0x1p51F}},
    {"softplus", {105}},
    {"softsign", {1}},
    {"squareplus", {0x1p62F}},
    {"swish", {105}},
    {"tanh", {43.6F}},
    {"tanhshrink", {1, 43.6F}},
};

float floatOf(std::uint32_t bits) {
  float x{};
  std::memcpy(&x, &bits, sizeof x);
  return x;
}

std::uint32_t bitsOf(float x) {
  std::uint32_t bits{};
  std::memcpy(&bits, &x, sizeof bits);
  return bits;
}

struct Worst {
  double units = 0;
  float x = 0;
  float got = 0;
  double want = 0;
  std::uint64_t refused = 0;
  float firstRefused = 0;
};
using Columns = std::array<Worst, 2>;  // f and f′

double unit(float x, double want) {
  int exponent = 0;
  std::frexp(want, &exponent);
  const double spacing = std::ldexp(1.0, std::max(exponent - 1, -126) - 23);
  return std::abs(x) <= 10 ? std::max(spacing, 0x1p-24) : spacing;
}

class Comparison {
 public:
  explicit Comparison(const lab::Activation& activation)
      : activation_(activation),
        values_(activation.defaults()),
        roots_(lab::facts(activation, values_, 0.01).signChanges) {}

  /// At every `step`th of the floats whose bits are these.
  void compare(std::uint32_t first, std::uint32_t count, std::uint32_t step, Columns& worst) const {
    std::vector<float> xs;
    for (std::uint32_t i = 0; i < count; i += step) xs.push_back(floatOf(first + i));
    std::vector<float> value(xs.size());
    std::vector<float> derivative(xs.size());
    lab::evaluateSingle(activation_, values_, xs, value, derivative);
    for (std::size_t i = 0; i < xs.size(); ++i) {
      const lab::Evaluation at = activation_.evaluate(xs[i], values_);
      judge(worst[0], xs[i], value[i], at.value, roots_.value);
      judge(worst[1], xs[i], derivative[i], at.derivative, roots_.derivative);
    }
  }

  Columns compareAll(std::uint32_t step) const {
    Columns worst;
    std::mutex access;
    std::atomic<std::uint32_t> next{0};
    const auto work = [&] {
      Columns mine;
      for (std::uint32_t block = next++; block < blocks; block = next++)
        compare(block * blockSize, blockSize, step, mine);
      const std::lock_guard lock(access);
      for (std::size_t column = 0; column < 2; ++column) merge(worst.at(column), mine.at(column));
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    if (step == 1) return worst;
    std::vector<float> places{0};
    for (const lab::Kink& kink : activation_.kinksAt(values_)) places.push_back(static_cast<float>(kink.x));
    if (const auto found = seams.find(activation_.id); found != seams.end())
      for (const float x : found->second) places.insert(places.end(), {-x, x});
    for (const float x : places) {  // 0 has neighbours of either sign, which are far apart as bits
      const std::uint32_t bits = bitsOf(x);
      const std::uint32_t before = std::min(nearby, bits & 0x7fffffff);
      compare(bits - before, before + nearby, 1, worst);
    }
    compare(bitsOf(-0.0F), nearby, 1, worst);
    return worst;
  }

 private:
  static void merge(Worst& all, const Worst& part) {
    const std::uint64_t refused = all.refused + part.refused;
    const float firstRefused = all.refused > 0 ? all.firstRefused : part.firstRefused;
    if (part.units > all.units) all = part;
    all.refused = refused;
    all.firstRefused = firstRefused;
  }

  void judge(Worst& worst, float x, float got, double want, const std::vector<double>& roots) const {
    if (std::isnan(got) && std::isnan(want)) return;
    if (got == want) return;
    const bool within = single::isWithin(single::tolerance(activation_, values_, x, want, roots), got, want);
    if (!within && worst.refused++ == 0) worst.firstRefused = x;
    const double nearest = static_cast<float>(want);
    if (got == nearest) return;  // an infinity for what no float can hold
    const bool bothFinite = std::isfinite(got) && std::isfinite(want);
    const double units = bothFinite ? std::abs(got - want) / unit(x, want) : within ? 1 : INFINITY;
    if (!(units > worst.units)) return;
    worst.units = units;
    worst.x = x;
    worst.got = got;
    worst.want = want;
  }

  const lab::Activation& activation_;
  std::vector<double> values_;
  lab::SignChanges roots_;
};

std::string describe(const lab::Activation& activation, const Columns& worst) {
  std::string text;
  std::array<char, 300> line{};
  for (std::size_t column = 0; column < 2; ++column) {
    const Worst& at = worst.at(column);
    std::snprintf(line.data(), line.size(), "%-14s %-2s %9.3g units at %.9g (%a): %.9g, not %.9g\n",
                  std::string(activation.id).c_str(), column == 0 ? "f" : "f'", at.units, double{at.x}, double{at.x},
                  double{at.got}, at.want);
    text += line.data();
    if (at.refused == 0) continue;
    std::snprintf(line.data(), line.size(), "TOO FAR at %llu floats, first at %.9g (%a)\n",
                  static_cast<unsigned long long>(at.refused), double{at.firstRefused}, double{at.firstRefused});
    text += line.data();
  }
  return text;
}

/// What an earlier run with --all left, or what this one finds and leaves.
std::string report(const lab::Activation& activation, bool all) {
  const std::filesystem::path file = std::filesystem::path("build/exhaustive") / activation.id;
  if (all && std::filesystem::exists(file)) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
  }
  std::string text = describe(activation, Comparison(activation).compareAll(all ? 1 : 64));
  if (all) {
    std::filesystem::create_directories(file.parent_path());
    const std::filesystem::path unfinished = file.string() + ".unfinished";
    std::ofstream(unfinished) << text;
    std::filesystem::rename(unfinished, file);
  }
  return text;
}

}  // namespace

int main(int count, char** words) {
  bool all = false;
  std::vector<std::string_view> chosen;
  for (const std::string_view word : std::vector<std::string_view>(words + 1, words + count)) {
    if (word == "--all") {
      all = true;
    } else if (lab::findActivation(word) != nullptr) {
      chosen.push_back(word);
    } else {
      std::fprintf(stderr, "exhaustive: no function %s\n", std::string(word).c_str());
      return 2;
    }
  }
  bool within = true;
  for (const lab::Activation& activation : lab::catalogue()) {
    if (!chosen.empty() && std::find(chosen.begin(), chosen.end(), activation.id) == chosen.end()) continue;
    const std::string text = report(activation, all);
    within = within && text.find("TOO FAR") == std::string::npos;
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
  }
  return within ? 0 : 1;
}
