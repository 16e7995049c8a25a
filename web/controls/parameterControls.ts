import type { TemplateResult } from "lit";
import { parametersOf } from "../core/catalogue.ts";
import type { FunctionSpec, VectorSpec } from "../core/functionSpec.ts";
import { parameterName } from "../text/functionNames.ts";
import type { Language } from "../text/text.ts";
import { numberControl } from "./number.ts";
import { parameterOptions } from "./parameterDials.ts";

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
    const label = parameterName(id, language);
    return numberControl({ ...parameterOptions(spec, parameter, key, name, label), label }, language, {
      set: (next, moving) => act.set(id, next, moving),
      type: (text) => act.type(id, text),
    });
  });
}
