#include "activation/catalogue.hpp"

namespace lab {

std::vector<Activation> shrinkageActivations() { return {}; }

}  // namespace lab
