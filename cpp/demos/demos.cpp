#include "demos/demos.hpp"

#include <algorithm>

namespace lab {

// One line for each demo: the name of the function that gives it.
#define LAB_DEMOS(demo) demo(vanishingGradient) demo(saturatedNeuron) demo(dyingRelu) demo(zigzag)

#define LAB_DECLARE(name) Demo name();
LAB_DEMOS(LAB_DECLARE)

const std::vector<Demo>& demos() {
#define LAB_CALL(name) name(),
  static const std::vector<Demo> all{LAB_DEMOS(LAB_CALL)};
  return all;
}

const Demo* findDemo(std::string_view id) {
  const auto found = std::find_if(demos().begin(), demos().end(), [id](const Demo& demo) { return demo.id == id; });
  return found == demos().end() ? nullptr : &*found;
}

}  // namespace lab
