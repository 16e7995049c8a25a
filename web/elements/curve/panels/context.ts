import type { Curves } from "../../../core/curves.ts";
import type { ChartTheme, CurveView } from "../../../plot/curveView.ts";
import type { Language, Text } from "../../../text/text.ts";
import type { ComputedCurve, DrawnCurve } from "../drawnCurve.ts";
import type { CurveChange, CurveSettings, CurveState } from "../settings.ts";

/** What a panel under a curve figure is given each time that the figure changes. */
export interface PanelContext {
  core: Curves;
  settings: CurveSettings;
  /** In the order of `settings.specs`. */
  curves: readonly ComputedCurve[];
  /** What the chart draws: `curves`, or their difference. */
  drawn: readonly DrawnCurve[];
  language: Language;
  text: Text;
  /** What the chart draws, and in which colours and letters. */
  view: CurveView;
  theme: ChartTheme;
  /** Takes over what the reader changed; while something is dragged, `moving`, it is one change. */
  change(next: CurveChange, moving?: boolean): void;
  /** Takes over what the reader typed for a setting, or says why it can't be used. */
  type(name: keyof CurveState, text: string): void;
}

/** Whether functions themselves are drawn: landmarks and outputs are not known of compositions and differences. */
export function isPlain({ curves, drawn, settings }: PanelContext): boolean {
  return drawn === curves && settings.depth === 1;
}
