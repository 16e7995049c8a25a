import { positive, sigmaDomain } from "../../core/curves.ts";
import { type FunctionSpec, parseSpec, parseVectorSpec, splitSpecs, type VectorSpec } from "../../core/functionSpec.ts";
import { LabError, type Problem } from "../../core/problem.ts";
import { defaults as curveDefaults, readOr, readWithin } from "../curve/settings.ts";

/** What the attributes of a card say, as they say it. */
export interface CardAttributes {
  functions: string;
  limit: string | number;
  sigma: string | number;
}

/** What they mean. */
export interface CardSettings {
  specs: (FunctionSpec | VectorSpec)[];
  limit: number;
  sigma: number;
}

const defaults = { functions: curveDefaults.functions, limit: curveDefaults.limit, sigma: "1" };

/** Reads the attributes. What cannot be used is named, and the default takes its place. */
export function readSettings(attributes: CardAttributes): { settings: CardSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const specs = splitSpecs([attributes.functions].flat().join(" ")).flatMap((text) => {
    try {
      return [readSpec(text)];
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      problems.push(error.problem);
      return [];
    }
  });
  return {
    settings: {
      specs: specs.length ? specs : [parseSpec(defaults.functions)],
      limit: readOr(
        readWithin("limit", positive),
        String(attributes.limit ?? defaults.limit),
        defaults.limit,
        problems,
      ),
      sigma: readOr(
        readWithin("sigma", sigmaDomain),
        String(attributes.sigma ?? defaults.sigma),
        defaults.sigma,
        problems,
      ),
    },
    problems,
  };
}

function readSpec(text: string): FunctionSpec | VectorSpec {
  try {
    return parseSpec(text);
  } catch (error) {
    if (error instanceof LabError && error.problem.code === "takesVector") return parseVectorSpec(text);
    throw error;
  }
}
