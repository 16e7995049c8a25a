import type { DemoResult } from "../core/demo.ts";
import { demoRows } from "../core/demo.ts";
import type { Demos } from "../core/demos.ts";
import type { Language } from "../text/dictionaries.ts";

/** What a figure is set to, by the names of its attributes: `{ name: "vanishing_gradient", gain: "13" }`. */
export type FigureState = Readonly<Record<string, string>>;

/** What a quote is computed from. */
export interface Asked {
  core: Demos;
  state: FigureState;
  language: Language;
}

/** What the prose quotes of a figure: a text in the page's language, computed by the core. */
export type Quote = (asked: Asked) => string;

/** Reads `vanishing_gradient?functions=sigmoid&gain=13`, spelled as a link's state is. */
export function readState(text: string): FigureState {
  const [name = "", query = ""] = text.split("?");
  return { name, ...Object.fromEntries(new URLSearchParams(query)) };
}

/** The last run: what stands beside one quote mostly quotes the same one. */
let last: { core: Demos; asked: string; run: DemoResult } | undefined;

/** The whole run that a figure in this state shows. */
export function runIn({ core, state }: Asked): DemoResult {
  const { name = "", functions, seed } = state;
  const settings = demoRows.find(({ id }) => id === name)?.settings ?? [];
  const given = settings.flatMap(({ id }) => (id in state ? [[id, state[id]]] : []));
  const input = {
    ...(functions === undefined ? {} : { functions }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...Object.fromEntries(given),
  };
  const asked = JSON.stringify([name, input]);
  if (last?.core !== core || last.asked !== asked) last = { core, asked, run: core.runDemo(name, input) };
  return last.run;
}

/** The first function's fact of the run. */
export function factIn(asked: Asked, id: string): number {
  return runIn(asked).facts[id]?.[0] ?? Number.NaN;
}
