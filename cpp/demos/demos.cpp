#include "demos/demos.hpp"

#include <array>

namespace lab {

// One name for each demo: that of its row.
#define LAB_DEMOS(demo) demo(vanishingGradient) demo(saturatedNeuron) demo(dyingRelu) demo(zigzag)

#define LAB_DECLARE(name) extern const Demo name;
LAB_DEMOS(LAB_DECLARE)

std::span<const Demo* const> demos() {
#define LAB_ROW(name) &(name),
  static constexpr std::array all{LAB_DEMOS(LAB_ROW)};
  return all;
}

const Demo* findDemo(std::string_view id) {
  for (const Demo* demo : demos())
    if (demo->id == id) return demo;
  return nullptr;
}

}  // namespace lab
