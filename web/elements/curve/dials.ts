import type { TemplateResult } from "lit";
import { parameterDials } from "../../controls/parameterDials.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { functionName, parameterName } from "../../text/functionNames.ts";
import { type Language, texts } from "../../text/text.ts";

/** More stand among all settings, folded. */
const most = 2;

/** The first parameters of the functions, as dials. */
export function dials(
  specs: readonly FunctionSpec[],
  language: Language,
  set: (index: number, id: string, value: number, moving: boolean) => void,
): TemplateResult[] {
  const label = ({ id }: FunctionSpec) => (specs.length > 1 ? `${texts[language].names[id]}: ` : "");
  return specs
    .flatMap((spec, index) =>
      parameterDials(
        spec,
        index,
        functionName(spec, language),
        (id) => label(spec) + parameterName(id, language),
        language,
        (id, value, moving) => set(index, id, value, moving),
      ),
    )
    .slice(0, most);
}
