#pragma once

namespace lab {

/// The words in which demos say how large a quantity is beside what it was. Their bounds stand here alone.
enum class Change { vanishes, loses, almostWhole, grows, explodes };

/// By so many powers of ten at most a quantity has changed that is almost whole: ÷ 1.4 to × 1.4.
constexpr double almostWholeWithin = 0.15;
/// A quantity that has lost more vanishes, and one that has gained more explodes.
constexpr double ordersOutOfSight = 3;

constexpr Change changeOf(double ordersLost) {
  if (ordersLost > ordersOutOfSight) return Change::vanishes;
  if (ordersLost > almostWholeWithin) return Change::loses;
  if (ordersLost >= -almostWholeWithin) return Change::almostWhole;
  return ordersLost >= -ordersOutOfSight ? Change::grows : Change::explodes;
}

}  // namespace lab
