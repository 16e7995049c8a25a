import { html, type TemplateResult } from "lit";
import type { Demos } from "../../core/demos.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { bottomAxis } from "../../plot/axes.ts";
import { frameIn } from "../../plot/frame.ts";
import { functionLine, lowGradientTint } from "../../plot/functionLine.ts";
import { histogram } from "../../plot/histogram.ts";
import { lowGradientOn } from "../../plot/lowGradientOn.ts";
import { sampleCurve } from "../../plot/sampleCurve.ts";
import { linearScale } from "../../plot/scale.ts";
import type { Language } from "../../text/text.ts";

const height = 120;

/** A layer's real pre-activations from −reach to reach, lying on the function and its slope, low slopes tinted. */
export function preactivations(
  core: Demos,
  {
    spec,
    shares,
    reach,
    limit,
    width,
    name,
  }: { spec: FunctionSpec; shares: Float32Array; reach: number; limit: number; width: number; name: string },
  language: Language,
): TemplateResult {
  const box = { left: 26, right: width - 26, top: 6, bottom: height - 22 };
  const facts = core.facts(spec, { limit });
  const samples = sampleCurve(core, spec, facts, [-reach, reach], 120);
  const finite = [...samples.value, ...samples.derivative].filter(Number.isFinite);
  const frame = frameIn(box, [-reach, reach], [Math.min(0, ...finite), Math.max(1, ...finite)]);
  return html`<svg role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-label=${name}>
    ${lowGradientTint(frame, lowGradientOn(facts, [-reach, reach]), box)}
    ${histogram(shares, box)}
    ${functionLine(frame, samples)}
    ${bottomAxis(linearScale([-reach, reach], [box.left, box.right], 4), box, language)}
  </svg>`;
}
