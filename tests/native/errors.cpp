// Prints the core's worst error of each function and column over tables in the form of the reference: the project's
// own, or the files named. Fails where a bound is exceeded.
#include <cstdio>
#include <exception>

#include "units.hpp"

namespace {

constexpr std::array<double, 2> vectorBounds{4, 8};

template <std::size_t columns>
struct Worst {
  std::array<double, columns> errors{};
  std::array<std::string, columns> rows;
  std::size_t count = 0;

  template <class Description>
  void add(std::size_t column, double error, Description describe) {
    if (!(error > errors.at(column))) return;
    errors.at(column) = error;
    rows.at(column) = describe();
  }
};

std::string describe(const reference::VectorRow& row, std::size_t column, double error) {
  std::array<char, 80> number{};
  std::snprintf(number.data(), number.size(), "%s: error %.3g units at", column == 0 ? "" : " Jacobian", error);
  std::string text = row.function + number.data();
  const auto append = [&](const char* before, const std::vector<double>& numbers) {
    for (const double x : numbers) {
      std::snprintf(number.data(), number.size(), "%s%.17g (%a)", before, x, x);
      text += number.data();
    }
  };
  append(" parameter ", row.parameters);
  append(" ", row.xs);
  return text;
}

/// Whether all are within the bounds.
template <std::size_t columns>
bool print(const std::map<std::string, Worst<columns>>& all, const std::array<double, columns>& bounds) {
  bool within = true;
  for (const auto& [function, worst] : all) {
    std::printf("%-14s", function.c_str());
    for (const double error : worst.errors) std::printf(" %8.3g", error);
    std::printf(" %10zu\n", worst.count);
  }
  for (const auto& [function, worst] : all)
    for (std::size_t column = 0; column < columns; ++column) {
      const bool exceeds = !(worst.errors.at(column) <= bounds.at(column));
      within = within && !exceeds;
      if (worst.errors.at(column) > 0) std::printf("%s%s\n", exceeds ? "TOO FAR " : "", worst.rows.at(column).c_str());
    }
  return within;
}

int run(std::vector<std::string> files) {
  const std::map<std::string, reference::Facts> facts = reference::facts();
  std::map<std::string, Worst<3>> scalars;
  std::map<std::string, Worst<2>> vectors;
  if (files.empty()) files = {reference::path("activations.csv"), reference::path("vectors.json")};
  for (const std::string& file : files) {
    if (file.ends_with(".json")) {
      for (const reference::VectorRow& row : reference::vectorRows(file)) {
        const std::array<double, 2> errors = units::compare(row);
        Worst<2>& worst = vectors[row.function];
        worst.count += row.value.size() + row.jacobian.size();
        for (std::size_t column = 0; column < 2; ++column)
          worst.add(column, errors.at(column), [&] { return describe(row, column, errors.at(column)); });
      }
      continue;
    }
    for (const reference::Row& row : reference::rows(file)) {
      const units::Comparison comparison = units::compare(row, facts);
      Worst<3>& worst = scalars[row.function];
      ++worst.count;
      for (std::size_t column = 0; column < 3; ++column)
        worst.add(column, comparison.errors.at(column), [&] { return units::describe(row, column, comparison); });
    }
  }
  std::printf("units                 f       f'      f''     inputs\n");
  bool within = print(scalars, units::bounds);
  std::printf("\nunits             value Jacobian    numbers\n");
  within = print(vectors, vectorBounds) && within;
  return within ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  try {
    return run({words + 1, words + count});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "errors: %s\n", error.what());
    return 2;
  }
}
