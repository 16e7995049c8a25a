import { findVectorRow, type VectorId } from "../../core/catalogue.ts";
import { parseVectorSpec, splitSpecs, type VectorSpec } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";

/** What the attributes of bars say, as they say it. */
export interface BarsAttributes {
  functions: string;
  inputs: string;
}

/** What they mean: every function takes so many inputs. */
export interface BarsSettings {
  specs: VectorSpec[];
  inputs: number[];
}

export const defaults: BarsAttributes = { functions: "softmax", inputs: "2 1 0.5 -1" };

/** More bars than this can't be told apart. */
export const mostInputs = 12;

/** Reads the attributes. What cannot be used is named, and the default takes its place. */
export function readSettings(attributes: BarsAttributes): { settings: BarsSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const or = <Value>(read: () => Value, standard: () => Value): Value => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      problems.push(error.problem);
      return standard();
    }
  };
  const specs = splitSpecs(attributes.functions).flatMap((text) =>
    or(
      () => [parseVectorSpec(text)],
      () => [],
    ),
  );
  const inputs = or(
    () => readInputs(attributes.inputs),
    () => readInputs(defaults.inputs),
  );
  const fitting = specs.filter(({ id }) => {
    const fits = !takesHalves(id) || inputs.length % 2 === 0;
    if (!fits)
      problems.push({ code: "inputCount", function: id, value: inputs.length, even: true, greatest: mostInputs });
    return fits;
  });
  return { settings: { specs: fitting.length ? fitting : [parseVectorSpec(defaults.functions)], inputs }, problems };
}

/** Whether a function takes its inputs as two halves, a and b. */
export function takesHalves(id: VectorId): boolean {
  return findVectorRow(id)?.outputs === "half";
}

function readInputs(text: string): number[] {
  const inputs = text.split(/[\s,]+/).filter((part) => part !== "");
  const bad = inputs.find((part) => !Number.isFinite(Number(part)));
  if (bad !== undefined) throw new LabError({ code: "notANumber", name: "inputs", value: bad });
  if (!inputs.length) throw new LabError({ code: "notANumber", name: "inputs", value: "" });
  if (inputs.length > mostInputs)
    throw new LabError({ code: "tooMany", name: "inputs", value: inputs.length, greatest: mostInputs });
  return inputs.map(Number);
}
