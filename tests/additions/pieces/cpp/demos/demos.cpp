// @before #include "demos/saturated_neuron.hpp"
#include "demos/iteration.hpp"
// @before };
      &iteration,
