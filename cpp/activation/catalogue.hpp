#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "activation/activation.hpp"

namespace lab {

// One file per family holds its rows.
extern const std::span<const Activation> elementaryActivations;
extern const std::span<const Activation> saturatingActivations;
extern const std::span<const Activation> rectifierActivations;
extern const std::span<const Activation> smoothRectifierActivations;
extern const std::span<const Activation> gatedActivations;
extern const std::span<const Activation> shrinkageActivations;
extern const std::span<const Activation> periodicActivations;

/// Every activation the project knows, family by family: a range of rows that stand in one array for each family.
/// Menus, charts, tests and cards are made from it.
class Catalogue {
  static constexpr std::array families{&elementaryActivations,      &saturatingActivations, &rectifierActivations,
                                       &smoothRectifierActivations, &gatedActivations,      &shrinkageActivations,
                                       &periodicActivations};

 public:
  class Iterator {
   public:
    explicit Iterator(const std::span<const Activation>* const* family) : family_(family) {}
    const Activation& operator*() const { return (**family_)[row_]; }
    Iterator& operator++() {
      if (++row_ == (*family_)->size()) *this = Iterator(family_ + 1);
      return *this;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const std::span<const Activation>* const* family_;
    std::size_t row_ = 0;
  };

  [[nodiscard]] static Iterator begin() { return Iterator(families.data()); }
  [[nodiscard]] static Iterator end() { return Iterator(families.data() + families.size()); }
};

inline Catalogue catalogue() { return {}; }

/// The row with this id, or null.
const Activation* findActivation(std::string_view id);

}  // namespace lab
