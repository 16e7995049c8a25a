import type { Page } from "@playwright/test";
import { rows, vectorRows } from "../../web/core/catalogue.ts";
import { demoRows } from "../../web/core/demo.ts";
import { texts } from "../../web/text/text.ts";
import { expect, test } from "./lab.ts";
import { Demo } from "./pages/demo.ts";
import { FormFigure } from "./pages/form.ts";
import { heard, listenTo, playFast, toldOf, valueTexts } from "./pages/told.ts";

/** Each kind of figure, as the page of an iframe is asked for it. */
const figures = [
  ...demoRows.map(({ id }): string => id),
  "activation-curve?functions=sigmoid+leaky_relu&explore=",
  "activation-bars?explore=",
  "activation-cost",
  "activation-card?functions=elu",
];

/** Kinds that are told by the words in them; every other has a name of its own, or a caption. */
const toldByWords =
  /^(StaticText|InlineTextBox|ListMarker|LineBreak|generic|none|RootWebArea|main|article|paragraph|LabelText|Legend|list|listitem|DescriptionList|term|definition|caption|Figcaption|row|rowgroup|cell|status|MenuListPopup|code|strong|subscript|superscript|MathMLMath)$/;

const hangul = /\p{Script=Hangul}/u;
const latin = /[\p{Script=Latin}_]*\p{Ll}{3,}/gu;
/** Small letters in two words beside each other: prose, no term in brackets. */
const prose = /(?<![\p{L}_])\p{Ll}{2,} \p{Ll}{2,}(?![\p{L}_])/u;
const year = /\d{4}/;

/** What Korean texts are made of that have no Korean word: functions, ids, what else has a name of its own; and references. */
function isKorean(): (words: string) => boolean {
  const ids = [...rows, ...vectorRows].flatMap(({ id, parameters }) => [id, ...parameters.map(({ id }) => id)]);
  const own = "Activation PyTorch TensorFlow Keras Xavier Glorot Adam csv none";
  const names = [Object.values(texts.ko.names), ids, own].flatMap((words) => words.toString().match(latin) ?? []);
  return (words) =>
    hangul.test(words)
      ? !prose.test(words)
      : year.test(words) || (words.match(latin) ?? []).every((word) => names.includes(word));
}

/** Opens one figure, and all that is folded in it. */
async function open(page: Page, address: string, language: string): Promise<FormFigure> {
  await page.goto(`/embed.html#${address}${address.includes("?") ? "&" : "?"}lang=${language}`);
  const figure = new FormFigure(page.locator(`main > #${address.split("?")[0]}`));
  await expect(figure.root.locator(".figure")).toHaveAttribute("lang", language);
  await figure.drawn();
  await figure.openFolds();
  return figure;
}

/** All that is told by walking through a figure: names, texts and the values of sliders. */
async function walk(page: Page, figure: FormFigure): Promise<string[]> {
  const all = await toldOf(page);
  const nameless = all.filter(({ kind, name, caption }) => !toldByWords.test(kind) && !name && !caption);
  expect(nameless).toEqual([]);
  const values = await valueTexts(figure);
  expect(values).toHaveLength(all.filter(({ kind }) => kind === "slider").length);
  for (const value of values) expect(value.trim()).not.toBe("");
  const said = all.filter(({ kind }) => kind === "StaticText" || !toldByWords.test(kind));
  return [...said.map(({ name }) => name), ...values];
}

/** Moves the first dial, or what can be dragged in the picture, by a key: at most one sentence is said, how things are then. */
async function drag(page: Page, figure: FormFigure): Promise<string[]> {
  const dragged = figure.root.locator(".dials input[type=range], .picture [role=slider]").first();
  if (!(await dragged.count())) return [];
  await dragged.press("ArrowRight");
  await figure.computed();
  const said = await heard(page);
  if (said.length) expect(said).toEqual([await wordsOf(figure)]);
  return said;
}

/** Plays a run from its start to its end: each sentence is said when it comes to be true, none comes again, the last stands. */
async function play(page: Page, figure: FormFigure): Promise<string[]> {
  const demo = new Demo(figure.root);
  if (!(await demo.transport("play").count())) return [];
  await demo.speed.selectOption("4");
  await figure.computed();
  await heard(page);
  await demo.transport("play").click();
  await expect(demo.transport("play")).toBeVisible();
  await figure.computed();
  const said = await heard(page);
  expect(said).toEqual([...new Set(said)]);
  if (said.length) expect(said.at(-1)).toBe(await wordsOf(figure));
  return said;
}

/** Asks for many seeds: what they gave is said once, in a box that was there before. */
async function askSeeds(page: Page, figure: FormFigure): Promise<string[]> {
  const demo = new Demo(figure.root);
  if (!(await demo.seedsButton("run").count())) return [];
  await heard(page);
  await demo.set({ seeds: "2" });
  await expect(demo.seedsSaid).not.toBeEmpty();
  await figure.computed();
  const said = await heard(page);
  expect(said).toEqual([(await demo.seedsSaid.textContent())?.replace(/\s+/g, " ").trim()]);
  return said;
}

/** Sets what can't be used, as a reader or else an author does: that is said once, in a box that was there before. */
async function fail(page: Page, figure: FormFigure): Promise<string[]> {
  const [box] = await figure.numberBoxes.all();
  if (box) await figure.type(box, "1.5x");
  else await figure.set({ functions: "1.5x" });
  await figure.computed();
  const said = await heard(page);
  expect(said).toEqual([expect.stringMatching(/^[^:]*\..*"1\.5x"/)]);
  return said;
}

/** The headline, as those hear it who listen. */
async function wordsOf(figure: FormFigure): Promise<string> {
  return (await figure.headline.textContent())?.replace(/\s+/g, " ").trim() ?? "";
}

for (const language of ["en", "ko"])
  test(`in ${language} whatever is told of a figure has a name, sliders a value in words, and what happens is told once and in order`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await playFast(page);
    const isOwn = language === "ko" ? isKorean() : (words: string) => !hangul.test(words);
    for (const address of figures)
      await test.step(address, async () => {
        const figure = await open(page, address, language);
        const told = await walk(page, figure);
        await figure.openFolds(["adjust", "settings"]);
        await figure.computed();
        await listenTo(figure);
        told.push(...(await drag(page, figure)), ...(await play(page, figure)));
        told.push(...(await askSeeds(page, figure)), ...(await fail(page, figure)));
        expect(told.filter((words) => !isOwn(words))).toEqual([]);
      });
  });
