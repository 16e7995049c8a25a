import type { TemplateResult } from "lit";
import { type Parameter, parametersOf } from "../core/catalogue.ts";
import type { FunctionSpec, VectorSpec } from "../core/functionSpec.ts";
import { formatNumber } from "../text/formatNumber.ts";
import type { Language } from "../text/text.ts";
import { numberControl } from "./number.ts";

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
    const { id, slider, default: standard } = parameter;
    const value = spec.parameters[id] as number;
    const options = {
      id: `slider-${key}-${id}`,
      label: id,
      name: `${name}, ${id}`,
      value,
      step: slider.step,
      default: standard,
      said: `${id} = ${formatNumber(value, language)}`,
      ...endsOf(spec, parameter),
    };
    return numberControl(options, language, {
      set: (next, moving) => act.set(id, next, moving),
      type: (text) => act.type(id, text),
    });
  });
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
