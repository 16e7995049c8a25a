import { loadCore } from "activation-lab/core";
import { makeTest } from "../../web/lesson/selfTest/makeTest.ts";
import type { Choice, Question, QuestionId } from "../../web/lesson/selfTest/question.ts";
import { formatChoice, formatQuestion, formatReason } from "../../web/lesson/selfTest/words.ts";
import { languages } from "../../web/text/dictionaries.ts";
import { selfTestTexts } from "../../web/text/selfTest.ts";
import { texts } from "../../web/text/text.ts";
import { axeViolations, expect, test } from "./lab.ts";
import { lessonStarted, progressOf } from "./pages/lesson.ts";
import { headingsOf, SelfTestPage } from "./pages/selfTest.ts";

const seeds = 1000;
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const numbers = (question: Question, place: number) => question.given[place] as readonly number[];
const number = (question: Question, place: number) => question.given[place] as number;
const isNumber = (choice: Choice, value: number) => typeof choice === "number" && close(choice, value);

/** f′, written down apart from the core. */
const slopes: Record<string, (x: number) => number> = {
  sigmoid: (x) => 1 / (2 + Math.exp(x) + Math.exp(-x)),
  tanh: (x) => 1 - Math.tanh(x) ** 2,
  relu: (x) => (x > 0 ? 1 : 0),
  softsign: (x) => 1 / (1 + Math.abs(x)) ** 2,
  elu: (x) => (x > 0 ? 1 : Math.exp(x)),
  "leaky_relu(slope=0.1)": (x) => (x > 0 ? 1 : 0.1),
  softplus: (x) => 1 / (1 + Math.exp(-x)),
  arctan: (x) => 1 / (1 + x * x),
};

/** Whether a choice is right, worked out from what the question gives. */
const isRight: Record<QuestionId, (question: Question, choice: Choice) => boolean> = {
  // Of the sixteen tables only those whose diagonals differ can't be parted: XOR and its opposite.
  table: (_, choice) => {
    const [a, b, c, d] = choice as readonly number[];
    return a === d && b === c && a !== b;
  },
  layers: (question, choice) => isNumber(choice, number(question, 0) ** number(question, 1)),
  step: (question, choice) => {
    const [w, x, y, rate] = question.given as readonly [number, number, number, number];
    const loss = (weight: number) => (weight * x - y) ** 2 / 2;
    return isNumber(choice, w - (rate * (loss(w + 1e-3) - loss(w - 1e-3))) / 2e-3);
  },
  slope: (question, choice) => isNumber(choice, number(question, 0) * (1 - number(question, 0))),
  flattest: (question, choice) => {
    const size = (each: Choice) => Math.abs(slopes[String(each)]?.(number(question, 0)) ?? Number.NaN);
    return question.choices.every((each) => each === choice || size(each) > size(choice));
  },
  chain: (question, choice) => isNumber(choice, (number(question, 0) / 4) ** (number(question, 1) - 1)),
  trace: ({ trace = [] }, choice) => {
    const gradients = trace.map(({ gradient }) => gradient);
    const [last = 0, first = 0] = [gradients[0], gradients.at(-1)];
    const low = trace.map((layer) => layer.low);
    const found = {
      nan: gradients.some(Number.isNaN),
      dead: first === 0 && trace.some(({ dead }) => dead === 1),
      saturated: first < last / 1000 && first > 0 && Math.min(...low) > 0.5,
      vanished: first < last / 1000 && first > 0 && Math.max(...low) < 0.1,
      exploded: first > 1000 * last,
    };
    return found[choice as keyof typeof found];
  },
  rest: (question, choice) => {
    const on = numbers(question, 0).filter((z) => z > 0).length;
    return choice === (on === 4 ? "active" : on > 0 ? "rests" : "dead");
  },
  pushed: (question, choice) => {
    const ups = numbers(question, 0).filter((x) => number(question, 1) * x < 0).length;
    return choice === (ups === 3 ? "up" : ups === 0 ? "down" : "both");
  },
  output: (question, choice) => {
    const [p, target] = [numbers(question, 0), number(question, 1)];
    return p.every((each, i) =>
      close((choice as readonly number[])[i] ?? Number.NaN, each - (i + 1 === target ? 1 : 0)),
    );
  },
};

