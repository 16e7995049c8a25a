import { html, nothing, type TemplateResult } from "lit";
import { markerShape } from "../../../../plot/markers.ts";
import { zigzagTexts } from "../../../../text/demos/zigzag.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import { hueOf } from "../../hue.ts";
import { at, type DemoContext, type Track } from "../../view.ts";
import { placeOf, readTracks } from "./pointed.ts";

/** What each run has come to: a column for each function. */
export function readings(context: DemoContext): TemplateResult {
  const { language, tracks } = context;
  const text = zigzagTexts[language];
  const read = readTracks(context);
  const number = (value: number | undefined) => formatNumber(value ?? Number.NaN, language, 3);
  const fact = (track: Track, id: string) => track.result.facts[id]?.[0];
  const reached = (track: Track, id: string) =>
    fact(track, "steps_to_loss") === undefined && track.done ? text.notReached : number(fact(track, id));
  const share = (track: Track) => {
    const value = fact(track, "same_sign_share");
    return value === undefined ? number(value) : `${number(100 * value)}%`;
  };
  const row = (name: string, value: (track: Track) => string) =>
    html`<tr><th scope="row">${name}</th>${read.map((track) => html`<td>${value(track)}</td>`)}</tr>`;
  // A run that stopped has no loss at the step of those that went on.
  const step = Math.max(...read.map((track) => track.step));
  const low = number(tracks[0] && fact(tracks[0], "low_loss"));
  return html`<table class="runs" aria-label=${text.results} data-count=${tracks.length}>
    <thead><tr><td></td>${tracks.map(
      (track, i) =>
        html`<th scope="col" ${hueOf(track)} @pointerenter=${() => context.point(placeOf(context, i))} @pointerleave=${() => context.point(undefined)}>${markerShape(track.light.marker)} ${track.name}</th>`,
    )}</tr></thead>
    <tbody>
      ${row(text.loss(step), (track) => number(track.step < step ? undefined : at(track, "loss")))}
      ${row(text.stepsToLoss(low), (track) => reached(track, "steps_to_loss"))}
      ${row(text.pathRatio, (track) => reached(track, "path_ratio"))}
      ${tracks.some((track) => fact(track, "same_sign_share") !== undefined || !track.done) ? row(text.sameSign, share) : nothing}
    </tbody>
  </table>`;
}
