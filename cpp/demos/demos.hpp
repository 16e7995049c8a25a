#pragma once

#include <vector>

#include "demos/demo.hpp"

namespace lab {

/// Every demo the project has.
const std::vector<Demo>& demos();

/// The demo with this id, or null.
const Demo* findDemo(std::string_view id);

}  // namespace lab
