#pragma once

#include <array>
#include <map>
#include <string>

#include "reference.hpp"

/// How errors are measured: tests/reference/README.md.
namespace units {

/// f, f′ and f″ keep within these.
inline constexpr std::array<double, 3> bounds{4, 4, 8};

/// |got - want| in units of the spacing of the doubles around `want`, which is taken to be at least `floor`. Infinite
/// where just one of them is NaN or an infinity.
double error(double got, double want, double floor = 0);

/// What the core makes of a row, and how far each column is from it.
struct Comparison {
  std::array<double, 3> got;
  std::array<double, 3> errors;
};
Comparison compare(const reference::Row& row, const std::map<std::string, reference::Facts>& facts);

/// The same of a vector function: its largest error in a value and in the Jacobian.
std::array<double, 2> compare(const reference::VectorRow& row);

/// Function, column, x, what came and what should have.
std::string describe(const reference::Row& row, std::size_t column, const Comparison& comparison);

}  // namespace units
