import { css, unsafeCSS } from "lit";
import { rightMargin, yAxisWidth } from "../../charts/layout.ts";

import { baseStyle } from "../baseStyle.ts";

const own = css`
  .body { display: grid; gap: 1rem 1.75rem; }
  .drawing { min-width: 0; }
  @container (min-width: 46rem) {
    .body { grid-template-columns: minmax(0, 1fr) 17.5rem; }
  }

  .toolbar { display: flex; flex-wrap: wrap; gap: 0.4rem; justify-content: space-between; margin-bottom: 0.5rem; }
  .group { display: flex; gap: 0.25rem; }

  .plot {
    position: relative;
    height: clamp(15rem, 52cqi, 25rem);
    color: var(--ink);
    background-color: var(--paper);
    border: 0 solid var(--grid);
    text-decoration-color: var(--muted);
    /* A change of theme, whatever brings it about, ends in a transitionend. */
    transition: background-color 1ms;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  @container (min-width: 46rem) {
    .plot { height: clamp(20rem, 40cqi, 27rem); }
  }
  canvas { position: absolute; inset: 0; }
  .loading { position: absolute; inset: 0; display: grid; place-items: center; margin: 0; color: var(--muted); }
  .failure { height: 100%; overflow: auto; cursor: auto; user-select: text; -webkit-user-select: text; border: 1px dashed var(--line); border-radius: 8px; padding: 1rem 1.25rem; }
  .failure .heading { font-weight: 650; }
  .failure .hint { color: var(--muted); font-size: 0.875rem; }

  /* The thumb travels exactly along the x axis. */
  input.point { display: block; box-sizing: border-box; height: 24px; margin: 0; width: calc(100% - ${unsafeCSS(yAxisWidth + rightMargin)}px + var(--thumb)); margin-left: calc(${unsafeCSS(yAxisWidth)}px - var(--thumb) / 2); }
  .limit { display: grid; grid-template-columns: auto minmax(6rem, 12rem); gap: 0 0.75rem; align-items: center; justify-content: start; margin: 0.5rem 0 0 ${unsafeCSS(yAxisWidth)}px; font-size: 0.875rem; color: var(--muted); }
  .limit output { color: var(--ink); font-variant-numeric: tabular-nums; }
  @container (max-width: 30rem) {
    .toolbar .toggle { padding: 0 0.4rem; }
    .toolbar .group { gap: 0.2rem; }
    .limit { margin-left: 0; grid-template-columns: 1fr; }
  }

  .x { display: flex; align-items: center; gap: 0.5rem; font-size: 1.0625rem; min-height: 32px; margin-bottom: 0.25rem; }
  .x .number { width: 7.5rem; }
  .readout { list-style: none; margin: 0; padding: 0; }
  .reading { padding: 0.6rem 0; border-top: 1px solid var(--line); }
  .name { display: flex; align-items: center; gap: 0.5rem; min-height: 28px; }
  .name svg { flex: none; }
  .actions { margin-left: auto; display: flex; gap: 2px; }
  dl { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; font-variant-numeric: tabular-nums; }
  dl div { display: flex; gap: 0.5rem; align-items: baseline; min-width: 7rem; }
  .flat { margin: 0; font-size: 0.875rem; color: var(--muted); }
  dt { color: var(--muted); }
  dd { margin: 0; }
  dd small { color: var(--muted); }
  .parameter { display: grid; grid-template-columns: auto minmax(3rem, 1fr) 5rem 28px; gap: 0.5rem; align-items: center; margin-top: 0.25rem; font-size: 0.9375rem; }
  .parameter label { font-style: italic; }

  .picker { margin-bottom: 1rem; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.375rem; }
  #more { margin-top: 0.75rem; padding: 0.75rem; border: 1px solid var(--line); border-radius: 8px; }
  #more[hidden] { display: none; }
  #more input { width: min(100%, 20rem); box-sizing: border-box; }
  .families { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.25rem 1.5rem; }
  .family h3 { font-size: 0.875rem; font-weight: 600; color: var(--muted); margin: 0.75rem 0 0.375rem; }
  .none { color: var(--muted); }

  details { margin-top: 0.75rem; border-top: 1px solid var(--line); }
  summary { cursor: pointer; padding: 0.5rem 0; width: fit-content; }
  .table { overflow: auto; max-height: 24rem; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375rem; }
  caption { text-align: start; color: var(--muted); padding-bottom: 0.5rem; }
  th, td { padding: 0.25rem 0.75rem; text-align: end; white-space: nowrap; }
  thead th { border-bottom: 1px solid var(--line); }
  tbody th { font-weight: 400; color: var(--muted); }
  tr.here :is(th, td) { background: var(--soft); color: var(--ink); font-weight: 600; }
`;

export const curveStyle = [baseStyle, own];
