#include <emscripten/bind.h>

#include <cmath>

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

EMSCRIPTEN_BINDINGS(minimal) { emscripten::function("sigmoid", sigmoid); }
