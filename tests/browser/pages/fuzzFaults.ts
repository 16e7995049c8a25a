import type { Page } from "@playwright/test";

/** Records, from the next page on, what canvases are asked to write. */
export async function recordCanvasTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const written = new Set<string>();
    Object.assign(window, { written });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text: string, ...rest: [number, number]) {
      written.add(String(text));
      return fillText.call(this, text, ...rest);
    };
  });
}

/** From the next page on, links to other pages are not followed. */
export async function stayOnPage(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener("click", (event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (link && link.pathname !== location.pathname) event.preventDefault();
    }),
  );
}

/**
 * What is wrong with the page and its figure as they stand, once the browser has shown them and most runs have ended; and
 * the link to that state.
 */
export function lookAt(page: Page): Promise<{ found: string[]; link: string }> {
  return page.evaluate(async () => {
    const figure = document.querySelector("#figure") as HTMLElement & {
      updateComplete: Promise<unknown>;
      link: string;
    };
    const root = figure.shadowRoot as ShadowRoot;
    /** A run on its way is waited for, but a long one not to its end. */
    for (let frame = 0; frame < 1 || (frame < 12 && root.querySelector("progress")); frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await figure.updateComplete;

    const found: string[] = [];
    const beyond: string[] = [];
    const look = (text: string, bad: RegExp, where: string) => {
      const at = text.search(bad);
      if (at >= 0) found.push(`${where}: ${text.slice(Math.max(0, at - 60), at + 60)}`);
    };
    const inWords = /\bNaN|\bInfinity|\bundefined\b|\[object /;
    const inAttributes = /NaN|Infinity|\bundefined\b|\[object /;
    /** What was written is quoted as it was; code has words of its own; and why a run broke off is told with its NaN. */
    const quoted = ".problems, pre, textarea, [role=alert], input:not([type=range]), .stopped";
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.closest(quoted)) continue;
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.getBoundingClientRect().right > innerWidth + 0.5)
          beyond.push(`<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`);
        if (element.localName.includes("-")) continue; // its attributes are its author's
        const which = `<${element.localName}> ${element.id || element.ariaLabel || element.getAttribute("class")}`;
        for (const { name, value } of element.attributes)
          look(value.replace(/lang=[^&]*/, ""), inAttributes, `${which}, ${name}`); // any language is carried on
        for (const node of element.childNodes) if (node instanceof Text) look(node.data, inWords, which);
        if (element.matches("[role=img]") && !element.ariaLabel && !element.hasAttribute("aria-labelledby"))
          found.push(`<${element.localName} role=img> has no name`);
      }
    };
    walk(root);
    const { written } = window as unknown as { written: Set<string> };
    for (const text of written) look(text, inAttributes, "on a canvas");
    written.clear();

    const words = (root.querySelector(".figure") as HTMLElement | null)?.innerText.trim() ?? "";
    if (words.length < 20) found.push(`no words: ${JSON.stringify(words)}`);
    const sentence = root.querySelector(".headline");
    if (sentence && !root.querySelector("progress") && !sentence.textContent?.trim())
      found.push("no sentence under the picture");
    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) found.push(`${wider} px wider than the page: ${beyond.slice(0, 8).join("; ")}`);
    return { found, link: figure.link };
  });
}
