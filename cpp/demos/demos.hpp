#pragma once

#include <span>

#include "demos/demo.hpp"

namespace lab {

/// Every demo the project has, in the order of menus.
std::span<const Demo* const> demos();

/// The demo with this id, or null.
const Demo* findDemo(std::string_view id);

}  // namespace lab
