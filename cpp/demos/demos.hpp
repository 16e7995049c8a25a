#pragma once

#include <span>

#include "demos/demo.hpp"

namespace lab {

/// Every demo the project has, in the order of menus; in the module that the page opens with only one.
std::span<const Demo* const> demos();

/// The demo with this id, or null.
inline const Demo* findDemo(std::string_view id) {
  for (const Demo* demo : demos())
    if (demo->id == id) return demo;
  return nullptr;
}

}  // namespace lab
