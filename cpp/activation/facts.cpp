#include "activation/facts.hpp"

namespace lab {

Facts facts(const Activation& activation, ParameterValues values, double) {
  Facts result{};
  result.kinks = activation.kinksAt(values);
  result.properties = activation.properties(values);
  return result;
}

}  // namespace lab
