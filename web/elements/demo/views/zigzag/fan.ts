import { type SVGTemplateResult, svg } from "lit";

/** Of the lines through all inputs and the origin: from one angle to another, in radians, at most π apart. */
export type Fan = readonly [from: number, to: number];

/** Where the lines leave so little of a turn free, they go everywhere. */
const leastFree = 0.6;

/** The directions in which single examples can move the weights: each along its own input, one way or the other. */
export function fanOf(inputs: Float32Array): Fan {
  const angles: number[] = [];
  for (let i = 0; i + 1 < inputs.length; i += 2) {
    const [x1, x2] = [inputs[i] as number, inputs[i + 1] as number];
    if (x1 !== 0 || x2 !== 0) angles.push((Math.atan2(x2, x1) + 2 * Math.PI) % Math.PI);
  }
  angles.sort((a, b) => a - b);
  let [free, to] = [0, 0];
  angles.forEach((angle, i) => {
    const next = angles[i + 1] ?? (angles[0] as number) + Math.PI;
    if (next - angle > free) [free, to] = [next - angle, angle];
  });
  return free < leastFree ? [0, Math.PI] : [to + free - Math.PI, to];
}

/** Whether single examples can move the weights in any direction. */
export function isOpen([from, to]: Fan): boolean {
  return to - from >= Math.PI;
}

/** The fan around a place in pixels, to both sides. */
export function fan([from, to]: Fan, { x, y }: { x: number; y: number }, radius: number): SVGTemplateResult {
  const edge = (angle: number) => `${x + radius * Math.cos(angle)} ${y - radius * Math.sin(angle)}`;
  const side = (start: number, end: number) => `M${x} ${y}L${edge(start)}A${radius} ${radius} 0 0 0 ${edge(end)}Z`;
  return svg`<path class=${isOpen([from, to]) ? "fan open" : "fan"} d="${side(from, to)}${side(from + Math.PI, to + Math.PI)}" />`;
}
