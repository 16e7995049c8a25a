import { type ActivationId, type Parameter, parametersOf } from "./catalogue.ts";
import { type FunctionSpec, formatSpec, parseSpec } from "./functionSpec.ts";

/** A list of functions as an attribute spells it. */
export function formatSpecs(specs: readonly FunctionSpec[]): string {
  return specs.map(formatSpec).join(" ");
}

/** The list without a function, or with it at its end if it was not there. */
export function toggled(specs: readonly FunctionSpec[], id: ActivationId): FunctionSpec[] {
  const without = specs.filter((spec) => spec.id !== id);
  return without.length < specs.length ? without : [...specs, parseSpec(id)];
}

/** @throws LabError if the value does not lie in the parameter's domain */
export function withParameter(spec: FunctionSpec, id: string, value: number): FunctionSpec {
  return parseSpec({ id: spec.id, parameters: { ...spec.parameters, [id]: value } });
}

/** The list with a function twice: the second at its defaults but for the first parameter, the slider's farther end. */
export function compared(specs: readonly FunctionSpec[], index: number): FunctionSpec[] {
  const spec = specs[index] as FunctionSpec;
  const { id, slider } = parametersOf(spec.id)[0] as Parameter;
  const low = (spec.parameters[id] as number) < (slider.least + slider.greatest) / 2;
  const far = low ? [slider.greatest, slider.least] : [slider.least, slider.greatest];
  const shown = new Set(specs.map(formatSpec));
  const others = [...far, slider.least + slider.step].map((value) => withParameter(parseSpec(spec.id), id, value));
  return specs.toSpliced(index + 1, 0, others.find((candidate) => !shown.has(formatSpec(candidate))) ?? spec);
}
