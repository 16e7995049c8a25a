import type { Page } from "@playwright/test";
import type { Figure } from "./figure.ts";

/** What a screen reader comes to: its kind, what it is called, and the words of the caption or the summary in it. */
export interface Told {
  kind: string;
  name: string;
  caption: string;
}

interface Node {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

const captions = ["Figcaption", "DisclosureTriangle"];

/** The accessibility tree of a page in reading order, as the browser itself has it; without what is in code and formulas. */
export async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
  await session.detach();
  const codes = await page.locator("pre").evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node): Told[] => {
    const [kind, name] = [node.role?.value ?? "", node.name?.value.trim() ?? ""];
    const isSymbols = kind === "code" || kind === "MathMLMath" || (kind === "region" && codes.includes(name));
    const within = isSymbols ? [] : (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(walk);
    if (node.ignored) return within;
    const caption = captions.includes(kind)
      ? within.map(({ name }) => name).join(" ")
      : (within.find(({ kind }) => captions.includes(kind))?.caption ?? "");
    return [{ kind, name, caption: caption.trim() }, ...within];
  };
  return nodes[0] ? walk(nodes[0]) : [];
}

/** What is said of the value of each slider. */
export function valueTexts({ root }: Figure): Promise<string[]> {
  return root
    .getByRole("slider")
    .evaluateAll((all) => all.map((slider) => slider.getAttribute("aria-valuetext") ?? ""));
}

declare global {
  interface Window {
    heard: string[];
  }
}

/**
 * Listens to a figure as screen readers do: whatever changes in a live region, unless that is busy. Words that come
 * together with their region are often not heard: they are marked.
 */
export async function listenTo({ root }: Figure): Promise<void> {
  await root.evaluate(({ shadowRoot }) => {
    window.heard = [];
    const live = ":is([role=status], [aria-live=polite], output):not([aria-hidden=true])";
    const wordsOf = ({ textContent }: Element) => (textContent ?? "").replace(/\s+/g, " ").trim();
    const observer = new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region) {
          regions.add(region);
          continue;
        }
        const added = [...addedNodes].filter((node) => node instanceof Element);
        for (const late of added.flatMap((each) => [each, ...each.querySelectorAll("*")]))
          if (late.matches(live) && wordsOf(late)) window.heard.push(`together with its region: ${wordsOf(late)}`);
      }
      for (const region of regions) if (region.ariaBusy !== "true") window.heard.push(wordsOf(region));
    });
    observer.observe(shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
  });
}

/** What was heard since this was asked last. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => window.heard.splice(0));
}

/** Lets time pass so fast in a page that what plays for eight seconds is over soon. */
export async function playFast(page: Page): Promise<void> {
  await page.addInitScript((times) => {
    const frame = requestAnimationFrame.bind(window);
    const now = performance.now.bind(performance);
    window.requestAnimationFrame = (callback) => frame((time) => callback(times * time));
    performance.now = () => times * now();
  }, 6);
}
