import { positive } from "../../core/core.ts";
import { type FunctionSpec, parseSpec, splitSpecs } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { defaults as curveDefaults, readLimit, readNumber, readOr } from "../curve/settings.ts";

/** What the attributes of a card say, as they say it. */
export interface CardAttributes {
  functions: string;
  limit: string;
  sigma: string;
}

/** What they mean. */
export interface CardSettings {
  specs: FunctionSpec[];
  limit: number;
  sigma: number;
}

export const defaults: CardAttributes = {
  functions: curveDefaults.functions,
  limit: curveDefaults.limit,
  sigma: "1",
};

/** Reads the attributes. What cannot be used is named, and the default takes its place. */
export function readSettings(attributes: CardAttributes): { settings: CardSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const specs = splitSpecs(attributes.functions).flatMap((text) => {
    try {
      return [parseSpec(text)];
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      problems.push(error.problem);
      return [];
    }
  });
  return {
    settings: {
      specs: specs.length ? specs : [parseSpec(defaults.functions)],
      limit: readOr(readLimit, attributes.limit, defaults.limit, problems),
      sigma: readOr(readSigma, attributes.sigma, defaults.sigma, problems),
    },
    problems,
  };
}

function readSigma(text: string): number {
  const sigma = readNumber("sigma", text);
  if (sigma <= 0) throw new LabError({ code: "outsideDomain", name: "sigma", value: sigma, domain: positive });
  return sigma;
}
