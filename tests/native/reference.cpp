#include "reference.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

namespace reference {
namespace {

std::ifstream open(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  return file;
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

double number(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0') throw std::runtime_error("not a number: '" + text + "'");
  return value;
}

/// A number, or its text: "inf", "-inf", a hexadecimal one.
double number(const nlohmann::json& value) {
  return value.is_string() ? number(value.get<std::string>()) : value.get<double>();
}

std::vector<double> numbers(const nlohmann::json& values) {
  std::vector<double> all;
  for (const nlohmann::json& value : values) all.push_back(number(value));
  return all;
}

Row row(const std::string& line) {
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

/// An interval such as "[0,inf)".
std::optional<Range> range(const std::string& text) {
  const std::vector<std::string> ends = split(text.substr(1, text.size() - 2), ',');
  if (ends.size() != 2 || (text.front() != '[' && text.front() != '(')) return {};
  std::array<double, 2> numbers{};
  for (std::size_t i = 0; i < 2; ++i) {
    char* rest = nullptr;
    numbers.at(i) = std::strtod(ends[i].c_str(), &rest);
    if (ends[i].empty() || *rest != '\0') return {};  // an expression, such as -pi/2
  }
  return Range{{numbers[0], numbers[1]}, text.front() == '[', text.back() == ']'};
}

Facts factsIn(const nlohmann::json& entry) {
  Facts facts{
      .range = range(entry.at("range").get<std::string>()),
      .steepestSlope = number(entry.at("sup_abs_derivative")),
      .steepestAt = {},
      .lowGradient = {},
      .minimum = {},
      .signChanges = {},
      .monotone = entry.at("monotone").get<std::string>(),
      .odd = entry.at("odd").get<std::string>(),
  };
  const nlohmann::json& steepestAt = entry.at("sup_at");
  if (steepestAt.is_number()) facts.steepestAt = number(steepestAt);
  const nlohmann::json& lowGradient = entry.at("abs_derivative_below_0.01");
  if (lowGradient.is_array()) {
    facts.lowGradient.emplace();
    for (const nlohmann::json& interval : lowGradient)
      facts.lowGradient->push_back({.from = number(interval.at(0)), .to = number(interval.at(1))});
  }
  if (entry.contains("minimum")) {
    const nlohmann::json& minimum = entry.at("minimum");
    facts.minimum = {.x = number(minimum.at("x")), .value = number(minimum.at("value"))};
  }
  if (entry.contains("sign_changes")) {
    const nlohmann::json& changes = entry.at("sign_changes");
    std::size_t column = 0;
    for (const char* name : {"value", "derivative", "second_derivative"}) {
      if (changes.contains(name)) facts.signChanges.at(column) = numbers(changes.at(name));
      ++column;
    }
  }
  return facts;
}

}  // namespace

std::string path(const std::string& name) {
  const char* chosen = std::getenv("ACTIVATION_REFERENCE");
  return std::filesystem::path(chosen != nullptr ? chosen : ACTIVATION_REFERENCE_DEFAULT) / name;
}

std::vector<Row> rows(const std::string& path) {
  std::ifstream file = open(path);
  std::string line;
  std::getline(file, line);
  if (line != "function,params,x,value,derivative,second_derivative")
    throw std::runtime_error(path + " has the header '" + line + "'");
  std::vector<Row> all;
  while (std::getline(file, line)) all.push_back(row(line));
  if (all.empty()) throw std::runtime_error(path + " has no rows");
  return all;
}

std::map<std::string, Facts> facts() {
  std::ifstream file = open(path("facts.json"));
  const nlohmann::json table = nlohmann::json::parse(file);
  if (!table.is_object() || table.empty()) throw std::runtime_error("facts.json has no functions");
  std::map<std::string, Facts> all;
  for (const auto& [function, entry] : table.items()) all.emplace(function, factsIn(entry));
  return all;
}

std::vector<VectorRow> vectorRows(const std::string& path) {
  std::ifstream file = open(path);
  const nlohmann::json table = nlohmann::json::parse(file);
  std::vector<VectorRow> all;
  for (const nlohmann::json& entry : table) {
    VectorRow row{
        .function = entry.at("function").get<std::string>(),
        .parameters = numbers(entry.at("params")),
        .xs = numbers(entry.at("x")),
        .value = numbers(entry.at("value")),
        .jacobian = {},
    };
    for (const nlohmann::json& line : entry.at("jacobian"))
      for (const double slope : numbers(line)) row.jacobian.push_back(slope);
    all.push_back(std::move(row));
  }
  return all;
}

}  // namespace reference
