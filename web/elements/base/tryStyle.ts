import { css } from "lit";

/** What is seen of a figure at first sight: the picture, the dials, the one sentence, the story's states. */
export const tryStyle = css`
  .picture { position: relative; }
  .picture svg { display: block; max-width: 100%; overflow: visible; }

  .dials { display: flex; flex-wrap: wrap; gap: 0.25em 2.5em; align-items: center; margin-top: 0.5em; }
  .dial { flex: 1 1 18em; display: grid; grid-template-columns: auto minmax(5em, 1fr) auto; gap: 0.75em; align-items: center; }
  .dial small { font-size: inherit; }
  .dial output { min-width: 4em; font-weight: 600; font-variant-numeric: tabular-nums; }

  .headline { margin-top: 0.5em; min-height: 3em; }
  @container (max-width: 860px) { .headline { min-height: 4.5em; } }
  @container (max-width: 480px) { .dial small { display: block; font-size: 0.75em; line-height: 1.25; } }
  @container (max-width: 480px) { .headline { min-height: 7.5em; font-size: 0.9375em; } }
  .headline p { display: inline; }
  .headline button { margin-block: -4px; } /* no line is higher for it */
  .presets { display: flex; flex-wrap: wrap; gap: 0.4em; margin-top: 0.5em; }
  .preset { font-size: 0.9375em; border-color: transparent; background: var(--soft); min-height: max(36px, var(--target)); text-align: start; }
  .preset[aria-pressed="true"] { font-weight: 400; }
  .way-out { flex: 1 1 15em; min-height: max(36px, var(--target)); } /* its room is there before there is one */
  @container (max-width: 480px) { .way-out { order: -1; flex-basis: 100%; min-height: 58px; } } /* right under the sentence, not seven rows below; two lines */
  .remedy { font-size: 0.9375em; border-color: var(--accent); color: var(--accent); min-height: max(36px, var(--target)); text-align: start; }
  .preset .ordinal { color: var(--muted); }
  .preset[aria-pressed="true"] { border-color: var(--accent); }
  @media print {
    .presets, .dial input, .headline button { display: none; }
    .dial { flex: none; }
    .picture svg { height: auto; }
    .headline p, svg { break-inside: avoid; }
  }
`;
