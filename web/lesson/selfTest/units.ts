import { among, type Maker } from "./question.ts";

/** One unit, its curve and its step: what sections 1 to 5, 8 and 10 are about. */

const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** Whether one unit that fires where w₁x₁ + w₂x₂ > θ gives these outputs: of the tables of two inputs, such weights find all. */
function isSeparable(outputs: readonly number[]): boolean {
  const weights = [-2, -1, 0, 1, 2];
  const thresholds = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5];
  return weights.some((w1) =>
    weights.some((w2) =>
      thresholds.some((theta) => corners.every(([x1, x2], i) => (w1 * x1 + w2 * x2 > theta ? 1 : 0) === outputs[i])),
    ),
  );
}

const tables = Array.from({ length: 16 }, (_, bits) => corners.map((_, i) => (bits >> i) & 1));

/** Which table one line can't part. */
export const table: Maker = (random) => {
  const impossible = random.pick(tables.filter((outputs) => !isSeparable(outputs)));
  const possible = random.shuffled(tables.filter(isSeparable)).slice(0, 3);
  return { given: [], ...among(random, impossible, possible) };
};

/** Where the ball is after one step. */
export const step: Maker = (random) => {
  const [w, x, rate] = [random.whole(1, 3), random.whole(2, 3), 0.1];
  const y = random.pick([-1, 0, 1, 2, 4, 5].filter((target) => target !== w * x));
  const error = w * x - y;
  const right = w - rate * error * x;
  return {
    given: [w, x, y, rate],
    ...among(random, rounded(right), [w + rate * error * x, w - rate * error, y / x].map(rounded)),
  };
};

/** Sigmoid’s slope from its output. */
export const slope: Maker = (random, core) => {
  const a = random.pick([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]);
  const [right = Number.NaN] = core.evaluate("sigmoid", Float64Array.of(Math.log(a / (1 - a)))).derivative;
  return { given: [a], ...among(random, rounded(right), [1 - a * a, 1 - a, a].map(rounded)) };
};

const curves = ["sigmoid", "tanh", "relu", "softsign", "elu", "leaky_relu(slope=0.1)", "softplus", "arctan"];
/** The flattest has to be flatter than the next by this factor. */
const clearly = 1.5;

/** Which curve is flattest at x. */
export const flattest: Maker = (random, core) => {
  for (;;) {
    const x = random.whole(-8, 8) / 2;
    if (x === 0) continue; // there some have a corner, and no slope
    const found = random
      .shuffled(curves)
      .slice(0, 4)
      .map((spec) => ({ spec, size: Math.abs(core.evaluate(spec, Float64Array.of(x)).derivative[0] ?? Number.NaN) }))
      .sort((a, b) => a.size - b.size);
    const [first, second] = found;
    if (!first || !second || second.size <= clearly * first.size) continue;
    return {
      given: [x],
      ...among(
        random,
        first.spec,
        found.slice(1).map(({ spec }) => spec),
      ),
    };
  }
};

/** What a unit of ReLU does, from its z for each example. */
export const rest: Maker = (random, core) => {
  const negative = random.pick([0, 1, 2, 3, 4, 4]);
  const z = random.shuffled([0, 1, 2, 3].map((i) => (random.whole(1, 30) / 10) * (i < negative ? -1 : 1)));
  const off = core.evaluate("relu", Float64Array.from(z)).derivative.filter((each) => each === 0).length;
  const right = off === 0 ? "active" : off === z.length ? "dead" : "rests";
  const words = ["active", "rests", "dead", "saturated"];
  return {
    given: [z],
    ...among(
      random,
      right,
      words.filter((word) => word !== right),
    ),
  };
};

/** Where one example pushes a neuron’s weights. */
export const pushed: Maker = (random) => {
  const signs = random.pick([
    [1, 1, 1],
    [1, 1, 1],
    [-1, -1, -1],
    [1, -1, 1],
    [-1, 1, 1],
  ]);
  const inputs = signs.map((sign) => (sign * random.whole(1, 30)) / 10);
  const signal = (random.pick([-1, 1]) * random.whole(1, 9)) / 10;
  const pushes = inputs.map((x) => Math.sign(-signal * x));
  const right = pushes.every((push) => push > 0) ? "up" : pushes.every((push) => push < 0) ? "down" : "both";
  const words = ["up", "down", "both", "none"];
  return {
    given: [inputs, signal],
    ...among(
      random,
      right,
      words.filter((word) => word !== right),
    ),
  };
};

/** ∂L/∂z of softmax under cross-entropy. */
export const output: Maker = (random, core) => {
  const logits = Float64Array.from({ length: 3 }, () => random.whole(-2, 4) / 2);
  const p = [...core.evaluateVector("softmax", logits).value].map((each) => Math.round(100 * each) / 100);
  const target = random.whole(1, 3);
  const right = p.map((each, i) => rounded(each - (i === target - 1 ? 1 : 0)));
  const wrong = [right.map((each) => rounded(-each)), p, p.map((each) => rounded(each * (1 - each)))];
  return { given: [p, target], ...among(random, right, wrong) };
};

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
