import { nothing, type SVGTemplateResult, svg } from "lit";

interface Place {
  x: number;
  y: number;
}

/** A shorter one has no direction that could be seen, in CSS pixels. */
const leastSeen = 2;

/**
 * From one place to another in the hue of where it stands, `short` pixels before its end; the head of one that is very
 * short is smaller.
 */
export function arrow(
  from: Place,
  to: Place,
  { width = 2.75, short = 0 }: { width?: number; short?: number } = {},
): SVGTemplateResult | typeof nothing {
  const length = Math.hypot(to.x - from.x, to.y - from.y) - short;
  if (!(length >= leastSeen) || !Number.isFinite(length)) return nothing;
  const head = Math.min(6 + width, length);
  const angle = (180 / Math.PI) * Math.atan2(to.y - from.y, to.x - from.x);
  return svg`<g class="arrow" transform="translate(${from.x} ${from.y}) rotate(${angle})">
    <path class="shaft" stroke-width=${width} d="M0 0H${length - head + 0.5}" />
    <path class="head" d="M${length} 0L${length - head} ${-0.55 * head}V${0.55 * head}Z" />
  </g>`;
}
