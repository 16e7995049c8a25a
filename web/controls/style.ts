import { css } from "lit";

/** How the controls look, wherever they stand; `baseStyle` has the colours, and what all buttons and boxes share. */
export const controlStyle = css`
  .copy { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.5em; max-width: 100%; }
  .copy output { font-size: 0.875em; color: var(--muted); }
  .copy-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em; }
  .copy input { width: 14em; max-width: 100%; box-sizing: border-box; min-height: 32px; }
  .copy input[hidden] { display: none; }
`;
