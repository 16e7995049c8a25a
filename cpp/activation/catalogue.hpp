#pragma once

#include <string_view>
#include <vector>

#include "activation/activation.hpp"

namespace lab {

/// Every activation the project knows, family by family. Menus, charts, tests and cards are made from it.
const std::vector<Activation>& catalogue();

/// The row with this id, or null.
const Activation* findActivation(std::string_view id);

// One file per family holds its rows.
std::vector<Activation> elementaryActivations();
std::vector<Activation> saturatingActivations();
std::vector<Activation> rectifierActivations();
std::vector<Activation> smoothRectifierActivations();
std::vector<Activation> gatedActivations();
std::vector<Activation> shrinkageActivations();
std::vector<Activation> periodicActivations();

}  // namespace lab
