#pragma once

#include "demos/demo.hpp"

namespace lab {

extern const Demo decisionBoundary;

}  // namespace lab
