#include "demos/demos.hpp"

#include <array>

namespace lab {

// One line for each demo: the name of the function that gives it.
#define LAB_DEMOS(demo) demo(vanishingGradient) demo(saturatedNeuron) demo(dyingRelu) demo(zigzag)

#define LAB_DECLARE(name) Demo name();
LAB_DEMOS(LAB_DECLARE)

std::span<const Demo> demos() {
#define LAB_CALL(name) name(),
  static const std::array all{LAB_DEMOS(LAB_CALL)};
  return all;
}

const Demo* findDemo(std::string_view id) {
  for (const Demo& demo : demos())
    if (demo.id == id) return &demo;
  return nullptr;
}

}  // namespace lab
