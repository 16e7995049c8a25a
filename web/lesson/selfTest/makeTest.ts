import { chain, layers, trace } from "./nets.ts";
import { type Core, type Maker, type Question, type QuestionId, questionIds } from "./question.ts";
import { Random } from "./random.ts";
import { flattest, output, pushed, rest, slope, step, table } from "./units.ts";

const makers: Readonly<Record<QuestionId, Maker>> = {
  table,
  layers,
  step,
  slope,
  flattest,
  chain,
  trace,
  rest,
  pushed,
  output,
};

/** Ten questions, which follow from the seed: each has one right choice. */
export function makeTest(seed: number, core: Core): Question[] {
  const random = new Random(seed);
  return questionIds.map((id) => ({ id, ...makers[id](random, core) }));
}