test(`over ${seeds} seeds each question has exactly one right choice, and no two choices read alike`, async () => {
  const core = await loadCore();
  for (const language of languages) for (const words of [texts, selfTestTexts]) await words.load(language);
  const seen = new Map<QuestionId, Set<string>>();
  const faults: string[] = []; // one expectation, for each costs more than a question
  for (let seed = 1; seed <= seeds; seed++)
    for (const question of makeTest(seed, core)) {
      const fault = faultOf(question);
      if (fault) faults.push(`seed ${seed}: ${fault}: ${JSON.stringify(question)}`);
      seen.set(question.id, (seen.get(question.id) ?? new Set()).add(JSON.stringify([question.given, question.trace])));
    }
  expect(faults).toEqual([]);
  expect([...seen.keys()]).toEqual(Object.keys(isRight));
  for (const [id, given] of seen) expect(given.size, id).toBeGreaterThan(id === "table" ? 0 : 7);
});

/** What is wrong with a question; empty if nothing is. */
function faultOf(question: Question): string {
  const right = question.choices.flatMap((choice, i) => (isRight[question.id](question, choice) ? [i] : []));
  if (right.length !== 1 || right[0] !== question.right) return `right are ${right}`;
  for (const language of languages) {
    const text = selfTestTexts[language];
    const written = question.choices.map((choice) => formatChoice(text, question, choice, language));
    if (new Set(written).size !== written.length) return "two choices read alike";
    const words = [...written, formatQuestion(text, question, language), formatReason(text, question, language)];
    if (words.some((each) => !each || /undefined|NaN(?!\))/.test(each))) return `says ${words}`;
  }
  return "";
}

test("the same seed asks the same", async () => {
  const core = await loadCore();
  expect(makeTest(7, core)).toEqual(makeTest(7, core));
  expect(makeTest(7, core)).not.toEqual(makeTest(8, core));
});

test("ten questions by keyboard: judged, explained, counted, kept and cleared", async ({ page }) => {
  await page.goto("/");
  await lessonStarted(page);
  const self = new SelfTestPage(page);
  await self.open();
  await expect(self.heading).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(self.choices.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(self.said).toHaveText("Choose an answer first.");
  let right = 0;
  for (let place = 1; place <= 10; place++)
    await test.step(`question ${place}`, async () => {
      await expect(self.heading).toHaveText(`Question ${place} of 10`);
      await self.choices.first().focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Enter");
      await expect(self.said).toHaveText(/^(Right\.|Not this time\. Right is: .+\.)\s.+Read about it$/s);
      await expect(self.judged("right")).toHaveCount(1);
      if (await self.choices.first().and(self.judged("right").getByRole("radio")).count()) right++;
      expect(await headingsOf(page)).toContain(await self.links.first().getAttribute("href"));
      if (place === 7) expect(await axeViolations(page, "main")).toEqual([]);
      await expect(self.button).toBeFocused();
      await page.keyboard.press("Enter");
    });
  await expect(self.heading).toHaveText(`You had ${right} of 10 right.`);
  await expect(self.heading).toBeFocused();
  await expect(self.links).toHaveCount(10 - right);
  await expect(self.last).toBeHidden();
  await self.button.click();
  await expect(self.last).toHaveText(`The last time you had ${right} of 10 right.`);
  await page.goto("/ko/");
  await lessonStarted(page);
  await expect(self.last).toHaveText(`지난번에는 10문제 가운데 ${right}문제를 맞혔어요.`);
  await progressOf(page).getByRole("button").click();
  await expect(self.last).toBeHidden();
  await page.reload();
  await lessonStarted(page);
  await expect(self.button).toBeVisible();
  await expect(self.last).toBeHidden();
});

test("where a teacher holds the answers, nothing is judged", async ({ page }) => {
  await page.goto("/?hold");
  await lessonStarted(page);
  const self = new SelfTestPage(page);
  await self.open();
  await self.choices.first().check();
  await self.button.click();
  await expect(self.said).toHaveText(/kept/);
  await expect(self.judged("right")).toHaveCount(0);
});
