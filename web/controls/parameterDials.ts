import type { TemplateResult } from "lit";
import { type Parameter, parametersOf } from "../core/catalogue.ts";
import type { FunctionSpec, VectorSpec } from "../core/functionSpec.ts";
import { parameterName } from "../text/functionNames.ts";
import type { Language } from "../text/text.ts";
import { dial, type NumberOptions } from "./slider.ts";

/** A dial for each parameter of a function. `key` tells the functions of a figure apart, `label` gives what a parameter is called. */
export function parameterDials(
  spec: FunctionSpec | VectorSpec,
  key: string | number,
  name: string,
  label: (id: string) => string,
  language: Language,
  set: (id: string, value: number, moving: boolean) => void,
): TemplateResult[] {
  return parametersOf(spec.id).map((parameter) => {
    const { id } = parameter;
    const options = { ...parameterOptions(spec, parameter, key, name, parameterName(id, language)), label: label(id) };
    return dial(options, language, { set: (next, moving) => set(id, next, moving) });
  });
}

/** What a parameter's slider shows. */
export function parameterOptions(
  spec: FunctionSpec | VectorSpec,
  parameter: Parameter,
  key: string | number,
  name: string,
  called: string,
): Omit<NumberOptions, "label"> {
  const { id, slider, default: standard } = parameter;
  return {
    id: `slider-${key}-${id}`,
    term: id,
    name: `${name}, ${called}`,
    value: spec.parameters[id] as number,
    step: slider.step,
    default: standard,
    ...endsOf(spec, parameter),
  };
}

/** The ends of a parameter's slider; it stays on its side of a parameter that it must exceed, or that must exceed it. */
function endsOf(spec: FunctionSpec | VectorSpec, { id, slider, mustExceed }: Parameter) {
  const value = (other: string) => spec.parameters[other] as number;
  const above = mustExceed === null ? [] : [value(mustExceed) + slider.step];
  const below = parametersOf(spec.id)
    .filter((other) => other.mustExceed === id)
    .map((other) => value(other.id) - slider.step);
  return { least: Math.max(slider.least, ...above), greatest: Math.min(slider.greatest, ...below) };
}
