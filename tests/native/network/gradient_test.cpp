// Every gradient of the network, which computes in single precision, against central differences of a reference that
// computes in double.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <functional>
#include <optional>

#include "activation/choices.hpp"
#include "activation/facts.hpp"
#include "math/random.hpp"
#include "network/initialisation.hpp"
#include "network/reference_network.hpp"

namespace {

constexpr double difference = 1e-5;  // of a parameter, to either side

/// A random number of 1 … most.
std::size_t upTo(lab::Random& random, std::size_t most) { return 1 + random.bits() % most; }

struct Task {
  lab::Network network;
  lab::Matrix targets;
};

void fillNormal(lab::Random& random, lab::MatrixView<float> matrix) {
  for (std::size_t i = 0; i < matrix.rows; ++i) random.fillNormal(matrix.row(i), 1);
}

/// A network of random shape with this function in its hidden layers and that at its end.
Task randomTask(lab::Random& random, const lab::ActivationChoice& hidden, const lab::ActivationChoice& last,
                bool skip) {
  const std::size_t inputs = upTo(random, 5);
  const std::size_t examples = upTo(random, 11);
  std::vector<lab::LayerShape> shapes;
  const std::size_t depth = upTo(random, 4);
  for (std::size_t i = 1; i < depth; ++i) {
    const std::size_t below = shapes.empty() ? inputs : shapes.back().units;
    shapes.push_back({.units = skip ? below : upTo(random, 9), .function = hidden, .skip = skip});
  }
  shapes.push_back({.units = upTo(random, 5), .function = last});
  Task task{{inputs, examples, shapes}, {shapes.back().units, examples}};
  fillNormal(random, task.network.input());
  // weights no larger than lets an f that bends over a short length keep its digits through all layers
  const lab::Properties properties = hidden.activation->properties(hidden.parameters);
  const double scale = properties.period ? *properties.period / 6 : properties.scale;
  lab::initialise(task.network,
                  {.scale = lab::WeightScale::xavier,
                   .distribution = lab::Distribution::normal,
                   .gain = static_cast<float>(std::min(1.0, scale)),
                   .bias = 0.1F},
                  random.bits());
  return task;
}

/// Whether every z is where a difference and single precision both tell f′: off the kinks, and not far out.
bool isFairlyPlaced(const ReferenceNetwork& reference) {
  for (std::size_t j = 0; j < reference.examples(); ++j) {
    const ReferenceNetwork::Pass pass = reference.forward(j);
    for (std::size_t l = 0; l < reference.layers.size(); ++l) {
      const lab::ActivationChoice& function = reference.layers[l].function;
      const std::vector<lab::Kink> kinks = function.activation->kinksAt(function.parameters);
      for (const double z : pass.preactivations[l]) {
        if (!(std::abs(z) < 8)) return false;
        if (std::any_of(kinks.begin(), kinks.end(), [z](lab::Kink kink) { return std::abs(z - kink.x) < 2e-3; }))
          return false;
      }
    }
  }
  return true;
}

/// The greatest error of a sample of ∂L/∂W and ∂L/∂b, relative to the greatest gradient in the network.
double gradientError(lab::Random& random, lab::Network& network, ReferenceNetwork& reference,
                     const std::function<double()>& loss) {
  double greatest = 1e-3;
  for (const float g : network.gradients()) greatest = std::max(greatest, static_cast<double>(std::abs(g)));
  double error = 0;
  const auto compare = [&](double& parameter, float got) {
    const double kept = parameter;
    parameter = kept + difference;
    const double above = loss();
    parameter = kept - difference;
    const double below = loss();
    parameter = kept;
    error = std::max(error, std::abs((above - below) / (2 * difference) - static_cast<double>(got)) / greatest);
  };
  for (std::size_t l = 0; l < reference.layers.size(); ++l) {
    const lab::Layer& layer = network.layers()[l];
    for (int i = 0; i < 4; ++i) {
      const std::size_t unit = random.bits() % layer.weights.rows;
      const std::size_t input = random.bits() % layer.weights.columns;
      compare(reference.layers[l].weights[unit][input], layer.weightGradient(unit, input));
    }
    const std::size_t unit = random.bits() % layer.bias.size();
    compare(reference.layers[l].bias[unit], layer.biasGradient[unit]);
  }
  return error;
}

/// The error for a loss, or without one for a loss that is linear in the outputs; also of the loss itself. Nothing if
/// the network is not fairly placed.
std::optional<double> taskError(lab::Random& random, const lab::ActivationChoice& hidden,
                                const lab::ActivationChoice& last, bool skip, std::optional<lab::Loss> loss) {
  Task task = randomTask(random, hidden, last, skip);
  ReferenceNetwork reference(task.network);
  if (!isFairlyPlaced(reference)) return std::nullopt;
  const lab::MatrixView<float> targets = task.targets.view();
  task.network.forward();
  lab::Layer& output = task.network.output();
  double lossError = 0;
  if (!loss) {
    fillNormal(random, targets);
    std::copy(targets.padded().begin(), targets.padded().end(), output.activationGradient.view().padded().begin());
    output.passThroughFunction();
  } else {
    for (std::size_t j = 0; j < targets.columns; ++j) {
      const std::size_t chosen = random.bits() % targets.rows;
      for (std::size_t i = 0; i < targets.rows; ++i)
        targets(i, j) = *loss == lab::Loss::softmaxCrossEntropy ? (i == chosen ? 1.0F : 0.0F) : random.uniform();
    }
    const double want = reference.loss(*loss, targets);
    lossError = std::abs(lab::computeLoss(*loss, targets, output) - want) / std::max(1.0, want);
  }
  task.network.backward();
  const double error = gradientError(random, task.network, reference, [&] {
    return loss ? reference.loss(*loss, targets) : reference.linearLoss(targets);
  });
  return std::max(error, lossError);
}

/// The greatest error over some random networks that are fairly placed.
double greatestError(const lab::ActivationChoice& hidden, const lab::ActivationChoice& last, bool skip,
                     std::optional<lab::Loss> loss, int networks) {
  lab::Random random(11, skip ? 1 : 0);
  double greatest = 0;
  int found = 0;
  for (int tried = 0; found < networks && tried < 40 * networks; ++tried)
    if (const std::optional<double> error = taskError(random, hidden, last, skip, loss)) {
      greatest = std::max(greatest, *error);
      ++found;
    }
  INFO(hidden.activation->id << ": too few networks");
  CHECK(found == networks);
  return greatest;
}

lab::ActivationChoice named(std::string_view id) {
  const lab::Activation* activation = lab::findActivation(id);
  return {activation, activation->defaults()};
}

constexpr double bound = 2e-4;

}  // namespace

