import { languages } from "../../web/text/dictionaries.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { Figure } from "./pages/figure.ts";
import { Guess, lessonStarted, TeachersLink } from "./pages/lesson.ts";
import { drawn, figuresOf, followLink, languageSwitch } from "./pages/page.ts";
import { labWords } from "./pages/words.ts";

const pathOf = { en: "/", ko: "/ko/" };
const whole = "?hold&plain&one-language";

for (const language of languages) {
  const path = pathOf[language];

  test(`${path}: a teacher ticks what a class needs, and copies the link, by keyboard`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(path);
    await lessonStarted(page);
    const teachers = new TeachersLink(page);
    await expect(teachers.address).toHaveAttribute("href", path);
    await teachers.boxes.first().focus();
    for (const name of ["hold", "plain", "one-language"]) {
      await expect(teachers.box(name)).toBeFocused();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
    }
    await expect(teachers.address).toBeFocused();
    const address = new URL(path + whole, page.url()).href;
    await expect(teachers.address).toHaveText(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(teachers.root.getByRole("status")).toHaveText(labWords(({ link }) => link.copied));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await teachers.box("plain").uncheck();
    await expect(teachers.address).toHaveAttribute("href", `${path}?hold&one-language`);
    expect(await axeViolations(page, ".for-teachers")).toEqual([]);
  });

  test(`${path}: such a link holds through the lesson, a reload and the pages beside it`, async ({ page }) => {
    await page.goto(path + whole);
    await lessonStarted(page);
    const held = async () => {
      expect(new URL(page.url()).search).toBe(whole);
      await expect(languageSwitch(page)).toHaveCount(0);
      for (const figure of await drawn(figuresOf(page)).all()) await expect(figure.locator(".folds")).toBeHidden();
    };
    await held();
    await expect(new TeachersLink(page).root).toBeHidden();
    await page
      .locator('main a[href="#vanishing?gain=13"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    const figure = new Figure(page.locator("#vanishing"));
    await figure.holds({ gain: "13" });
    await held();
    await figure.set({ gain: "5" });
    await page.reload();
    await lessonStarted(page);
    await held();
    const guess = new Guess(page, "tables_of_one_line");
    await guess.choice("8").check();
    await expect(guess.reveal).toBeHidden();
    for (const beside of ["glossary", "misconceptions", "catalogue"]) {
      await page.locator(`.bar nav a[href*="${beside}/"]`).click();
      await expect(page).toHaveURL(new RegExp(`${path}${beside}/`));
      await held();
      await page.locator(".bar .home").click();
      await lessonStarted(page);
      await held();
    }
    await page.locator("main a.term").first().click();
    await expect(page).toHaveURL(/glossary\/\?.*#/);
    await held();
  });
}

test("a link to a figure that is copied from such a page, and the other language, keep what was asked", async ({
  page,
}) => {
  await page.goto("/?hold");
  await lessonStarted(page);
  await followLink(page, "#vanishing?gain=13");
  await expect(languageSwitch(page)).toHaveAttribute("href", /\/ko\/\?hold#vanishing\?gain=13$/);
  await languageSwitch(page).click();
  await lessonStarted(page);
  expect(new URL(page.url()).search).toBe("?hold");
  const guess = new Guess(page, "saturated_message");
  await guess.choice("less").check();
  await expect(guess.reveal).toBeHidden();
});
