import { html, nothing, type TemplateResult } from "lit";
import type { Verdict } from "../../core/demo.ts";
import { demoTexts } from "../../text/demo.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import type { Language } from "../../text/text.ts";
import { hue } from "./hue.ts";
import type { DemoView, Track } from "./view.ts";

/** How what happened is told. */
export interface Teller {
  tracks: readonly Track[];
  words: DemoWords;
  language: Language;
  /** When a step was, if that is worth saying. */
  moment(step: number): string | undefined;
  rescue(): void;
  /** While values that work are looked for. */
  isRescuing: boolean;
  /** While a run is being computed: its sentence may still change, and screen readers wait. */
  busy: boolean;
}

/** The one sentence at first sight: what broke, with a way out, or the most important verdict; else what the demo shows. */
export function headline(teller: Teller, order: DemoView["headlines"]): TemplateResult {
  const { tracks, words, language } = teller;
  const { verdicts: label, rescue, rescuing } = demoTexts[language];
  const stopped = tracks.findLast(stopOf);
  const rankOf = ({ id }: Verdict) => order.findIndex((each) => [each].flat().includes(id));
  const said = tracks
    .flatMap((track) => saidOf(track).map((verdict) => ({ track, verdict, rank: rankOf(verdict) })))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || b.verdict.step - a.verdict.step);
  const [first] = said;
  const together = said.filter(
    (each) =>
      each === first ||
      (Array.isArray(order[each.rank]) &&
        each.rank === first?.rank &&
        each.track === first.track &&
        each.verdict.step === first.verdict.step),
  );
  const told = together.slice(0, 2); // a phone has no room for more
  const verdicts = { ...words.verdicts, ...words.headlines };
  const atFirstSight = { ...teller, words: { ...words, verdicts }, moment: () => undefined };
  return html`<div class="headline" role="status" aria-label=${label} aria-busy=${teller.busy}>
    ${
      stopped
        ? html`${stopSentence(teller, stopped, false)}
            <button class="rescue" aria-disabled=${teller.isRescuing} @click=${teller.isRescuing ? nothing : teller.rescue}>${teller.isRescuing ? rescuing : rescue}</button>`
        : told.length
          ? told.map(({ track, verdict }) => html`${sentence(atFirstSight, track, verdict)} `)
          : html`<p>${words.about}</p>`
    }
  </div>`;
}

/** Everything that can be said at the cursor of each function, and since when. */
export function verdictList(teller: Teller): TemplateResult {
  return html`<div class="verdicts">
    ${teller.tracks.map((track) => [
      saidOf(track).map((verdict) => sentence(teller, track, verdict)),
      stopOf(track) ? stopSentence(teller, track) : nothing,
    ])}
  </div>`;
}

function saidOf({ result, step }: Track): Verdict[] {
  return result.verdicts.filter((verdict) => verdict.step <= step);
}

function stopOf({ result, step }: Track) {
  return result.stopped.find((each) => each.step <= step);
}

function sentence(
  { words, language, moment }: Teller,
  { name, light, dark }: Track,
  { id, values, step }: Verdict,
): TemplateResult | typeof nothing {
  const said = words.verdicts[id]?.(
    name,
    values.map((value) => formatNumber(value, language, 3)),
    values,
  );
  const when = moment(step);
  return said
    ? html`<p ${hue(light.color, dark.color)}>${when ? html`<span class="when">${when}</span> ` : nothing}${said}</p>`
    : nothing;
}

function stopSentence({ words, language }: Teller, track: Track, why = true): TemplateResult | typeof nothing {
  const text = demoTexts[language];
  const { name, light, dark, result } = track;
  const stop = stopOf(track);
  if (!stop) return nothing;
  const [step, layer] = [stop.step, stop.layer].map((value) => formatNumber(value, language)) as [string, string];
  const broke = Number.isNaN(stop.value) ? "NaN" : stop.value > 0 ? "∞" : "−∞";
  return html`<p class="stopped" ${hue(light.color, dark.color)}>
    ${result.steps > 1 ? text.stopped(name, step, stop.layer > 0 ? layer : undefined) : text.stoppedIn(name, layer)} ${text.broke[broke]} ${why ? words.overflow : nothing}
  </p>`;
}
