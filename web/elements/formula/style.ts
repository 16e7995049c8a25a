import { css } from "lit";

/** How formulas look wherever they stand. */
export const formulaStyle = css`
  math { font-family: "STIX Two Math", "Latin Modern Math", "Cambria Math", "DejaVu Math TeX Gyre", "Noto Sans Math", math; }
  mtd { padding: 0.2em 0; text-align: start; }
  mtd + mtd { padding-inline-start: 1.25em; }
  .word { font-style: italic; }
  .letter { margin: 0.25em 0 0; font-size: 0.875em; color: var(--muted); }
`;

/** Formulas that wrap where there is little room, and are smaller where there is hardly any. */
export const compactFormulaStyle = css`
  div.formula, .definitions { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 0.75em; }
  @container (width < 330px) { div.formula { font-size: 0.85em; } }
  .definitions { flex: 100%; color: var(--muted); font-size: 0.9375em; }
  .formula .letter { flex: 100%; margin: 0; }
  ${formulaStyle}
`;
