import { cursor, markersAtX } from "./cursor.ts";
import { distribution } from "./distribution.ts";
import { endLabels } from "./endLabels.ts";
import { jumpDots } from "./jumpDots.ts";
import { lowGradient } from "./lowGradient.ts";
import type { Mark } from "./mark.ts";
import { tangents } from "./tangents.ts";

/** A mark with its place in the picture. */
export interface PlacedMark {
  id: string;
  shapes: Mark;
  /** It lies behind the lines, not over them. */
  isBehind?: boolean;
  /** What of it lies outside of the axes is cut off. */
  isClipped?: boolean;
  /** It looks otherwise when only the point x has moved. */
  followsX?: boolean;
}

/** Every mark, from the back to the front. */
export const marks: readonly PlacedMark[] = [
  { id: "lowGradient", shapes: lowGradient, isBehind: true },
  { id: "distribution", shapes: distribution, isBehind: true, isClipped: true },
  { id: "jumpDots", shapes: jumpDots },
  { id: "cursor", shapes: cursor, followsX: true },
  { id: "tangents", shapes: tangents, isClipped: true, followsX: true },
  { id: "markers", shapes: markersAtX, isClipped: true, followsX: true },
  { id: "endLabels", shapes: endLabels },
];
