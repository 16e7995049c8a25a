#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace lab {

/// Puts x in its place among ascending numbers, unless it is there already. Quick near their end.
inline void include(std::vector<double>& ascending, double x) {
  std::size_t place = ascending.size();
  while (place > 0 && ascending[place - 1] > x) --place;
  if (place > 0 && ascending[place - 1] == x) return;
  ascending.push_back(x);
  std::copy_backward(ascending.data() + place, &ascending.back(), &ascending.back() + 1);
  ascending[place] = x;
}

}  // namespace lab
