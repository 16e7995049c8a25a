#include "network/network.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <limits>

#include "activation/catalogue.hpp"
#include "math/random.hpp"
#include "network/initialisation.hpp"
#include "network/loss.hpp"
#include "network/optimiser.hpp"
#include "network/reference_network.hpp"

using Catch::Matchers::WithinAbs;

namespace {

lab::ActivationChoice named(std::string_view id) {
  const lab::Activation* activation = lab::findActivation(id);
  return {activation, activation->defaults()};
}

void fill(lab::MatrixView<float> matrix, lab::Random random) {
  for (std::size_t i = 0; i < matrix.rows; ++i) random.fillNormal(matrix.row(i), 1);
}

std::vector<float> copy(std::span<const float> numbers) { return {numbers.begin(), numbers.end()}; }

constexpr lab::Initialisation xavier{.scale = lab::WeightScale::xavier, .distribution = lab::Distribution::normal};

}  // namespace

TEST_CASE("a pass forward agrees with the reference, whatever the shape") {
  const std::vector<std::vector<std::size_t>> shapes{{1, 1}, {2, 4, 2, 1}, {5, 130, 3}, {3, 3, 3, 3, 3}};
  for (const std::vector<std::size_t>& widths : shapes)
    for (const std::size_t examples : std::vector<std::size_t>{1, 4, 10}) {
      std::vector<lab::LayerShape> layers;
      for (std::size_t i = 1; i < widths.size(); ++i)
        layers.push_back({.units = widths[i], .function = named(i % 2 == 0 ? "tanh" : "gelu"), .skip = true});
      lab::Network network(widths[0], examples, layers);
      fill(network.input(), {1, 2});
      lab::initialise(network, xavier, 3);
      network.forward();
      const ReferenceNetwork reference(network);
      for (std::size_t j = 0; j < examples; ++j) {
        const ReferenceNetwork::Pass pass = reference.forward(j);
        for (std::size_t l = 0; l < layers.size(); ++l)
          for (std::size_t i = 0; i < widths[l + 1]; ++i)
            CHECK_THAT(network.layers()[l].preactivation.view()(i, j), WithinAbs(pass.preactivations[l][i], 2e-6));
        for (std::size_t i = 0; i < pass.outputs.size(); ++i)
          CHECK_THAT(network.output().activation.view()(i, j), WithinAbs(pass.outputs[i], 2e-6));
      }
    }
}

TEST_CASE("a skip connection is left out where widths differ") {
  const lab::Network network(2, 1,
                             {{.units = 2, .function = named("tanh"), .skip = true},
                              {.units = 3, .function = named("tanh"), .skip = true},
                              {.units = 3, .function = named("tanh")}});
  CHECK(const_cast<lab::Network&>(network).layers()[0].skip);
  CHECK_FALSE(const_cast<lab::Network&>(network).layers()[1].skip);
  CHECK_FALSE(const_cast<lab::Network&>(network).layers()[2].skip);
}

TEST_CASE("a backward step is kept in its two factors") {
  lab::Network network(3, 5, {{.units = 4, .function = named("sigmoid")}, {.units = 2, .function = named("identity")}});
  fill(network.input(), {4, 0});
  lab::initialise(network, xavier, 5);
  network.forward();
  lab::Layer& output = network.output();
  fill(output.activationGradient.view(), {4, 1});
  output.passThroughFunction();
  network.backward();
  const lab::Layer& hidden = network.layers()[0];
  for (std::size_t j = 0; j < 5; ++j) {
    for (std::size_t i = 0; i < 2; ++i)
      CHECK(output.preactivationGradient.view()(i, j) == output.activationGradient.view()(i, j));
    for (std::size_t i = 0; i < 4; ++i) {
      float sum = 0;
      for (std::size_t k = 0; k < 2; ++k) sum += output.weights(k, i) * output.preactivationGradient.view()(k, j);
      CHECK(hidden.activationGradient.view()(i, j) == sum);
      CHECK(hidden.preactivationGradient.view()(i, j) == hidden.derivative.view()(i, j) * sum);
    }
  }
}

