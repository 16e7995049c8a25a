import { type SVGTemplateResult, svg } from "lit";

/** What a place that can be dragged looks like around (0, 0): a ring, and a wider one that a finger finds. */
export function knob(): SVGTemplateResult {
  return svg`<circle class="grip" r="14" /><circle class="ring" r="7" />`;
}

/** The same where it goes to the left and to the right only. */
export function sidewaysKnob(): SVGTemplateResult {
  return svg`${knob()}<path class="ways" d="M-10-4l-5 4 5 4M10-4l5 4-5 4" />`;
}

/** The same where it goes up and down as well. */
export function everyWayKnob(): SVGTemplateResult {
  return svg`${knob()}<path class="ways" d="M-10-4l-5 4 5 4M10-4l5 4-5 4M-4-10l4-5 4 5M-4 10l4 5 4-5" />`;
}

/** Its name over it, or under it; at the right edge of a plot it goes to the left. */
export function knobName(name: string, { under = false, leftwards = false } = {}): SVGTemplateResult {
  const [x, anchor] = leftwards ? [10, "end"] : [0, "middle"];
  return svg`<text x=${x} y=${under ? 24 : -13} text-anchor=${anchor} aria-hidden="true">${name}</text>`;
}
