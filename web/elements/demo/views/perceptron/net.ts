import { html, svg, type TemplateResult } from "lit";
import { perceptronTexts } from "../../../../text/demos/perceptron.ts";
import { formatNumber } from "../../../../text/formatNumber.ts";
import type { DemoContext } from "../../view.ts";
import { inputsOf, type State, type Unit } from "./state.ts";

/** Two inputs, OR and NAND, AND: what carries a 1 at the inputs that are picked is lit. */
export function net(context: DemoContext, { units }: State, width: number, height: number): TemplateResult {
  const { language, picks } = context;
  const text = perceptronTexts[language];
  const corner = picks.corner ?? 0;
  const inputs = inputsOf(corner);
  const [either, notBoth, both] = units as [Unit, Unit, Unit];
  const fires = (unit: Unit) => unit.fires[corner] === true;
  const word = (unit: Unit) => (fires(unit) ? text.fires : text.rests);
  const [upper, lower, middle] = [0.24 * height, 0.76 * height, 0.5 * height];
  const [first, second, third] = [26, 0.48 * width, width - 42];
  const radius = 24;
  const inputRadius = 17;
  const wire = (from: readonly [number, number], to: readonly [number, number], on: boolean, weight: number) => {
    const way = ((from[0] === first ? inputRadius : radius) + 14) / Math.hypot(to[0] - from[0], to[1] - from[1]);
    return svg`<path class="wire ${on ? "lit" : ""}" d="M${from[0]} ${from[1]}L${to[0]} ${to[1]}" />
      <text class="weight" x=${from[0] + way * (to[0] - from[0])} y=${from[1] + way * (to[1] - from[1])} dy="-0.4em" text-anchor="middle">${formatNumber(weight, language)}</text>`;
  };
  const node = (x: number, y: number, name: string, on: boolean, radius: number) =>
    svg`<circle class="node ${on ? "lit" : ""}" cx=${x} cy=${y} r=${radius} /><text class="node-name ${on ? "lit" : ""}" x=${x} y=${y} dy="0.36em" text-anchor="middle">${name}</text>`;
  const reading = (x: number, y: number, unit: Unit) => {
    const [sum, threshold] = [unit.sums[corner] ?? 0, unit.weights[2]];
    return svg`<text class="reading" x=${x} y=${y} text-anchor="middle">${formatNumber(sum, language)} ${fires(unit) ? ">" : "≤"} ${formatNumber(threshold, language)}</text>
      <text class="reading state" x=${x} y=${y + 16} text-anchor="middle">${word(unit)}</text>`;
  };
  const tops = [upper, lower] as const;
  return html`<svg class="net" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}"
    aria-label=${text.netChart(text.corners[corner] ?? "", word(either), word(notBoth), word(both))}>
    ${[either, notBoth].map((unit, i) => inputs.map((input, j) => wire([first, tops[j] as number], [second, tops[i] as number], input === 1, unit.weights[j] ?? 0)))}
    ${[either, notBoth].map((unit, i) => wire([second, tops[i] as number], [third, middle], fires(unit), both.weights[i] ?? 0))}
    ${inputs.map((input, i) => svg`${node(first, tops[i] as number, String(input), input === 1, inputRadius)}<text class="reading" x=${first} y=${(tops[i] as number) + 33} text-anchor="middle">${["x₁", "x₂"][i]}</text>`)}
    ${node(second, upper, "OR", fires(either), radius)}${reading(second, upper + 39, either)}
    ${node(second, lower, "NAND", fires(notBoth), radius)}${reading(second, lower + 39, notBoth)}
    ${node(third, middle, "AND", fires(both), radius)}${reading(third, middle + 39, both)}
  </svg>`;
}
