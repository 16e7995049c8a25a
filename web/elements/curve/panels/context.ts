import type { PickerState } from "../../../controls/functionPicker.ts";
import type { Curves } from "../../../core/curves.ts";
import type { Range } from "../../../core/range.ts";
import type { ChartTheme, CurveView } from "../../../plot/curveView.ts";
import type { Language } from "../../../text/text.ts";
import type { ComputedCurve, DrawnCurve } from "../drawnCurve.ts";
import type { CurveChange, CurveSettings, CurveState } from "../settings.ts";

/** What a folded part of a curve figure is given each time that the figure changes. */
export interface PanelContext {
  core: Curves;
  settings: CurveSettings;
  /** In the order of `settings.specs`. */
  curves: readonly ComputedCurve[];
  /** What the chart draws: `curves`, or their difference. */
  drawn: readonly DrawnCurve[];
  language: Language;
  /** What the chart draws, and in which colours and letters. */
  view: CurveView;
  theme: ChartTheme;
  /** Whether every function can be chosen. */
  explore: boolean;
  picker: PickerState;
  setPicker(state: PickerState): void;
  /** The range that the reader began with. */
  homeRange: Range;
  /** Pans or zooms where a key asks for it. */
  rangeKey(event: KeyboardEvent): void;
  /** Takes over what the reader changed; while something is dragged, `moving`, it is one change. */
  change(next: CurveChange, moving?: boolean): void;
  /** Takes over what the reader typed for a setting, or says why it can't be used. */
  type(name: keyof CurveState, text: string): void;
  /** The same for what `read` makes of what was typed. */
  attempt(read: () => CurveChange): void;
}

/** Whether functions themselves are drawn: landmarks and outputs are not known of compositions and differences. */
export function isPlain({ curves, drawn, settings }: PanelContext): boolean {
  return drawn === curves && settings.depth === 1;
}
