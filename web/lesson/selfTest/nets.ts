import { among, type Core, type LayerTrace, type Maker } from "./question.ts";
import type { Random } from "./random.ts";

/** Layers upon layers: what sections 2, 6 and 9 are about. */

/** The slope of layers that bend nothing. */
export const layers: Maker = (random) => {
  const [w, count] = [random.pick([-3, -2, 2, 3]), random.whole(3, 5)];
  return { given: [w, count], ...among(random, w ** count, [count * w, w, count + w]) };
};

/** What a chain of sigmoid units at z = 0 leaves of the signal. */
export const chain: Maker = (random, core) => {
  const [w, count] = [random.pick([2, 3, 5, 6, 8]), random.whole(5, 10)];
  const [slope = Number.NaN] = core.evaluate("sigmoid", Float64Array.of(0)).derivative;
  const steps = count - 1;
  return {
    given: [w, count, slope, steps],
    ...among(random, (w * slope) ** steps, [w ** steps, slope ** steps, w * slope]),
  };
};

/** What can have happened to a signal, and nets to which it does, mostly. */
const fates: Record<string, (random: Random) => Record<string, unknown>> = {
  vanished: (random) => ({ functions: "sigmoid", width: 12, depth: 16, gain: random.whole(5, 20) / 10 }),
  exploded: (random) => ({ functions: "leaky_relu(slope=0.1)", width: 12, depth: 16, gain: random.whole(4, 8) }),
  dead: () => ({ functions: "relu", width: 2, depth: 16, initialisation: "he" }),
  saturated: (random) => ({ functions: "sigmoid", width: 3, depth: 10, gain: random.whole(10, 25) }),
  nan: (random) => ({ functions: "leaky_relu(slope=0.1)", width: 12, depth: 50, gain: random.whole(25, 30) }),
};

/** What has happened to the signal; undefined where it is not clear. */
function diagnose(trace: readonly LayerTrace[]): string | undefined {
  const [last, first] = [trace[0], trace.at(-1)];
  if (!last || !first) return undefined;
  if (trace.some(({ gradient }) => !Number.isFinite(gradient))) return "nan";
  if (trace.some(({ dead }) => dead === 1)) return first.gradient === 0 ? "dead" : undefined;
  if (first.gradient === 0) return undefined;
  const change = first.gradient / last.gradient;
  if (trace.every(({ low }) => low < 0.1)) {
    if (change < 1e-3) return "vanished";
    return change > 1e3 ? "exploded" : undefined;
  }
  return change < 1e-3 && trace.every(({ low }) => low > 0.6) ? "saturated" : undefined;
}

/** A net’s numbers to be diagnosed. */
export const trace: Maker = (random, core) => {
  const fate = random.pick(Object.keys(fates));
  for (;;) {
    const seen = traceOf(core, { ...fates[fate]?.(random), examples: 8, seed: random.whole(1, 10_000) });
    const right = diagnose(seen);
    if (right !== fate) continue;
    const wrong = Object.keys(fates).filter((each) => each !== right);
    return { given: [], ...among(random, right, wrong), trace: seen };
  }
};

/** Five of the net’s layers, the last first. */
function traceOf(core: Core, input: Record<string, unknown>): LayerTrace[] {
  const { series } = core.runDemo("vanishing_gradient", input);
  const depth = series["gradient"]?.shape.at(-1) ?? 0;
  const at = (id: string, layer: number) => series[id]?.data[layer - 1] ?? Number.NaN;
  return [1, 0.75, 0.5, 0.25, 0].map((part) => {
    const layer = Math.round(1 + part * (depth - 1));
    return { layer, gradient: at("gradient", layer), low: at("saturated", layer), dead: at("dead", layer) };
  });
}
