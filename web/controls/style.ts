import { css } from "lit";

/** How the controls look, wherever they stand; `baseStyle` has the colours, and what all buttons and boxes share. */
export const controlStyle = css`
  .number-control { display: grid; grid-template-columns: auto minmax(5em, 1fr) auto auto; gap: 0 0.5em; align-items: center; }
  .number-control .typed { display: inline-flex; gap: 0.3em; align-items: center; color: var(--muted); font-size: 0.9375em; white-space: nowrap; }
  .number-control .number { width: 5.2em; color: var(--ink); }
  @container (max-width: 480px) {
    .number-control { grid-template-columns: minmax(4em, 1fr) auto auto; }
    .number-control label { grid-column: 1 / -1; }
  }

  select {
    font: inherit; color: inherit; background: var(--paper); min-height: var(--target); min-width: 0; max-width: 100%;
    border: 1px solid var(--line); border-radius: 8px; padding: 0 0.4em; cursor: pointer;
  }
  .choice, .flag { display: inline-flex; gap: 0.5em; align-items: center; min-height: var(--target); max-width: 100%; }
  .choice { flex-wrap: wrap; gap: 0 0.5em; }
  .flag input { width: 18px; height: 18px; accent-color: var(--accent); }
  span.whole { display: inline-block; max-width: 100%; overflow-wrap: anywhere; }
  .choice-buttons { display: inline-flex; flex-wrap: wrap; gap: 0.25em; }
  .chips { display: flex; flex-wrap: wrap; gap: 0.375em; }

  .copy { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.5em; max-width: 100%; }
  .copy output { font-size: 0.875em; color: var(--muted); }
  .copy-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em; }
  .copy input { width: 14em; max-width: 100%; box-sizing: border-box; min-height: var(--target); }
  .copy input[hidden] { display: none; }
  .save { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.5em; max-width: 100%; }
  .save output { font-size: 0.875em; color: var(--muted); }
  .save-kinds { display: flex; flex-wrap: wrap; gap: 0.25em; }
  .save-kinds[hidden] { display: none; }
`;
