// @before const std::array rows{
Evaluation isrlu(double x, ParameterValues values) {
  if (x > 0) return {x, 1, 0};
  const double alpha = values[0];
  const double square = 1 + alpha * x * x;
  const double root = std::sqrt(square);
  const double value = root > 1e100 ? -1 / std::sqrt(alpha) : x / root;  // the square may overflow
  return {value, 1 / square / root, -3 * (alpha * value) / square / square};
}

auto isrluSingle(ParameterValues values) {
  const double moderateAlpha = moderate(values[0]);
  const float alpha = narrow(moderateAlpha);
  const float limit = narrow(0x1p52 / std::sqrt(moderateAlpha));  // 1 is nothing beside αx² there
  return [alpha, limit](float x) -> SingleEvaluation {
    const float near = atMost(0, atLeast(-limit, x));
    const float square = 1 + alpha * near * near;
    const float q = 1 / std::sqrt(square);
    return {x > 0 ? x : near * q, x > 0 ? 1 : q / square};
  };
}

Properties isrluProperties(ParameterValues values) { return {.strict = true, .scale = 1 / std::sqrt(values[0])}; }

constexpr std::array isrluParameters{
    Parameter{.id = "alpha", .standard = 1, .domain = positive, .slider = {.least = 0.1, .greatest = 3, .step = 0.1}}};

// @before };
    Activation{
        .id = "isrlu",
        .family = Family::rectifier,
        .parameters = isrluParameters,
        .evaluate = isrlu,
        .kernel = kernel<isrluSingle>,
        .properties = isrluProperties,
    },
