#include "activation/activation.hpp"

#include <algorithm>
#include <array>

namespace lab {

bool Domain::contains(double value) const {
  return (includesLeast ? value >= least : value > least) && (includesGreatest ? value <= greatest : value < greatest);
}

std::vector<double> Activation::defaults() const {
  std::vector<double> values(parameters.size());
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = parameters[i].standard;
  return values;
}

std::string_view familyId(Family family) {
  switch (family) {
    case Family::elementary: return "elementary";
    case Family::saturating: return "saturating";
    case Family::rectifier: return "rectifier";
    case Family::smooth_rectifier: return "smooth_rectifier";
    case Family::gated: return "gated";
    case Family::shrinkage: return "shrinkage";
    case Family::periodic: return "periodic";
  }
  return "";
}

std::vector<Kink> Activation::kinksAt(ParameterValues values) const {
  return kinks != nullptr ? kinks(values) : std::vector<Kink>{};
}

void evaluateSingle(const Activation& activation, const ParameterValues& values, const std::span<const float>& x,
                    const std::span<float>& value, const std::span<float>& derivative) {
  if (activation.kernel == nullptr) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      const Evaluation at = activation.evaluate(x[i], values);
      value[i] = static_cast<float>(at.value);
      if (!derivative.empty()) derivative[i] = static_cast<float>(at.derivative);
    }
    return;
  }
  const std::size_t rest = x.size() % laneBlock;
  if (rest == 0) return activation.kernel(x, values, value, derivative);
  const std::size_t whole = x.size() - rest;
  activation.kernel(x.first(whole), values, value.first(whole),
                    derivative.empty() ? derivative : derivative.first(whole));
  std::array<float, laneBlock> lastX{};
  std::array<float, laneBlock> lastValue{};
  std::array<float, laneBlock> lastDerivative{};
  std::copy_n(x.end() - static_cast<std::ptrdiff_t>(rest), rest, lastX.begin());
  activation.kernel(lastX, values, lastValue, derivative.empty() ? derivative : lastDerivative);
  std::copy_n(lastValue.begin(), rest, value.begin() + static_cast<std::ptrdiff_t>(whole));
  if (!derivative.empty())
    std::copy_n(lastDerivative.begin(), rest, derivative.begin() + static_cast<std::ptrdiff_t>(whole));
}

}  // namespace lab
