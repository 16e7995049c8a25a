import { type SVGTemplateResult, svg } from "lit";
import type { Box } from "./frame.ts";

/** A sentence across a plot, which is all that there is to say of it. */
export function notice(box: Box, sentence: string): SVGTemplateResult {
  const { left, right, top, bottom } = box;
  return svg`<foreignObject class="notice" x=${left} y=${top} width=${right - left} height=${bottom - top}><p>${sentence}</p></foreignObject>`;
}
