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

void evaluateSingle(const Activation& activation, ParameterValues values, std::span<const float> x,
                    std::span<float> value, std::span<float> derivative) {
  if (activation.kernel == nullptr) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      const Evaluation at = activation.evaluate(x[i], values);
      value[i] = static_cast<float>(at.value);
      if (!derivative.empty()) derivative[i] = static_cast<float>(at.derivative);
    }
    return;
  }
  const std::size_t rest = x.size() % 4;
  activation.kernel(x.size() - rest, x.data(), values, value.data(), derivative.empty() ? nullptr : derivative.data());
  if (rest == 0) return;
  std::array<float, 4> lastX{};
  std::array<float, 4> lastValues{};
  std::array<float, 4> lastDerivatives{};
  std::copy_n(x.last(rest).begin(), rest, lastX.begin());
  activation.kernel(4, lastX.data(), values, lastValues.data(), lastDerivatives.data());
  std::copy_n(lastValues.begin(), rest, value.last(rest).begin());
  if (!derivative.empty()) std::copy_n(lastDerivatives.begin(), rest, derivative.last(rest).begin());
}

}  // namespace lab
