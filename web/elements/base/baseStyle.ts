import { css } from "lit";
import { controlStyle } from "../../controls/style.ts";

/** Colours, letters and controls that every element shares; a page themes them with the `--lab-…` properties. */
export const baseStyle = css`
  /* A host page may place the element; it can't undo what it is. */
  :host { display: block !important; max-width: 100%; break-inside: avoid-column; }
  /* The figure takes the width of its place. One that is as wide as what stands in it, a float say, becomes 704px wide; but
     never wider than there is room, since this line breaks at its space. */
  :host::before { all: initial; display: block; visibility: hidden; height: 0; overflow: hidden; font-size: 0; word-spacing: 704px; content: "_ _"; }
  .place { container-type: inline-size; }
  .place.on-light { color-scheme: light; }
  .place.on-dark { color-scheme: dark; }
  :host([hidden]) { display: none !important; }
  /* Figures within this one keep a room of their own. */
  :host { --room: var(--lab-room); }

  .figure {
    all: initial; /* nothing of the host page's letters comes in */
    color-scheme: inherit;
    direction: ltr;
    --target: 32px; /* the least height of what is pressed */
    --lab-room: initial;
    --ink: var(--lab-ink, #17202b);
    --muted: var(--lab-muted, #56606e);
    --line: var(--lab-line, #d5dae1);
    --grid: var(--lab-grid, #e7eaee);
    --soft: var(--lab-soft, #eef1f5);
    --paper: var(--lab-paper, #ffffff);
    --accent: var(--lab-accent, #0b5fa5);
    --bad: #a3231f;
    display: block;
    position: relative;
    box-sizing: border-box;
    color: var(--ink);
    background: var(--paper);
    border-radius: 12px;
    padding: clamp(0.75em, 2.5cqi, 1.5em);
    font: 400 medium / 1.5 var(--lab-font, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif);
    overflow-wrap: anywhere; /* no word, however long, makes its place wider */
    print-color-adjust: exact;
  }
  /* The room that the figure takes, until it is drawn. */
  .opening { min-height: var(--room, 40em); }
  .figure.printed { color-scheme: light !important; }
  /* What is not loaded has nothing to say on paper: there its author's words stand instead. */
  .instead { display: none; }
  @media print {
    .figure { font-size: 10pt; }
    .opening { min-height: 0 !important; padding: 0; border: 0; }
    .instead { display: block; }
    .instead ~ *, .opening .loading { display: none !important; }
  }
  /* Browsers that know no light-dark() stay light. */
  @supports (color: light-dark(red, red)) {
    .figure {
      --ink: var(--lab-ink, light-dark(#17202b, #e7ebf0));
      --muted: var(--lab-muted, light-dark(#56606e, #a3adba));
      --line: var(--lab-line, light-dark(#d5dae1, #38424f));
      --grid: var(--lab-grid, light-dark(#e7eaee, #2a323d));
      --soft: var(--lab-soft, light-dark(#eef1f5, #262e38));
      --paper: var(--lab-paper, light-dark(#ffffff, #161c24));
      --accent: var(--lab-accent, light-dark(#0b5fa5, #6cb6f0));
      --bad: light-dark(#a3231f, #ff9d94);
    }
  }
  :host([theme="light"]) .figure { color-scheme: light; }
  :host([theme="dark"]) .figure { color-scheme: dark; }
  .figure:lang(ko) { word-break: keep-all; }

  button, input { font: inherit; color: inherit; }
  button {
    display: inline-flex; align-items: center; justify-content: center; gap: 0.4em;
    min-height: var(--target); min-width: var(--target); padding: 0 0.6em; box-sizing: border-box;
    background: transparent; border: 1px solid var(--line); border-radius: 8px; cursor: pointer;
  }
  button:hover:not([aria-disabled="true"]) { border-color: var(--muted); }
  button[aria-disabled="true"]:not(.chip) { color: var(--muted); opacity: 0.45; cursor: default; }
  button.icon { padding: 0; }
  button.small { min-height: calc(var(--target) - 4px); min-width: calc(var(--target) - 4px); border-color: transparent; }
  button[aria-pressed="true"] { background: var(--soft); border-color: var(--muted); font-weight: 600; }
  button.toggle[aria-pressed="false"] { color: var(--muted); }
  .chip { border-radius: 999px; padding: 0 0.8em; font-size: 0.9375em; }
  .chip.more { border-style: dashed; color: var(--accent); }
  .chip[aria-disabled="true"] { cursor: default; }

  input[type="range"] { accent-color: var(--accent); margin: 0; width: 100%; min-width: 0; height: max(24px, var(--target) - 8px); cursor: pointer; }
  input.number, input[type="search"] {
    min-height: var(--target); min-width: 0; padding: 0 0.5em; box-sizing: border-box; font-variant-numeric: tabular-nums;
    background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
  }
  input.number { width: 100%; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

  /* The way past a figure is seen by those who come to it by keyboard. */
  .past { position: absolute; left: 8px; top: 8px; z-index: 3; background: var(--paper); }
  .past:not(:focus-visible) { clip-path: inset(50%); opacity: 0; pointer-events: none; }
  .end:focus { outline: 0; }

  .folds { display: flex; flex-wrap: wrap; gap: 0 0.25em; align-items: center; margin-top: 0.5em; }
  .folds button { border-color: transparent; color: var(--muted); font-size: 0.9375em; }
  .folds .fold::before { content: ""; width: 0.4em; height: 0.4em; border: solid; border-width: 0 1.5px 1.5px 0; rotate: -45deg; }
  .folds .fold[aria-expanded="true"]::before { rotate: 45deg; }
  .folds .fold[aria-expanded="true"], .folds button:hover:not([aria-disabled="true"]) { color: var(--ink); }
  .folds .beside { display: inline-flex; flex-wrap: wrap; gap: 0 0.25em; align-items: center; margin-left: auto; }
  .folds .foot { display: contents; }
  .part { border-top: 1px solid var(--grid); margin-top: 0.75em; padding-top: 0.75em; }
  .plain :is(.folds, section.part) { display: none; }
  .part-name { margin: 0 0 0.5em; font-weight: 600; }
  .part-loading { color: var(--muted); margin: 0; }
  @media (pointer: coarse) {
    .figure { --target: 44px; }
    button.small, input[type="range"] { min-height: var(--target); min-width: var(--target); }
  }

  .foot { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; justify-content: space-between; margin-top: 0.75em; }

  .problems { border: 1px solid var(--bad); border-radius: 8px; padding: 0.6em 0.9em; margin-bottom: 1em; font-size: 0.9375em; }
  .problems:empty { position: absolute; clip-path: inset(50%); } /* takes no room, and is there for screen readers */
  .problems p { margin: 0; font-weight: 600; color: var(--bad); }
  .problems ul { margin: 0.25em 0 0; padding-left: 1.2em; }

  ${controlStyle}

  /* What is pressed or moved stays away from paper; what is chosen or typed is read there. */
  @media print {
    button, input[type="range"], summary, progress, .past, .folds, .foot, .copy { display: none; }
    details[open] > summary { display: list-item; }
    select, input.number { appearance: none; border: 0; padding: 0; background: none; }
  }
`;
