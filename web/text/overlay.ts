import type { Kink } from "../core/curves.ts";
import { overlayEn } from "./en/overlay.ts";
import { overlayKo } from "./ko/overlay.ts";
import type { Language } from "./text.ts";

/** The words of what lies over the curves; they come together with it. Numbers arrive written out. */
export interface OverlayText {
  landmarks: {
    /** Of the switch. */
    show: string;
    explained: string;
    label: string;
    steepest(slope: string, x: string): string;
    /** Where the slope comes to that on one side of a kink, which takes another. */
    steepestBeside(slope: string, x: string): string;
    /** Between two ends; an undefined one is infinitely far away. */
    steepestStretch(slope: string, from: string | undefined, to: string | undefined): string;
    steepestLimit(end: string, slope: string): string;
    steepestUnbounded(end: string): string;
    minimum(value: string, x: string): string;
    /** By the order of what jumps: f, f′ or f″. */
    kink: Record<Kink["order"], (before: string, after: string, at: string, x: string) => string>;
    limit(end: string, value: string): string;
  };
  outputs: {
    /** Of the switch, and of the slider beside it. */
    show: string;
    explained: string;
    sigma: string;
    label(sigma: string): string;
    inputs(sigma: string): string;
    /** The share of outputs that are exactly 0 is 0 where there are none. */
    summary(mean: string, deviation: string, zeros: string | 0): string;
    mean(value: string): string;
    zeros(share: string): string;
  };
}

export const overlayTexts: Record<Language, OverlayText> = { en: overlayEn, ko: overlayKo };
