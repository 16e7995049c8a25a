import { html, type TemplateResult } from "lit";
import { functionSelect } from "../../controls/functionPicker.ts";
import { icon } from "../../controls/icon.ts";
import type { DemoRun } from "../../core/demo.ts";
import { type FunctionSpec, parseSpec } from "../../core/functionSpec.ts";
import { markerShape } from "../../plot/markers.ts";
import { curveStyles } from "../../plot/palette.ts";
import { demoTexts } from "../../text/demo.ts";
import { functionName } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";
import { hue } from "./hue.ts";

/** The functions that race, each to be taken out, and a list to add one from. */
export function functionChips(
  { demo, functions }: DemoRun,
  language: Language,
  set: (specs: FunctionSpec[]) => void,
): TemplateResult {
  const text = demoTexts[language];
  const { lastOne } = texts[language];
  const light = curveStyles(functions, false);
  const dark = curveStyles(functions, true);
  const full = functions.length >= demo.mostFunctions;
  return html`<div class="functions" role="group" aria-label=${text.functions}>
    ${functions.map((spec, i) => {
      const name = functionName(spec, language);
      const only = functions.length === 1;
      return html`<span class="function" ${hue(light[i]?.color, dark[i]?.color)}>
        ${markerShape(light[i]?.marker)}${name}
        <button class="icon small" title=${only ? lastOne : text.remove(name)} aria-label=${text.remove(name)}
          aria-disabled=${only} @click=${() => only || set(functions.toSpliced(i, 1))}>${icon("close")}</button>
      </span>`;
    })}
    ${
      full
        ? html`<span class="full">${text.most(demo.mostFunctions)}</span>`
        : functionSelect(text.add, language, (id) => set([...functions, parseSpec(id)]))
    }
  </div>`;
}
