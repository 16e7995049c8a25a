import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { Figure } from "./figure.ts";
import { everyFigure } from "./page.ts";
import { labWords } from "./words.ts";

/** A still as a figure gives it. */
export interface StillFile {
  svg: string;
  width: number;
  height: number;
  name: string;
  sentence: string;
}

/** The button in a figure's foot that offers its picture. */
export function saveButton(figure: Figure): Locator {
  return figure.button(labWords(({ save }) => save.open));
}

/** What became of saving. */
export function saysOfSaving(figure: Figure): Locator {
  return figure.root.locator(".save output");
}

/** Presses one of the kinds that the foot offers. */
export async function choosePicture(figure: Figure, kind: "png" | "twice" | "svg"): Promise<void> {
  const button = saveButton(figure);
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  await figure
    .button(
      labWords(({ save }) => save[kind]),
      true,
    )
    .click();
}

/** Saves the picture and reads the file. */
export async function savedPicture(
  figure: Figure,
  kind: "png" | "twice" | "svg",
): Promise<{ name: string; content: Buffer }> {
  const waiting = figure.page.waitForEvent("download");
  await choosePicture(figure, kind);
  const download = await waiting;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** The still of a figure. */
export function stillOf(figure: Figure): Promise<StillFile> {
  return figure.root.evaluate(async (element) => {
    const still = await (element as unknown as { still(): Promise<StillFile> }).still();
    const { svg, width, height, name, sentence } = still;
    return { svg, width, height, name, sentence };
  });
}

/** The figures of a page for which it has a still, to be shown where no script draws them. */
export function figuresWithStill(page: Page): Locator {
  return everyFigure(page).filter({ has: page.locator(".still") });
}

/** The still that the page has for a figure. */
export function imageOf(figure: Locator): Locator {
  return figure.locator(".still img");
}
