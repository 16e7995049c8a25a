import type { Page } from "@playwright/test";
import { axeViolations, expect } from "./lab.ts";
import type { Demo } from "./pages/demo.ts";
import { overflow } from "./pages/page.ts";

/** Axe finds nothing in a demo, and nothing is wider than the page or past its place. */
export async function expectToFit(page: Page, demo: Demo): Promise<void> {
  await demo.rendered();
  expect(await axeViolations(page, "gradient-demo")).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await demo.beyondPlace()).toEqual([]);
}
