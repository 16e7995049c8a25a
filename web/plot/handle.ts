import { type SVGTemplateResult, svg } from "lit";

/** What a place that can be dragged looks like around (0, 0): a ring, and a wider one that a finger finds. */
export function knob(): SVGTemplateResult {
  return svg`<circle class="grip" r="14" /><circle class="ring" r="7" />`;
}

/** Its name over it, or under it. */
export function knobName(name: string, under = false): SVGTemplateResult {
  return svg`<text y=${under ? 24 : -13} text-anchor="middle" aria-hidden="true">${name}</text>`;
}
