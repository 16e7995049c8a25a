// What only those ask who tell readers of rows.
#include "activation/activation.hpp"
#include "activation/vector_function.hpp"

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

std::string_view outputsId(Outputs outputs) {
  switch (outputs) {
    case Outputs::all: return "all";
    case Outputs::half: return "half";
    case Outputs::one: return "one";
  }
  return {};
}

}  // namespace lab
