#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "demos/runs.hpp"
#include "digests.hpp"

namespace lab {
namespace {

/// What lengthens a run costs no more than this, at its lower end it ends within. The wasm test cuts as many.
constexpr std::size_t mostSteps = 100;
/// The same for the second and the third seed at the ends of settings, in small nets.
constexpr std::size_t fewSteps = 20;

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

/// Demo, function, the digest of the defaults and, for one function of each family, that of settings at their ends.
std::vector<std::string> computeDigests() {
  std::vector<std::string> digests;
  const std::vector<const Activation*> firsts = firstOfEachFamily();
  for (const Demo* demo : demos())
    for (const Activation& activation : catalogue()) {
      const bool isFirst = std::find(firsts.begin(), firsts.end(), &activation) != firsts.end();
      digests.push_back(std::string(demo->id) + "," + std::string(activation.id) + "," +
                        digestOfDefaults(demo->id, activation.id) + "," +
                        (isFirst ? digestOfEnds(demo->id, activation.id) : ""));
    }
  std::sort(digests.begin(), digests.end());
  return digests;
}

}  // namespace

TEST_CASE("every demo gives the same bits as ever, on every machine", "[demos][digests]") {
  checkDigests("demo_digests.csv", "demo,function,defaults,ends", computeDigests());
}

}  // namespace lab
