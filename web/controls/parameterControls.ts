import type { TemplateResult } from "lit";
import { type Parameter, parametersOf } from "../core/catalogue.ts";
import type { FunctionSpec, VectorSpec } from "../core/functionSpec.ts";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import { dial, type NumberOptions, numberControl } from "./number.ts";

/** What the reader does to the parameter of an id. */
export interface ParameterActions {
  set(id: string, value: number, moving: boolean): void;
  type(id: string, text: string): void;
}

/** A number for each parameter of a function. `key` tells the functions of a figure apart. */
export function parameterControls(
  spec: FunctionSpec | VectorSpec,
  key: string | number,
  name: string,
  language: Language,
  act: ParameterActions,
): TemplateResult[] {
  return parametersOf(spec.id).map((parameter) => {
    const { id } = parameter;
    const said = `${id} = ${formatNumber(spec.parameters[id] as number, language)}`;
    return numberControl({ ...optionsOf(spec, parameter, key, name), label: id, said }, language, {
      set: (next, moving) => act.set(id, next, moving),
      type: (text) => act.type(id, text),
    });
  });
}

/** The same at first sight, without boxes; `label` gives what a parameter is called there. */
export function parameterDials(
  spec: FunctionSpec | VectorSpec,
  key: string | number,
  name: string,
  label: (id: string) => string,
  language: Language,
  set: ParameterActions["set"],
): TemplateResult[] {
  return parametersOf(spec.id).map((parameter) => {
    const { id } = parameter;
    const options = { ...optionsOf(spec, parameter, key, name), label: label(id) };
    return dial(options, language, { set: (next, moving) => set(id, next, moving) });
  });
}

function optionsOf(
  spec: FunctionSpec | VectorSpec,
  parameter: Parameter,
  key: string | number,
  name: string,
): Omit<NumberOptions, "label"> {
  const { id, slider, default: standard } = parameter;
  return {
    id: `slider-${key}-${id}`,
    name: `${name}, ${id}`,
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
