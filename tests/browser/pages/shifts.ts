import { expect, type Page } from "@playwright/test";

/** How much may move by itself over a whole visit, as the browser counts it. */
const bound = 0.02;

interface Shift {
  value: number;
  /** What moved, from where to where. */
  what: string[];
}

/** Records what moves by itself, in each page that is opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    interface LayoutShift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const moved = ({ node, previousRect, currentRect }: LayoutShift["sources"][number]) => {
      const name = node instanceof Element ? `${node.localName}#${node.id}.${node.className}` : "a text or in a figure";
      return `${name}: ${previousRect.top}+${previousRect.height} to ${currentRect.top}+${currentRect.height}`;
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
        if (!hadRecentInput) shifts.push({ value, what: sources.map(moved) });
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Nothing has moved by itself that a reader would notice. */
export async function hardlyMoved(page: Page): Promise<void> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(bound);
}
