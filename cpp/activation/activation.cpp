#include "activation/activation.hpp"

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
  if (activation.kernel != nullptr) {
    activation.kernel(x.size(), x.data(), values, value.data(), derivative.empty() ? nullptr : derivative.data());
    return;
  }
  for (std::size_t i = 0; i < x.size(); ++i) {
    const Evaluation at = activation.evaluate(x[i], values);
    value[i] = static_cast<float>(at.value);
    if (!derivative.empty()) derivative[i] = static_cast<float>(at.derivative);
  }
}

}  // namespace lab