TEST_CASE("with skip connections ∂L/∂a passes a layer of zero weights unchanged") {
  lab::Network network(
      4, 3, {{.units = 4, .function = named("tanh")}, {.units = 4, .function = named("tanh"), .skip = true}});
  fill(network.input(), {6, 0});
  network.forward();
  lab::Layer& output = network.output();
  fill(output.activationGradient.view(), {6, 1});
  output.passThroughFunction();
  network.backward();
  CHECK(copy(network.layers()[0].activationGradient.view().padded()) ==
        copy(output.activationGradient.view().padded()));
}

TEST_CASE("an example's pass does not depend on how many others there are, nor on what they are") {
  const std::vector<lab::LayerShape> shapes{{.units = 5, .function = named("mish")},
                                            {.units = 3, .function = named("exponential")}};
  lab::Network alone(2, 1, shapes);
  lab::Network together(2, 7, shapes);
  lab::initialise(alone, xavier, 1);
  lab::initialise(together, xavier, 1);
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (std::size_t i = 0; i < 2; ++i) {
    alone.input()(i, 0) = 0.5F;
    for (std::size_t j = 0; j < 7; ++j) together.input()(i, j) = j == 2 ? 0.5F : infinity;
  }
  alone.forward();
  together.forward();
  for (std::size_t i = 0; i < 3; ++i)
    CHECK(alone.output().activation.view()(i, 0) == together.output().activation.view()(i, 2));
}

TEST_CASE("what pads a batch to fours has no part in any gradient, even where f is not finite there") {
  // f(b) overflows, but no example's z is b
  lab::Network network(1, 1,
                       {{.units = 1, .function = named("exponential")}, {.units = 1, .function = named("identity")}});
  network.input()(0, 0) = 1;
  network.layers()[0].weights(0, 0) = -200;
  network.layers()[0].bias[0] = 200;
  network.output().weights(0, 0) = 1;
  network.forward();
  lab::Layer& output = network.output();
  output.activationGradient.view()(0, 0) = 1;
  output.passThroughFunction();
  network.backward();
  CHECK(output.weightGradient(0, 0) == 1);  // e^0
  CHECK(network.layers()[0].weightGradient(0, 0) == 1);
  CHECK(network.layers()[0].biasGradient[0] == 1);
}

TEST_CASE("a moved network still has its parameters, and copying these copies what it has learned") {
  lab::Network first(2, 1, {{.units = 3, .function = named("tanh")}});
  lab::initialise(first, xavier, 9);
  const std::vector<float> parameters = copy(first.parameters());
  lab::Network second = std::move(first);
  CHECK(second.output().weights.data == second.parameters().data());
  lab::Network third(2, 4, {{.units = 3, .function = named("tanh")}});
  std::copy(parameters.begin(), parameters.end(), third.parameters().begin());
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t k = 0; k < 2; ++k) CHECK(third.output().weights(i, k) == second.output().weights(i, k));
}

TEST_CASE("a small network learns exclusive or with every method") {
  for (const lab::Method method : {lab::Method::gradientDescent, lab::Method::momentum, lab::Method::adam}) {
    lab::Network network(2, 4, {{.units = 4, .function = named("tanh")}, {.units = 1, .function = named("sigmoid")}});
    lab::Matrix targets(1, 4);
    for (std::size_t j = 0; j < 4; ++j) {
      network.input()(0, j) = static_cast<float>(j % 2);
      network.input()(1, j) = static_cast<float>(j / 2);
      targets.view()(0, j) = static_cast<float>((j % 2) ^ (j / 2));
    }
    lab::initialise(network, xavier, 2);
    lab::Optimiser optimiser{.method = method, .rate = method == lab::Method::gradientDescent ? 0.5F : 0.05F};
    double loss = 0;
    for (int i = 0; i < 3000; ++i) {
      network.forward();
      loss = lab::computeLoss(lab::Loss::sigmoidCrossEntropy, targets.view(), network.output());
      network.backward();
      optimiser.step(network.parameters(), network.gradients());
    }
    CHECK(loss < 0.05);
  }
}
