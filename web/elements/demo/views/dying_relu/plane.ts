import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { linearScale, type Scale } from "../../../../plot/scale.ts";
import { dyingTexts } from "../../../../text/demos/dying_relu.ts";
import type { DemoContext, Track } from "../../view.ts";
import { inputsOf, type Unit } from "./units.ts";

type Point = readonly [x1: number, x2: number];

/** The plane is seen so far from its origin, the inputs with room around them. */
const reach = 3;
const rim = reach * 0.93;
const corners: readonly Point[] = [
  [-reach, -reach],
  [reach, -reach],
  [reach, reach],
  [-reach, reach],
];

/** The inputs with every unit's boundary, and the side on which the picked one has z > 0. */
export function plane(
  { language }: DemoContext,
  track: Track,
  units: Unit[],
  picked: number,
  size: number,
): TemplateResult {
  const text = dyingTexts[language];
  const x = linearScale([-reach, reach], [0, size]);
  const y = linearScale([-reach, reach], [size, 0]);
  const inputs = inputsOf(track);
  const places = [...Array(inputs.length / 2).keys()];
  const dots = (those: readonly number[]) =>
    those.map((i) => `M${x(inputs[2 * i] as number)} ${y(inputs[2 * i + 1] as number)}h0`).join("");
  const path = (outline: readonly Point[]) =>
    outline.map(([a, b], i) => `${i ? "L" : "M"}${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join("");
  const own = units[picked];
  const { side } = own ? cut(own.weights) : { side: [] };
  const others = units.filter((unit) => unit !== own);
  const [dead, living] = [others.filter(isDead), others.filter((unit) => !isDead(unit))];
  const boundaries = (those: readonly Unit[], name: string) => {
    const chords = those.map(({ weights }) => cut(weights).chord).filter((chord) => chord.length === 2);
    return svg`<path class="boundary ${name}" d=${chords.map(path).join("")} />
      <path class="mark ${name}" d=${those.map((unit) => mark(unit, x, y)).join("")} />`;
  };
  return html`<svg class="plane" role="img" width=${size} height=${size} viewBox="0 0 ${size} ${size}"
    aria-label=${text.plane(track.name, units.length, units.filter(isDead).length)}>
    ${guard([inputs, size], () => sheet(x, y, size, Math.max(...inputs) + 0.25))}
    ${side.length ? svg`<path class="side" d="${path(side)}Z" />` : nothing}
    ${guard([inputs, size], () => svg`<path class="input rim" d=${dots(places)} /><path class="input" d=${dots(places)} />`)}
    <path class="input on" d=${dots(places.filter((i) => (own?.z[i] ?? 0) > 0))} />
    ${boundaries(dead, "dead")}${boundaries(living, "")}
    ${own ? boundaries([own], `${own.state} picked`) : nothing}
    <g class="axis" aria-hidden="true">
      <text x=${size - 5} y=${size - 6} text-anchor="end">x₁</text><text x="5" y="14">x₂</text>
    </g>
  </svg>`;
}

function isDead({ state }: Unit): boolean {
  return state === "dead";
}

/** What lies under all: the paper, and on it the square that holds the inputs. */
function sheet(x: Scale, y: Scale, size: number, edge: number): SVGTemplateResult {
  return svg`<rect class="sheet" width=${size} height=${size} />
    <rect class="data" x=${x(-edge)} y=${y(edge)} width=${x(edge) - x(-edge)} height=${y(-edge) - y(edge)} />`;
}

/** A cross on a dead unit's boundary; a dot for another whose boundary is out of sight. Both at the rim if it is. */
function mark({ weights: [w1, w2, b], state }: Unit, x: Scale, y: Scale): string {
  const square = w1 * w1 + w2 * w2;
  const [foot1, foot2] = [(-b * w1) / square, (-b * w2) / square];
  const far = Math.max(Math.abs(foot1), Math.abs(foot2)) / rim;
  if (!Number.isFinite(far) || (state !== "dead" && far <= 1)) return "";
  const shrink = Math.max(1, far);
  const place = `M${x(foot1 / shrink).toFixed(1)} ${y(foot2 / shrink).toFixed(1)}`;
  return place + (state === "dead" ? "m-3.5-3.5 7 7m-7 0 7-7" : "m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0");
}

/** The part of the plane where z > 0, and the part of the line z = 0 that is in sight. */
function cut([w1, w2, b]: Unit["weights"]): { side: Point[]; chord: Point[] } {
  const side: Point[] = [];
  const chord: Point[] = [];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % corners.length] as Point;
    const [here, there] = [from, to].map(([a1, a2]) => w1 * a1 + w2 * a2 + b) as [number, number];
    if (here > 0) side.push(from);
    if (here > 0 === there > 0) return;
    const way = here / (here - there);
    const crossing: Point = [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])];
    side.push(crossing);
    chord.push(crossing);
  });
  return { side, chord };
}
