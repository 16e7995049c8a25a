import { html, type TemplateResult } from "lit";

const paths = {
  left: "M10 3 5 8l5 5",
  right: "m6 3 5 5-5 5",
  rewind: "M4 3v10M12.5 3.5 6.5 8l6 4.5z",
  play: "M5 3.2v9.6L12.5 8z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  undo: "M5.5 3 2.5 6l3 3M2.8 6H10a3.5 3.5 0 0 1 0 7H6",
  dice: "M3 3h10v10H3zM5.8 5.8h.01M10.2 5.8h.01M8 8h.01M5.8 10.2h.01M10.2 10.2h.01",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  reset: "M3.5 8a4.5 4.5 0 1 0 1.6-3.4M3.5 2.8v2.6h2.6",
  close: "m4 4 8 8m0-8-8 8",
  link: "M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.6-2.6a2.55 2.55 0 0 0-3.6-3.6L8 4.4M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.55 2.55 0 0 0 3.6 3.6L8 11.6",
  picture: "M2.5 3h11v10h-11zM4.5 11l3-4 2 2.5 1.2-1.5 1.8 3z",
  post: "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
  copy: "M6 6h7v7H6zM3 10V3h7",
};

export type IconName = keyof typeof paths;

/** A line icon in the current text colour, for a button that has a name of its own. */
export function icon(name: IconName): TemplateResult {
  return html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor"
    stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d=${paths[name]} /></svg>`;
}
