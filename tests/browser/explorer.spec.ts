import { rows } from "../../web/core/catalogue.ts";
import { adjustTexts } from "../../web/text/adjust.ts";
import { findsFunction } from "../../web/text/findsFunction.ts";
import { keystrokes } from "../../web/text/keystrokes.ts";
import { texts } from "../../web/text/text.ts";
import { loadAllWords } from "./allWords.ts";
import { expect, test } from "./lab.ts";
import { openCurve } from "./pages/curve.ts";

await loadAllWords();

/** Those that stand outside of "more". */
const first = 6;
const given = 'functions="gelu silu leaky_relu(slope=0.1)" x="-1" explore panels="adjust"';

for (const [path, language] of [
  ["/", "en"],
  ["/ko/", "ko"],
] as const) {
  const text = adjustTexts[language];
  const words = texts[language].names;
  const names = rows.map(({ id }) => words[id]);

  test(`${path}: every function is offered once, and drawn once it is chosen`, async ({ page }) => {
    const figure = await openCurve(page, given, path);
    await figure.button(text.more(rows.length - first)).click();
    await expect.poll(async () => (await figure.offered()).sort()).toEqual([...names].sort());
    await figure.chooseAll();
    await expect(figure.unchosen).toHaveCount(0);
    await expect(figure.readings).toHaveCount(rows.length);
    await expect(figure.lowGradients).toHaveCount(rows.length);
    await expect(figure.problems).toHaveCount(0);
    await expect(figure.values().filter({ hasText: /NaN|undefined|–$/ })).toHaveCount(0);
  });

  test(`${path}: the search finds by id and by either language, and says when it finds nothing`, async ({ page }) => {
    const figure = await openCurve(page, given, path);
    await figure.button(text.more(rows.length - first)).click();
    const finds = async (query: string, id: keyof typeof words) => {
      await figure.search.fill(query);
      await expect(figure.found.filter({ hasText: new RegExp(`^${words[id]}$`) })).toHaveCount(1);
      await expect.poll(() => figure.found.count()).toBeLessThan(first);
    };
    await finds("hard_s", "hard_swish");
    await finds("시그모이드", "log_sigmoid");
    await finds("SIGMOID", "sigmoid");
    await finds("시그모이드".normalize("NFD"), "hard_sigmoid");
    await finds("ＳＩＧＭＯＩＤ", "sigmoid");
    await finds("ㅅㅣㄱ", "log_sigmoid");
    await figure.search.fill("  LEAKY relu ");
    await expect(figure.found).toHaveCount(1);
    await figure.search.fill("zzz");
    await expect(figure.root.getByText(text.noMatch("zzz"))).toBeVisible();
    await expect(figure.found).toHaveCount(0);
    await figure.search.fill("");
    await expect(figure.found).toHaveCount(rows.length - first);
  });
}

test("a function is compared with itself at another value; the last one can't be taken away", async ({ page }) => {
  const figure = await openCurve(page, given);
  await figure.button("Compare Leaky ReLU (0.1) with another value").click();
  await figure.holds({ functions: "gelu silu leaky_relu(slope=0.1) leaky_relu(slope=0.5)" });
  await expect(figure.readings).toHaveCount(4);
  await figure.chip("Leaky ReLU").click();
  await figure.holds({ functions: "gelu silu" });
  await figure.button("Remove GELU").click();
  await expect(figure.button(/^Remove/)).toBeDisabled();
  await figure.chip("SiLU").click({ force: true });
  await figure.holds({ functions: "silu" });
});

test("what is half typed finds what it begins, however it is encoded, letter by letter of every Korean name", () => {
  for (const { id } of rows) {
    const name = texts.ko.names[id];
    const letters = keystrokes(name);
    for (let typed = 1; typed <= letters.length; typed++)
      expect(findsFunction(id, letters.slice(0, typed)), `${name} ${typed}`).toBe(true);
    for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) expect(findsFunction(id, name.normalize(form)), form).toBe(true);
    expect(findsFunction(id, `\u200b${name}\ufeff`)).toBe(true);
  }
  for (const query of ["식", "시ㄱ", "ㅅㅣㄱ", "ㅎㅏㄷㅡ", "핟"])
    expect(
      rows.some(({ id }) => findsFunction(id, query)),
      query,
    ).toBe(true);
  expect(findsFunction("sigmoid", "신")).toBe(false);
});
