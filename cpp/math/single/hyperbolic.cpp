#include "math/single/hyperbolic.hpp"

namespace lab::single {

constinit const TanhConstants tanhConstants;

}  // namespace lab::single
