#include "demos/boundary_data.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "math/random.hpp"
#include "math/single/circular.hpp"

namespace lab {
namespace {

/// A point of each class.
constexpr std::size_t pairs = 60;
/// Layers take the streams from 0 on.
constexpr std::uint64_t noiseStream = 1000;
constexpr std::uint64_t orderStream = 1001;

/// The standard deviation within a blob, without noise.
constexpr float blobSize = 0.1F;

/// As the setting lists them.
enum class Data { moons, blobs, circles, corners, spiral, drawn };

/// Where a point would be without noise: of class 0 at even i, of class 1 at odd.
std::array<float, 2> idealPlace(Data data, std::size_t i) {
  const bool isOdd = i % 2 == 1;
  const float sign = isOdd ? -1 : 1;
  const std::size_t pair = i / 2;
  if (data == Data::corners || data == Data::blobs) {
    const float size = data == Data::corners ? 1 : 0.6F;
    const float first = pair % 2 == 0 ? size : -size;
    return {first, sign * first};
  }
  const float along = static_cast<float>(pair) / (pairs - 1);
  float turns = static_cast<float>(pair) / pairs;
  float radius = isOdd ? 0.4F : 0.9F;
  if (data == Data::moons) {
    turns = along / 2;
    radius = 0.75F;
  } else if (data == Data::spiral) {
    turns = 1.25F * along;
    radius = 0.1F + 0.85F * along;
  }
  const single::SinCos at = single::sinCosOfTurns(turns - std::floor(turns + 0.5F));
  if (data == Data::circles) return {radius * at.cos, radius * at.sin};
  // Of two moons or arms each is the other turned by half a turn.
  const float shift = data == Data::moons ? radius / 2 : 0;
  return {sign * (radius * at.cos - shift), sign * (radius * at.sin - shift / 2)};
}

std::vector<LabelledPoint> drawnPoints(std::span<const double> numbers) {
  std::vector<LabelledPoint> points(numbers.size() / 3);
  for (std::size_t i = 0; i < points.size(); ++i)
    points[i] = {.place = {static_cast<float>(numbers[3 * i]), static_cast<float>(numbers[3 * i + 1])},
                 .label = numbers[3 * i + 2] < 0.5 ? 0.0F : 1.0F};
  return points;
}

std::vector<LabelledPoint> noisyPoints(Data data, std::uint32_t seed, float deviation) {
  Random noise(seed, noiseStream);
  std::vector<LabelledPoint> points(data == Data::corners ? 4 : 2 * pairs);
  for (std::size_t i = 0; i < points.size(); ++i) {
    points[i] = {.place = idealPlace(data, i), .label = i % 2 == 0 ? 0.0F : 1.0F};
    if (data == Data::corners) continue;
    for (float& x : points[i].place) x = std::clamp(x + deviation * noise.normal(), -planeReach, planeReach);
  }
  return points;
}

}  // namespace

std::vector<LabelledPoint> boundaryPoints(const Run& run) {
  const auto data = static_cast<Data>(run.whole("data"));
  std::vector<LabelledPoint> points =
      data == Data::drawn
          ? drawnPoints(run.points("points"))
          : noisyPoints(data, run.seed, static_cast<float>(run.number("noise")) + (data == Data::blobs ? blobSize : 0));
  Random order(run.seed, orderStream);
  for (std::size_t left = points.size(); left > 1; --left) std::swap(points[left - 1], points[order.bits() % left]);
  return points;
}

}  // namespace lab
