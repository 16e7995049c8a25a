import { css } from "lit";

/** How the dialogue looks. */
export const postStyle = css`
  dialog {
    box-sizing: border-box; width: min(44em, 100vw - 1.5em); max-width: none; max-height: calc(100dvh - 1.5em); padding: 1.25em;
    overflow: auto; overscroll-behavior: contain;
    color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 12px;
  }
  dialog:focus { outline: 0; } /* the focus begins at the whole of it */
  dialog::backdrop { background: rgb(0 0 0 / 0.45); }
  dialog .close { position: absolute; top: 0.75em; right: 0.75em; border-color: transparent; }
  .post { display: grid; gap: 0.75em; grid-template-columns: minmax(0, 1fr); }
  .post p { margin: 0; }
  .post .title { font-weight: 600; padding-right: var(--target); }
  .post .hint { color: var(--muted); font-size: 0.9375em; }
  .post .note { font-size: 0.9375em; border-left: 3px solid var(--accent); padding-left: 0.6em; }
  .post .choice-buttons button { padding: 0 0.5em; font-size: 0.9375em; }
  .post .choices { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; }
  .copy-box textarea {
    display: block; box-sizing: border-box; width: 100%; resize: vertical; padding: 0.75em 1em; tab-size: 2;
    color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 8px;
    font: 0.875em / 1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere;
  }
  .copy-box p { margin-top: 0.5em; }
  .copy-box .take-it { border-color: var(--accent); background: var(--accent); color: var(--paper); font-weight: 600; padding: 0 1.5em; }
  .copy-box output { color: var(--muted); font-size: 0.9375em; }
  .copy-box output:not(:empty) { margin-left: 0.5em; }
  .measured { position: absolute; height: 0; overflow: hidden; contain: strict; top: 0; left: 0; }
`;
