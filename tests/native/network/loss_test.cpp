#include "network/loss.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "activation/catalogue.hpp"

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

/// A layer that has just computed f of these z: units × examples.
lab::Network passed(const lab::ActivationChoice& function, const std::vector<std::vector<float>>& z) {
  lab::Network network(z.size(), z[0].size(), {{.units = z.size(), .function = function}});
  for (std::size_t i = 0; i < z.size(); ++i) {
    network.output().weights(i, i) = 1;
    for (std::size_t j = 0; j < z[i].size(); ++j) network.input()(i, j) = z[i][j];
  }
  network.forward();
  return network;
}

lab::Network passed(std::string_view id, const std::vector<std::vector<float>>& z) {
  const lab::Activation* activation = lab::findActivation(id);
  return passed(lab::ActivationChoice{activation, activation->defaults()}, z);
}

lab::Matrix targets(const std::vector<std::vector<float>>& y) {
  lab::Matrix matrix(y.size(), y[0].size());
  for (std::size_t i = 0; i < y.size(); ++i)
    for (std::size_t j = 0; j < y[i].size(); ++j) matrix.view()(i, j) = y[i][j];
  return matrix;
}

}  // namespace

TEST_CASE("half the squared error is a mean over examples, a sum over outputs") {
  lab::Network network = passed("identity", {{1, 2}, {3, 5}});
  const double loss = lab::computeLoss(lab::Loss::halfSquaredError, targets({{0, 0}, {3, 1}}).view(), network.output());
  CHECK(loss == (0.5 + 2 + 0 + 8) / 2);
  const lab::MatrixView<float> gradient = network.output().preactivationGradient.view();
  CHECK(gradient(0, 0) == 0.5F);
  CHECK(gradient(0, 1) == 1);
  CHECK(gradient(1, 0) == 0);
  CHECK(gradient(1, 1) == 2);
}

TEST_CASE("fused with the sigmoid, binary cross-entropy has the gradient a - y exactly and stays finite") {
  lab::Network network = passed("sigmoid", {{4}, {0.3F}, {200}, {-300}});
  lab::Layer& output = network.output();
  const double loss =
      lab::computeLoss(lab::Loss::sigmoidCrossEntropy, targets({{0}, {0.25F}, {0}, {1}}).view(), output);
  const double half = std::log1p(std::exp(0.3F)) - 0.25 * 0.3F;
  CHECK_THAT(loss, WithinRel(std::log1p(std::exp(4)) + half + 200 + 300, 1e-6));
  const lab::MatrixView<float> gradient = output.preactivationGradient.view();
  CHECK(gradient(0, 0) == output.activation.view()(0, 0));
  CHECK(gradient(1, 0) == output.activation.view()(1, 0) - 0.25F);
  CHECK(gradient(2, 0) == 1);
  CHECK(gradient(3, 0) == -1);
}

TEST_CASE("binary cross-entropy not fused meets the fused one where both have digits") {
  lab::Network network = passed("sigmoid", {{-3, 1.5F}, {2, 0}});
  const lab::Matrix y = targets({{1, 0}, {0.75F, 0.5F}});
  lab::Layer& output = network.output();
  const double fusedLoss = lab::computeLoss(lab::Loss::sigmoidCrossEntropy, y.view(), output);
  const lab::Matrix fused = output.preactivationGradient;
  CHECK_THAT(lab::computeLoss(lab::Loss::binaryCrossEntropy, y.view(), output), WithinRel(fusedLoss, 1e-6));
  for (std::size_t i = 0; i < 2; ++i)
    for (std::size_t j = 0; j < 2; ++j)
      CHECK_THAT(output.preactivationGradient.view()(i, j), WithinAbs(fused.view()(i, j), 1e-6F));
}

TEST_CASE("of a sigmoid of any steepness the fused gradient is that steepness times a - y, and the loss finite") {
  for (const double steepness : {0.1, 5.0, 20.0}) {
    lab::Network network = passed({lab::findActivation("sigmoid"), {steepness}}, {{-0.3F, 0.15F}, {0.2F, 1e30F}});
    const lab::Matrix y = targets({{1, 0.25F}, {0.75F, 0}});
    lab::Layer& output = network.output();
    CHECK(std::isfinite(lab::computeLoss(lab::Loss::sigmoidCrossEntropy, y.view(), output)));
    for (std::size_t i = 0; i < 2; ++i)
      for (std::size_t j = 0; j < 2; ++j)
        CHECK_THAT(output.preactivationGradient.view()(i, j),
                   WithinRel(static_cast<float>(steepness) * (output.activation.view()(i, j) - y.view()(i, j)) / 2));
    output.preactivation.view()(1, 1) = 0.1F;
    output.activation.view()(1, 1) = static_cast<float>(1 / (1 + std::exp(-0.1 * steepness)));
    const double fusedLoss = lab::computeLoss(lab::Loss::sigmoidCrossEntropy, y.view(), output);
    CHECK_THAT(lab::computeLoss(lab::Loss::binaryCrossEntropy, y.view(), output), WithinRel(fusedLoss, 1e-5));
  }
}

TEST_CASE("an output that has reached its target exactly has no loss and no slope, a wrong one an infinite loss") {
  lab::Network network = passed("step", {{1}, {-1}});
  lab::Layer& output = network.output();
  CHECK(lab::computeLoss(lab::Loss::binaryCrossEntropy, targets({{1}, {0}}).view(), output) == 0);
  CHECK(output.preactivationGradient.view()(0, 0) == 0);
  CHECK(output.preactivationGradient.view()(1, 0) == 0);
  CHECK(std::isinf(lab::computeLoss(lab::Loss::binaryCrossEntropy, targets({{0}, {0}}).view(), output)));
}

TEST_CASE("the choice of binary cross-entropy is fused for the sigmoid alone") {
  CHECK(lab::binaryCrossEntropyOf({lab::findActivation("sigmoid"), {}}) == lab::Loss::sigmoidCrossEntropy);
  CHECK(lab::binaryCrossEntropyOf({lab::findActivation("hard_sigmoid"), {}}) == lab::Loss::binaryCrossEntropy);
}

TEST_CASE("cross-entropy fused with softmax is finite at any logits, and the same if all are shifted") {
  lab::Network network = passed("identity", {{1000, 1}, {0, 2}, {-1000, 4}});
  const lab::Matrix y = targets({{0, 0}, {0, 1}, {1, 0}});
  const double sum = std::exp(1) + std::exp(2) + std::exp(4);
  CHECK_THAT(lab::computeLoss(lab::Loss::softmaxCrossEntropy, y.view(), network.output()),
             WithinRel((2000 + std::log(sum) - 2) / 2, 1e-6));
  const lab::MatrixView<float> gradient = network.output().preactivationGradient.view();
  CHECK(gradient(0, 0) == 0.5F);
  CHECK(gradient(2, 0) == -0.5F);
  CHECK_THAT(gradient(1, 1), WithinAbs((std::exp(2) / sum - 1) / 2, 1e-7));

  lab::Network shifted = passed("identity", {{-7}, {-6}, {-4}});
  const double loss =
      lab::computeLoss(lab::Loss::softmaxCrossEntropy, targets({{0}, {1}, {0}}).view(), shifted.output());
  CHECK_THAT(loss, WithinRel(std::log(sum) - 2, 1e-6));
}
