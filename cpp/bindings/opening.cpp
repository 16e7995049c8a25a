// The list of demos of the module that the page opens with: that of its first figure alone. The linker takes this list,
// and leaves that of cpp/demos/demos.cpp in the library.
#include <array>

#include "demos/demos.hpp"
#include "demos/vanishing_gradient.hpp"

namespace lab {

std::span<const Demo* const> demos() {
  static constexpr std::array one{&vanishingGradient};
  return one;
}

}  // namespace lab
