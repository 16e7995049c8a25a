#include "activation/catalogue.hpp"

namespace lab {

std::vector<Activation> elementaryActivations() { return {}; }

}  // namespace lab
