#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "activation/facts.hpp"

/// The reference tables: of the folder that the environment variable ACTIVATION_REFERENCE names, else the project's.
namespace reference {

struct Row {
  std::string function;
  std::string parameters;  ///< as written: name=value;name=value
  std::vector<std::string> names;
  std::vector<double> values;
  double x;
  std::array<double, 3> want;  ///< f, f′, f″
};

struct Range {
  lab::Interval ends;
  bool attainsInfimum;
  bool attainsSupremum;
};

/// What is known of a function at its defaults.
struct Facts {
  std::optional<Range> range;  ///< none where its ends are not written as numbers
  double steepestSlope;
  std::optional<double> steepestAt;                       ///< where one point is it
  std::optional<std::vector<lab::Interval>> lowGradient;  ///< where |f′| < 0.01; none where the table speaks in words
  std::optional<lab::Point> minimum;
  std::array<std::vector<double>, 3> signChanges;  ///< of f, f′, f″, but for those at 0
  std::string monotone;
  std::string odd;
};

/// One evaluation of a function of a vector.
struct VectorRow {
  std::string function;
  std::vector<double> parameters;
  std::vector<double> xs;
  std::vector<double> value;
  std::vector<double> jacobian;  ///< row by row
};

/// Where one of the tables lies.
std::string path(const std::string& name);

std::vector<Row> rows(const std::string& file = path("activations.csv"));
std::map<std::string, Facts> facts();
std::vector<VectorRow> vectorRows(const std::string& file = path("vectors.json"));

}  // namespace reference
