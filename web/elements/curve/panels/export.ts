import { css, html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { copyText } from "../../../controls/copy.ts";
import { download, fileBase } from "../../../controls/download.ts";
import { formatSpec } from "../../../core/functionSpec.ts";
import { shownLines } from "../../../plot/lines.ts";
import { type ExportText, exportTexts } from "../../../text/export.ts";
import type { CodeRequest } from "../export/code.ts";
import { cppCode } from "../export/cpp.ts";
import { csvTable } from "../export/csv.ts";
import { numpyCode } from "../export/numpy.ts";
import { torchCode } from "../export/torch.ts";
import { steps } from "../model.ts";
import type { PanelContext } from "./context.ts";
import { isPlain } from "./context.ts";

/** The languages that code is written in. */
const languages = {
  numpy: { name: "NumPy", ending: "py", write: numpyCode },
  torch: { name: "PyTorch", ending: "py", write: torchCode },
  cpp: { name: "C++20", ending: "cpp", write: cppCode },
};
type CodeLanguage = keyof typeof languages;

/** What was chosen last, on any figure of the page. */
let chosen: CodeLanguage = "numpy";

/** The chart's numbers as a table, and code that computes it. */
export function panel(context: PanelContext): TemplateResult {
  const { settings, language } = context;
  const words = exportTexts[language];
  const base = fileBase(settings.specs.map(({ id }) => id));
  const request: CodeRequest = {
    specs: settings.specs,
    lines: shownLines(settings).map(({ column }) => column),
    range: settings.range,
    steps,
  };
  const save: Save = (event, name, content) => {
    const say = speaker(event);
    download(name, content);
    say(words.saved(name));
  };
  const csv = (event: Event) =>
    save(event, `${base}.csv`, new Blob([csvOf(context)], { type: "text/csv;charset=utf-8" }));
  return html`
    <div class="take">
      <div class="take-numbers" role="group" aria-label=${words.numbers}>
        <p class="heading">${words.numbers}</p>
        <p>${words.numbersNote}</p>
        <button @click=${csv}>${words.download(`${base}.csv`)}</button>
      </div>
      ${guard([JSON.stringify(request), isPlain(context), language], () => codeBlock(request, base, isPlain(context) ? words.codeNote : words.plainCodeNote, words, save))}
      <p class="take-said" role="status"></p>
    </div>
  `;
}

type Save = (event: Event, name: string, content: Blob) => void;

function codeBlock(request: CodeRequest, base: string, note: string, words: ExportText, save: Save): TemplateResult {
  const entries = Object.entries(languages) as [CodeLanguage, (typeof languages)[CodeLanguage]][];
  return html`
    <fieldset class="take-code">
      <legend>${words.code}</legend>
      <p>${note}</p>
      ${entries.map(
        ([
          id,
          { name },
        ]) => html`<input type="radio" name="code" id="code-${id}" value=${id} .checked=${live(id === chosen)}
            @change=${() => {
              chosen = id;
            }} /><label for="code-${id}">${name}</label>`,
      )}
      ${entries.map(([id, { name, ending, write }]) => {
        const code = write(request, words);
        const file = `${base}.${ending}`;
        return html`<div class="code ${id}">
          <div class="code-buttons">
            <button @click=${(event: Event) => copy(event, code, words)}>${words.copy}</button>
            <button @click=${(event: Event) => save(event, file, new Blob([code], { type: "text/plain;charset=utf-8" }))}>${words.download(file)}</button>
          </div>
          <pre tabindex="0" role="region" aria-label=${name} translate="no">${code.split(/(?<=\n)/).map((line) => html`<span>${line}</span>`)}</pre>
        </div>`;
      })}
    </fieldset>
  `;
}

/** Copies the code, or where the clipboard is denied selects it for the reader to copy. */
async function copy(event: Event, code: string, words: ExportText): Promise<void> {
  const say = speaker(event);
  const pre = (event.currentTarget as HTMLElement).closest(".code")?.querySelector("pre") as HTMLElement;
  say((await copyText(code, pre)) === "copied" ? words.copied : words.selected);
}

/** Says something in the panel that the event comes from; the same words again are said again. */
function speaker(event: Event): (words: string) => void {
  const said = (event.currentTarget as HTMLElement).closest(".take")?.querySelector(".take-said") as HTMLElement;
  said.textContent = "";
  return (words) => {
    said.textContent = words;
  };
}

function csvOf({ settings: { specs, depth }, curves, drawn, view }: PanelContext): string {
  const xs = Float64Array.from(new Set(drawn.flatMap(({ samples }) => [...samples.xs]))).sort();
  const names = drawn.length === curves.length ? specs.map(formatSpec) : [specs.map(formatSpec).join(" - ")];
  const columns = drawn.flatMap(({ symbols, evaluate }, i) => {
    const evaluation = evaluate(xs);
    const name = depth > 1 ? `${names[i]} depth=${depth}` : names[i];
    return shownLines(view).map(({ column }) => ({
      label: `${name} ${plainLetters(symbols[column])}`,
      numbers: evaluation[column],
    }));
  });
  return csvTable(xs, columns);
}

/** `f'` for `f′`, as a keyboard types it. */
function plainLetters(symbol: string): string {
  return symbol.replaceAll("″", "''").replaceAll("′", "'").replaceAll("−", "-");
}

export const style = css`
  .take .heading, .take legend { font-size: 1em; font-weight: 600; margin: 0; padding: 0; }
  .take p { margin: 0 0 0.5em; color: var(--muted); font-size: 0.9375em; }
  .take-numbers { margin-bottom: 1em; }
  .take-code { border: 0; margin: 0; padding: 0; min-width: 0; }
  .take-code input { margin: 0 0.4em 0 0; width: 1.1em; height: 1.1em; accent-color: var(--accent); vertical-align: -0.15em; }
  .take-code label { display: inline-block; padding: 0.25em 1.25em 0.25em 0; cursor: pointer; }
  .code { display: none; margin-top: 0.5em; }
  #code-numpy:checked ~ .numpy, #code-torch:checked ~ .torch, #code-cpp:checked ~ .cpp { display: block; }
  .code-buttons { display: flex; flex-wrap: wrap; gap: 0.375em; margin-bottom: 0.5em; }
  .take pre { margin: 0; padding: 0.75em 1em; max-height: 26em; overflow: auto; background: var(--soft); border: 1px solid var(--line); border-radius: 8px; font: 0.875em / 1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; tab-size: 4; }
  @container (max-width: 736px) { .take pre span { display: block; padding-left: 6ch; text-indent: -6ch; white-space: pre-wrap; overflow-wrap: anywhere; } }
  .take .take-said { min-height: 1.5em; margin: 0.5em 0 0; color: var(--ink); }
`;
