// Each formula can be read alone.
#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>
#include <string>

#include "activation/catalogue.hpp"

namespace {

/// Function names, layout and what every formula may use.
const std::set<std::string> vocabulary{"x",    "e",     "sigma", "Phi",  "varphi", "pi",  "frac", "sqrt",
                                       "left", "right", "quad",  "tanh", "ln",     "sin", "cos",  "arctan",
                                       "min",  "max",   "le",    "ge",   "ne",     "pm",  "ldots"};

/// The letters and commands of a formula, one for each place where it stands.
std::vector<std::string> words(const std::string& latex) {
  static const std::regex wrapper(R"(\\(begin|end|text|operatorname)\{[^}]*\}|\\mathit\b)");
  static const std::regex word(R"(\\([a-zA-Z]+)|\{([a-z]{2,})\}|[a-zA-Z])");
  const std::string plain = std::regex_replace(latex, wrapper, "");
  std::vector<std::string> found;
  for (std::sregex_iterator match(plain.begin(), plain.end(), word); match != std::sregex_iterator(); ++match)
    found.push_back(std::regex_replace(match->str(), std::regex(R"([\\{}])"), ""));
  return found;
}

/// Whether the formula says what the letter is: `\quad s = …` or `\; \alpha = …`.
bool defines(const std::string& latex, const std::string& letter) {
  return std::regex_search(latex, std::regex(R"((\\quad|\\;) \\?)" + letter + " = "));
}

}  // namespace

TEST_CASE("a formula is written in x, the parameters, shared letters and letters that it defines") {
  for (const lab::Activation& row : lab::catalogue()) {
    std::set<std::string> known = vocabulary;
    for (const lab::Parameter& parameter : row.parameters) known.emplace(parameter.id);
    for (const std::string_view formula : {row.formula.value, row.formula.derivative, row.formula.secondDerivative}) {
      const std::string latex(formula);
      INFO(row.id << ": " << latex);
      for (const std::string& word : words(latex)) {
        INFO(word);
        CHECK((known.count(word) == 1 || defines(latex, word)));
      }
    }
  }
}

TEST_CASE("a parameter of several letters is set as one word") {
  for (const lab::Activation& row : lab::catalogue())
    for (const lab::Parameter& parameter : row.parameters) {
      const std::string id(parameter.id);
      const std::string latex(row.formula.value);
      INFO(row.id << ": " << latex);
      if (id.size() == 1)
        CHECK(std::regex_search(latex, std::regex("\\b" + id + "\\b")));
      else
        CHECK((latex.find("\\mathit{" + id + "}") != std::string::npos || latex.find("\\" + id) != std::string::npos));
    }
}