TEST_CASE("gradients agree with central differences for every function, with and without skip connections") {
  for (const Choice& choice : choices()) {
    const lab::ActivationChoice function{&choice.activation, choice.values};
    for (const bool skip : {false, true}) {
      INFO(choice.name() << (skip ? ", with skips" : ""));
      CHECK(greatestError(function, function, skip, std::nullopt, 3) < bound);
      CHECK(greatestError(function, function, skip, lab::Loss::halfSquaredError, 3) < bound);
    }
  }
}

TEST_CASE("gradients agree with central differences for every loss") {
  const lab::ActivationChoice tanh = named("tanh");
  for (const bool skip : {false, true}) {
    CHECK(greatestError(tanh, named("sigmoid"), skip, lab::Loss::sigmoidCrossEntropy, 20) < bound);
    CHECK(greatestError(tanh, {lab::findActivation("sigmoid"), {3}}, skip, lab::Loss::sigmoidCrossEntropy, 20) < bound);
    CHECK(greatestError(tanh, named("identity"), skip, lab::Loss::softmaxCrossEntropy, 20) < bound);
    CHECK(greatestError(tanh, named("identity"), skip, lab::Loss::halfSquaredError, 20) < bound);
    CHECK(greatestError(tanh, named("sigmoid"), skip, lab::Loss::binaryCrossEntropy, 20) < bound);
  }
}

TEST_CASE("binary cross-entropy takes every function whose outputs lie in (0, 1)") {
  int taken = 0;
  for (const lab::Activation& activation : lab::catalogue()) {
    const std::vector<double> values = activation.defaults();
    const lab::Properties properties = activation.properties(values);
    const lab::Facts facts = lab::facts(activation, values, 0.01);
    if (facts.infimum != 0 || facts.supremum != 1 || properties.attainsInfimum || properties.attainsSupremum) continue;
    ++taken;
    INFO(activation.id);
    CHECK(greatestError(named("tanh"), {&activation, values}, false, lab::Loss::binaryCrossEntropy, 10) < bound);
  }
  CHECK(taken >= 1);
}
