import wasmUrl from "../../build/wasm/bench.wasm?url";
import { parametersOf } from "../../web/core/catalogue.ts";
import { startWasm } from "../../web/core/startWasm.ts";
import { plainFunction } from "./plainFunctions.js";
import { PlainNetwork } from "./plainNetwork.js";
import { race } from "./race.js";
import { startTensorFlow, tensorDeepPass, tensorFunction, tensorTraining } from "./tensorflow.js";

const [core] = await Promise.all([startWasm(wasmUrl, import("../../build/wasm/bench.mjs")), startTensorFlow()]);

/** From -6 to 6, in no order that a branch could be foretold from. */
const xs = Float32Array.from({ length: 1_000_000 }, (_, i) => ((i * 7919) % 12001) / 1000 - 6);

export function raceFunction(id, rounds) {
  const defaults = parametersOf(id).map((parameter) => parameter.default);
  return race(
    {
      copy: (times) => core.copy(times),
      value: (times) => core.evaluate(id, defaults, false, times),
      both: (times) => core.evaluate(id, defaults, true, times),
      plainValue: plainFunction(id, false, xs),
      plainBoth: plainFunction(id, true, xs),
      tensorValue: tensorFunction(id, false, xs),
      tensorBoth: tensorFunction(id, true, xs),
    },
    rounds,
  );
}

/** Numbers in [-1, 1) of which each draw gives the same. */
function draws() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
}

export function raceDeepLab(rounds) {
  const [width, depth, examples] = [128, 50, 64];
  const draw = draws();
  const weight = () => draw() * Math.sqrt(3 / width);
  const plain = new PlainNetwork(width, Array(depth).fill(width), examples, weight);
  plain.input.forEach((_, i) => {
    plain.input[i] = draw();
  });
  // Forward, ∂L/∂W, and all but the first layer's Wᵀ ∂L/∂z.
  const products = 3 * depth - 1;
  return race(
    {
      products: (times) => core.multiplyAdd(0.5, Math.round((times * products * width * width * examples) / 1e6)),
      passes: (times) => core.deepLab(false, times),
      whole: (times) => core.deepLab(true, times),
      plain: (times) => {
        for (; times > 0; times--) {
          plain.forward();
          plain.output.gradient.fill(1);
          plain.backward();
        }
      },
      tensor: tensorDeepPass(width, depth, examples, weight),
    },
    rounds,
  );
}

const units = [4, 2, 1];
const batch = 10;
const rate = 0.1;

/** 200 points of a square, to be told apart by the sign of the product of their coordinates. */
function lesson() {
  const draw = draws();
  const inputs = Float32Array.from({ length: 400 }, draw);
  const targets = Float32Array.from({ length: 200 }, (_, i) => 0.8 * Math.sign(inputs[i] * inputs[200 + i]));
  const weights = Float32Array.from({ length: 2 * 4 + 4 * 2 + 2 }, draw);
  return { units, batch, rate, inputs, targets, weights, weight: (i) => weights[i] };
}

function plainTraining({ inputs, targets, weight }) {
  const network = new PlainNetwork(2, units, batch, weight);
  const { input, output } = network;
  let first = 0;
  return (times) => {
    let loss = 0;
    for (; times > 0; times--) {
      for (let j = 0; j < batch; j++) {
        input[j] = inputs[first + j];
        input[batch + j] = inputs[targets.length + first + j];
      }
      network.forward();
      loss = 0;
      for (let j = 0; j < batch; j++) {
        const error = output.activation[j] - targets[first + j];
        loss += (0.5 * error * error) / batch;
        output.gradient[j] = error / batch;
      }
      network.backward();
      network.descend(rate);
      first = (first + batch) % targets.length;
    }
    return loss;
  };
}

/** Also each one's loss after 2000 batches: they must have learned the same. */
export function raceTraining(rounds) {
  const given = lesson();
  core.startTraining(given.weights, given.inputs, given.targets);
  const contestants = {
    core: (times) => core.train(times),
    plain: plainTraining(given),
    tensor: tensorTraining(given),
  };
  const losses = Object.values(contestants).map((train) => train(2000));
  return { batch, losses, times: race(contestants, rounds) };
}
