#include "demos/boundary_data.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "math/random.hpp"
#include "math/single/circular.hpp"

namespace lab {
namespace {

constexpr std::size_t many = 120;
/// Layers take the streams from 0 on.
constexpr std::uint64_t placeStream = 1000;
constexpr std::uint64_t noiseStream = 1001;
constexpr std::uint64_t orderStream = 1002;

/// As the setting lists them.
enum class Data { moons, blobs, circles, corners, spiral, drawn };

/// So many turns and a radius from the middle.
LabelledPoint around(float turns, float radius) {
  const single::SinCos at = single::sinCosOfTurns(turns - std::floor(turns + 0.5F));
  return {.x1 = radius * at.cos, .x2 = radius * at.sin, .label = 0};
}

/// The other class is the first one turned by half a turn, or what is said.
LabelledPoint idealPoint(Data data, std::size_t i, Random& places) {
  const float label = i % 2 == 0 ? 0 : 1;
  const float side = i % 2 == 0 ? 1 : -1;
  const float along = static_cast<float>(i / 2) / (many / 2 - 1);
  LabelledPoint point{};
  switch (data) {
    case Data::moons:
      point = around(along / 2, 0.65F);
      point = {.x1 = side * (point.x1 - 0.325F), .x2 = side * (point.x2 - 0.1625F), .label = 0};
      break;
    case Data::circles: point = around(static_cast<float>(i) / many, label == 0 ? 0.9F : 0.4F); break;
    case Data::spiral:
      point = around(1.25F * along, 0.1F + 0.85F * along);
      point = {.x1 = side * point.x1, .x2 = side * point.x2, .label = 0};
      break;
    case Data::corners:
    case Data::blobs: {
      // Class 1 is where one input is positive and the other negative.
      const float first = i / 2 % 2 == 0 ? 1 : -1;
      point = {.x1 = first, .x2 = side * first, .label = 0};
      if (data == Data::corners) break;
      point.x1 = 0.55F * point.x1 + 0.5F * places.uniform() - 0.25F;
      point.x2 = 0.55F * point.x2 + 0.5F * places.uniform() - 0.25F;
      break;
    }
    case Data::drawn: break;
  }
  point.label = label;
  return point;
}

std::vector<LabelledPoint> drawnPoints(std::span<const double> numbers) {
  std::vector<LabelledPoint> points;
  for (std::size_t i = 0; i + 3 <= numbers.size(); i += 3)
    points.push_back({.x1 = static_cast<float>(numbers[i]),
                      .x2 = static_cast<float>(numbers[i + 1]),
                      .label = numbers[i + 2] < 0.5 ? 0.0F : 1.0F});
  return points;
}

float withNoise(float place, float noise) { return std::clamp(place + noise, -planeReach, planeReach); }

}  // namespace

std::vector<LabelledPoint> boundaryPoints(const Run& run) {
  const auto data = static_cast<Data>(run.whole("data"));
  std::vector<LabelledPoint> points;
  if (data == Data::drawn) {
    points = drawnPoints(run.points("points"));
  } else {
    Random places(run.seed, placeStream);
    Random noise(run.seed, noiseStream);
    const float deviation = data == Data::corners ? 0 : static_cast<float>(run.number("noise"));
    const std::size_t count = data == Data::corners ? 4 : many;
    for (std::size_t i = 0; i < count; ++i) {
      LabelledPoint point = idealPoint(data, i, places);
      point.x1 = withNoise(point.x1, deviation * noise.normal());
      point.x2 = withNoise(point.x2, deviation * noise.normal());
      points.push_back(point);
    }
  }
  Random order(run.seed, orderStream);
  for (std::size_t left = points.size(); left > 1; --left) std::swap(points[left - 1], points[order.bits() % left]);
  return points;
}

}  // namespace lab
