#include "activation/activation.hpp"

namespace lab {

bool Domain::contains(double value) const {
  return (includesLeast ? value >= least : value > least) && (includesGreatest ? value <= greatest : value < greatest);
}

std::vector<double> Activation::defaults() const {
  std::vector<double> values;
  for (const Parameter& parameter : parameters) values.push_back(parameter.standard);
  return values;
}

std::vector<Kink> Activation::kinksAt(ParameterValues values) const {
  return kinks != nullptr ? kinks(values) : std::vector<Kink>{};
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

}  // namespace lab
