import type { FamilyId } from "../../core/catalogue.ts";
import { describeProblem } from "../../core/problem.ts";
import { names } from "./names.generated.ts";

const families: Record<FamilyId, string> = {
  elementary: "Elementary",
  saturating: "Saturating",
  rectifier: "Rectifiers",
  smooth_rectifier: "Smooth rectifiers",
  shrinkage: "Shrinkage",
  gated: "x times a gate",
  periodic: "Periodic",
};

/** The words that elements share. A language that lacks one does not compile. */
export const en = {
  names,
  families,
  /** What parameters are called where they are set, if not as in code and links: with the letter of the formulas. */
  parameters: {
    slope: "slope s",
    steepness: "steepness k",
    alpha: "α",
    beta: "β",
    lambda: "λ",
    temperature: "temperature T",
  } as Record<string, string>,
  problem: describeProblem,
  problemsHeading: "Some of this figure’s settings could not be used. The rest is drawn.",
  blocked: {
    heading: "This figure could not be computed",
    body: "This figure is computed with WebAssembly, which could not be loaded or started. The connection, this browser or the page’s security policy may be the reason.",
    hint: "If this is your page: allow 'wasm-unsafe-eval' in script-src, and serve the .wasm file next to the script.",
    retry: "Try again",
  },
  limit: "Low gradient: |f′| below",
  parameterReset: (value: string) => `Back to the default, ${value}`,
  lastOne: "At least one function stays",
  panels: {
    label: "More about these functions",
    loading: "Loading…",
    failed: "This part could not be loaded.",
  },
  link: {
    copy: "Copy link",
    copied: "Copied",
    byHand: "Copy this address by hand",
    none: "This frame has no address of its own",
    missing: (id: string) => `The link leads to “${id}”, which is not on this page.`,
  },
  save: {
    open: "Save as picture",
    png: "PNG",
    twice: "PNG at twice the size",
    svg: "SVG",
    saved: (fileName: string) => `Saved as ${fileName}`,
    failed: {
      png: "No PNG could be made here; this page’s security policy may be the reason. Please try SVG.",
      svg: "The picture could not be made. Please try again.",
    },
  },
  post: { open: "Put this in my post", close: "Close" },
  skip: "Skip this figure",
  undo: "Undo",
};
