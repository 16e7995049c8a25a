import { html, nothing, type TemplateResult } from "lit";
import { parameterDials } from "../../controls/parameterDials.ts";
import { table } from "../../controls/table.ts";
import { barsTexts } from "../../text/bars.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { texts } from "../../text/text.ts";
import { type Fold, folds } from "../base/folds.ts";
import { vectorFormula } from "../formula/vectorFormula.ts";
import { adjust } from "./adjust.ts";
import type { BarsContext, Computed } from "./context.ts";
import { jacobianTable } from "./jacobianTable.ts";
import { picture } from "./picture.ts";
import { presets } from "./presets.ts";
import { headline } from "./sentence.ts";

export { barsStyle } from "./style.ts";

/** Functions of a whole vector: the picture, one dial, one sentence, the story's states; all else is folded. */
export function barsFigure(context: BarsContext, problems: unknown, tools: unknown): TemplateResult {
  const { state, language } = context;
  return html`
    ${problems}
    ${picture(context)}
    <div class="dials">${dial(context)}</div>
    ${headline(context)}
    ${presets(context)}
    ${folds(parts(context), state.panels, texts[language].panels.label, tools, (panels) =>
      context.change({ panels: panels as typeof state.panels }),
    )}
  `;
}

/** The parameter of the first function that has one. */
function dial({ functions, language, setParameter }: BarsContext): TemplateResult[] | typeof nothing {
  const first = functions.find(({ spec }) => Object.keys(spec.parameters).length);
  if (!first) return nothing;
  const { parameters } = barsTexts[language];
  const name = (id: string) => `${functions.length > 1 ? `${first.name}: ` : ""}${parameters[id] ?? id}`;
  return parameterDials(first.spec, "first", first.name, name, language, (id, value, moving) =>
    setParameter(first.index, id, value, moving),
  );
}

function parts(context: BarsContext): Fold[] {
  const { functions, language, state, symbols } = context;
  const text = barsTexts[language];
  const each = (content: (computed: Computed) => unknown) =>
    functions.map(
      (computed) => html`<div class="function"><p class="heading">${computed.name}</p>${content(computed)}</div>`,
    );
  return [
    { id: "adjust", name: text.parts.adjust, content: () => adjust(context) },
    {
      id: "formulas",
      name: text.parts.formulas,
      content: () =>
        each(({ spec }) => [
          vectorFormula(spec.id, "value", language),
          html`<p class="subheading">${text.map}</p>`,
          vectorFormula(spec.id, "jacobian", language),
        ]),
    },
    {
      id: "numbers",
      name: text.parts.numbers,
      content: () => [
        list(text.inputs, text.inputs, symbols, state.inputs, context),
        each((computed) => [
          list(text.outputsOf(computed.name), text.output, computed.outputs, Array.from(computed.value), context),
          jacobianTable(context, computed),
        ]),
      ],
    },
  ];
}

/** Numbers under their names. */
function list(
  name: string,
  kind: string,
  names: readonly string[],
  values: readonly number[],
  { language }: BarsContext,
): TemplateResult {
  const rows = names.map((each, i) => [each, formatNumber(values[i] as number, language)]);
  return table({ columns: [kind, barsTexts[language].value], rows }, name);
}
