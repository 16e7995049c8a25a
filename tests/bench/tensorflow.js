import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-core/dist/register_all_gradients";

/** TensorFlow.js on its WebAssembly backend: SIMD and one thread, as the core. */
export async function startTensorFlow() {
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths({
    "tfjs-backend-wasm.wasm": plain,
    "tfjs-backend-wasm-simd.wasm": simd,
    "tfjs-backend-wasm-threaded-simd.wasm": threaded,
  });
  await tf.setBackend("wasm");
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT"))) throw new Error("TensorFlow.js finds no SIMD here");
}

const repeat = (work) => (times) => {
  for (; times > 0; times--) tf.tidy(() => void work());
};

/** Its own functions, or as its users write those that it lacks. */
const functions = {
  relu: tf.relu,
  leaky_relu: (x) => tf.leakyRelu(x, 0.01),
  sigmoid: tf.sigmoid,
  tanh: tf.tanh,
  elu: tf.elu,
  silu: (x) => tf.mul(x, tf.sigmoid(x)),
  mish: (x) => tf.mul(x, tf.tanh(tf.softplus(x))),
  softplus: tf.softplus,
  gelu: (x) => tf.mul(tf.mul(0.5, x), tf.add(1, tf.erf(tf.mul(x, Math.SQRT1_2)))),
};

/** f of every x, or f and, by its automatic differentiation, f′. */
export function tensorFunction(id, slopes, xs) {
  const x = tf.tensor1d(xs);
  if (!slopes) return repeat(() => functions[id](x));
  const ones = tf.onesLike(x);
  const differentiate = tf.valueAndGrad(functions[id]);
  return repeat(() => differentiate(x, ones));
}

/** Dense layers of tanh over a batch: examples × units. */
function dense(inputs, units, weight) {
  let index = 0;
  const layers = units.map((count, i) => {
    const below = i === 0 ? inputs : units[i - 1];
    const numbers = Float32Array.from({ length: count * below }, () => weight(index++));
    return {
      weights: tf.variable(tf.transpose(tf.tensor2d(numbers, [count, below]))),
      bias: tf.variable(tf.zeros([count])),
    };
  });
  return (input) => layers.reduce((a, { weights, bias }) => tf.tanh(tf.add(tf.matMul(a, weights), bias)), input);
}

/** A pass forward and backward. */
export function tensorDeepPass(width, depth, examples, weight) {
  const network = dense(width, Array(depth).fill(width), weight);
  const input = tf.randomNormal([examples, width]);
  return repeat(() => tf.variableGrads(() => tf.sum(network(input))));
}

/** Trains by so many batches, and gives the loss of the last. */
export function tensorTraining({ units, weight, inputs, targets, batch, rate }) {
  const network = dense(2, units, weight);
  const batches = Array.from({ length: targets.length / batch }, (_, i) => {
    const part = (numbers, first) => Array.from(numbers.subarray(first, first + batch));
    const rows = [part(inputs, i * batch), part(inputs, targets.length + i * batch)];
    return { input: tf.transpose(tf.tensor2d(rows)), target: tf.tensor2d(part(targets, i * batch), [batch, 1]) };
  });
  const optimiser = tf.train.sgd(rate);
  let next = 0;
  return (times) => {
    let loss = 0;
    for (; times > 0; times--) {
      const { input, target } = batches[next++ % batches.length];
      const error = () => tf.mul(0.5, tf.mean(tf.squaredDifference(network(input), target)));
      const cost = optimiser.minimize(error, true);
      if (times === 1) loss = cost.dataSync()[0];
      cost.dispose();
    }
    return loss;
  };
}
