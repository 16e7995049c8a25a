#include "units.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "activation/catalogue.hpp"
#include "activation/vector_function.hpp"

namespace units {
namespace {

/// The spacing of the doubles around x.
double ulp(double x) {
  int exponent = 0;
  std::frexp(x, &exponent);
  return std::ldexp(1.0, std::max(exponent - 1, -1022) - 52);
}

/// The least unit: 0 but near a sign change, where no fixed number of bits survives.
double floorOf(const reference::Row& row, std::size_t column, const std::map<std::string, reference::Facts>& facts) {
  if (row.function == "sine") return 0x1p-54 * std::pow(row.values[0], static_cast<double>(column));
  const double beta = row.function == "swish" ? row.values[0] : 1;
  for (const double change : facts.at(row.function).signChanges.at(column)) {
    const double root = change / beta;
    if (root != 0 && std::abs(row.x - root) <= std::abs(root) / 8) return column == 2 ? 0x1p-54 * beta : 0x1p-54;
  }
  return 0;
}

double largestError(const std::vector<double>& got, const std::vector<double>& want) {
  if (got.size() != want.size()) return INFINITY;
  double largest = 0;
  for (std::size_t i = 0; i < want.size(); ++i) largest = std::max(largest, error(got[i], want[i]));
  return largest;
}

}  // namespace

double error(double got, double want, double floor) {
  if (got == want || (std::isnan(got) && std::isnan(want))) return 0;
  if (!std::isfinite(got) || !std::isfinite(want)) return INFINITY;
  return std::abs(got - want) / std::max(ulp(want), floor);
}

Comparison compare(const reference::Row& row, const std::map<std::string, reference::Facts>& facts) {
  const lab::Evaluation at = lab::findActivation(row.function)->evaluate(row.x, row.values);
  Comparison result{{at.value, at.derivative, at.secondDerivative}, {}};
  for (std::size_t column = 0; column < 3; ++column)
    result.errors.at(column) = error(result.got.at(column), row.want.at(column), floorOf(row, column, facts));
  return result;
}

std::array<double, 2> compare(const reference::VectorRow& row) {
  const lab::VectorEvaluation got = lab::findVectorFunction(row.function)->evaluate(row.xs, row.parameters);
  return {largestError(got.value, row.value), largestError(got.jacobian, row.jacobian)};
}

std::string describe(const reference::Row& row, std::size_t column, const Comparison& comparison) {
  constexpr std::array<const char*, 3> names{"f", "f'", "f''"};
  std::array<char, 400> text{};
  const double got = comparison.got.at(column);
  const double want = row.want.at(column);
  std::snprintf(text.data(), text.size(),
                "%s(%s) %s at x = %.17g (%a): got %.17g (%a), want %.17g (%a), error %.3g units", row.function.c_str(),
                row.parameters.c_str(), names.at(column), row.x, row.x, got, got, want, want,
                comparison.errors.at(column));
  return text.data();
}

}  // namespace units
