#pragma once

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

/// Reads the reference tables: the folder that the environment variable ACTIVATION_REFERENCE names, else the project's.
namespace reference {

struct Row {
  std::string function;
  std::string parameters;  ///< as written: name=value;name=value
  std::vector<std::string> names;
  std::vector<double> values;
  double x;
  std::array<double, 3> want;  ///< f, f′, f″
};

inline std::filesystem::path folder() {
  const char* chosen = std::getenv("ACTIVATION_REFERENCE");
  return chosen != nullptr ? chosen : ACTIVATION_REFERENCE_DEFAULT;
}

inline std::ifstream open(const std::string& name) {
  const std::filesystem::path path = folder() / name;
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return file;
}

inline std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

inline double number(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0') throw std::runtime_error("not a number: '" + text + "'");
  return value;
}

inline Row row(const std::string& line) {
  const std::vector<std::string> fields = split(line, ',');
  if (fields.size() != 6) throw std::runtime_error("not six fields: '" + line + "'");
  Row row{
      .function = fields[0], .parameters = fields[1], .names = {}, .values = {}, .x = number(fields[2]), .want = {}};
  for (std::size_t column = 0; column < 3; ++column) row.want.at(column) = number(fields[3 + column]);
  for (const std::string& assignment : split(row.parameters, ';')) {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string::npos) throw std::runtime_error("not name=value: '" + assignment + "'");
    row.names.push_back(assignment.substr(0, equals));
    row.values.push_back(number(assignment.substr(equals + 1)));
  }
  return row;
}

inline std::vector<Row> rows() {
  std::ifstream file = open("activations.csv");
  std::string line;
  std::getline(file, line);
  if (line != "function,params,x,value,derivative,second_derivative")
    throw std::runtime_error("activations.csv has the header '" + line + "'");
  std::vector<Row> all;
  while (std::getline(file, line)) all.push_back(row(line));
  if (all.empty()) throw std::runtime_error("activations.csv has no rows");
  return all;
}

/// An object per function id.
inline nlohmann::json facts() {
  std::ifstream file = open("facts.json");
  nlohmann::json all = nlohmann::json::parse(file);
  if (!all.is_object() || all.empty()) throw std::runtime_error("facts.json has no functions");
  return all;
}

/// A number, or "inf" or "-inf".
inline double number(const nlohmann::json& value) {
  return value.is_string() ? number(value.get<std::string>()) : value.get<double>();
}

}  // namespace reference
