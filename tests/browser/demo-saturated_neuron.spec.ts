import type { Locator, Page } from "@playwright/test";
import { axeViolations, expect, openFigure, test } from "./lab.ts";

const demo = (attributes = "") => `<gradient-demo id="neuron" name="saturated_neuron" ${attributes}></gradient-demo>`;

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  /** The figure, standing at its last epoch unless told. */
  async function open(page: Page, attributes = "", path = "/"): Promise<Locator> {
    await openFigure(page, demo(attributes), path);
    const figure = page.locator("gradient-demo");
    await expect(figure.locator(".neuron")).toBeVisible();
    await figure.locator("details.tables").waitFor(); // what stands under the picture comes after it
    return figure;
  }

  const reading = (figure: Locator, id: string) => figure.locator(`.readings [data-id=${id}]`);
  const steps = (figure: Locator) => figure.evaluate((element) => element.getAttribute("step"));

  test("the numbers at an epoch are those of the core, and the step by hand leads to the next ones", async ({
    page,
  }) => {
    const figure = await open(page, 'step="150"');
    await expect(reading(figure, "output")).toHaveText("0.933");
    await expect(reading(figure, "derivative")).toHaveText("0.0621");
    await figure.locator(".inside summary").click();
    const next = await figure.locator(".sum b").nth(4).textContent();
    await figure.getByRole("button", { name: "One step on" }).click();
    await expect(figure.locator(".sum p").nth(1)).toContainText(`= ${next}·1`);
    await expect(figure.locator(".now")).toHaveText("Epoch 151 of 300");
  });

  test("the read-out scrolls out of sight as it is, its heading over its numbers", async ({ page }) => {
    const figure = await open(page);
    const number = reading(figure, "output");
    await number.evaluate((cell) => scrollBy(0, cell.getBoundingClientRect().top));
    const bottom = await figure.locator(".readings thead").evaluate((head) => head.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(await number.evaluate((cell) => cell.getBoundingClientRect().top));
  });

  test("squared error stands still for 150 epochs and has not learned by the last; cross-entropy frees it", async ({
    page,
  }) => {
    const figure = await open(page);
    await expect(figure.locator(".verdicts")).toContainText("the output is still 0.203");
    await figure.getByRole("button", { name: "cross-entropy frees it" }).click();
    await expect(figure).toHaveAttribute("loss", "cross_entropy");
    await expect(figure.locator(".verdicts")).toContainText("learned. The output is 0.194");
    await figure.locator(".inside summary").click();
    await expect(figure.locator(".why")).toContainText("cancels");
    await figure.getByRole("button", { name: "Undo" }).click();
    await expect(figure.locator(".verdicts")).toContainText("the output is still 0.203");
  });

  test("the tinted zone ends where the core calls the neuron awake", async ({ page }) => {
    const figure = await open(page, 'step="134"');
    const inside = () =>
      figure.evaluate(({ shadowRoot }) => {
        const point = shadowRoot?.querySelector(".neuron-point")?.getBoundingClientRect() ?? new DOMRect();
        const middle = point.left + point.width / 2;
        return [...(shadowRoot?.querySelectorAll(".low") ?? [])].some((low) => {
          const { left, right } = low.getBoundingClientRect();
          return left < middle && middle < right;
        });
      });
    expect(await inside()).toBe(true);
    await expect(figure.locator(".verdicts")).not.toContainText("out of the flat part");
    await figure.locator("input.time").focus();
    await page.keyboard.press("ArrowRight");
    await expect(figure.locator(".verdicts")).toContainText("out of the flat part");
    expect(await inside()).toBe(false);
  });

  test("the rings set w and b at the start: dragged, by keys, one drag one undo", async ({ page }) => {
    const figure = await open(page, 'step="0"');
    const ring = figure.getByRole("slider", { name: "Weight w at the start" });
    const box = await ring.boundingBox();
    if (!box) throw new Error("no ring");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y, { steps: 3 });
    await page.mouse.move(x - 40, y, { steps: 3 });
    await page.mouse.up();
    const dragged = Number(await figure.getAttribute("weight"));
    expect(dragged).toBeLessThan(1.5);
    await expect(reading(figure, "weight")).toHaveText(String(dragged).replace("-", "−"));
    expect((await ring.boundingBox())?.x).toBeCloseTo(box.x - 40, -1);
    await figure.getByRole("button", { name: "Undo" }).click();
    await expect(reading(figure, "weight")).toHaveText("2");
    await figure.getByRole("slider", { name: "Bias b at the start" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(reading(figure, "bias")).toHaveText("1.9");
    await page.keyboard.press("PageDown");
    await expect(reading(figure, "preactivation")).toHaveText("2.9");
  });

  test("pointing at the time line reads the epoch there and leaves the cursor", async ({ page }) => {
    const figure = await open(page, 'functions="sigmoid tanh"');
    const box = await figure.locator(".time-plot").boundingBox();
    if (!box) throw new Error("no plot");
    await page.mouse.move(box.x + 44, box.y + 80);
    await expect(figure.locator(".readings .epoch")).toHaveText("Epoch 0");
    await expect(reading(figure, "output")).toHaveText(["0.982", "0.999"]);
    expect(await steps(figure)).toBeNull();
    await page.mouse.move(box.x, box.y - 60);
    await expect(figure.locator(".readings .epoch")).toHaveText("Epoch 300");
  });

  test("a link leads to the same epoch of the same run", async ({ page }) => {
    const figure = await open(page, 'step="40" loss="cross_entropy" weight="0.6"');
    const link = await figure.evaluate((element) => (element as HTMLElement & { link: string }).link);
    expect(link).toBe("#neuron?step=40&weight=0.6&loss=cross_entropy");
    const output = await reading(figure, "output").textContent();
    await figure.evaluate((element) => {
      for (const name of ["step", "loss", "weight"]) element.removeAttribute(name);
    });
    await expect(reading(figure, "output")).toHaveText("0.203");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await expect(reading(figure, "output")).toHaveText(output ?? "");
  });

  test("what overflows says where it broke, and one click mends it; what does not fit says why", async ({ page }) => {
    const figure = await open(page, 'functions="identity" learning_rate="10"', "/ko/");
    await expect(figure.locator(".stopped")).toContainText("15번째 단계");
    for (const step of ["15", "14", "3"])
      await figure.evaluate((element, at) => element.setAttribute("step", at), step);
    await figure.evaluate((element) => element.removeAttribute("step"));
    await figure.locator(".stopped button").click();
    await expect(figure.getByRole("spinbutton", { name: "학습률" })).toHaveValue("0.15");
    await expect(figure.locator(".verdicts")).toContainText("학습했어요");
    await figure.locator("select[data-id=loss]").selectOption("cross_entropy");
    await expect(figure.locator(".problems")).toContainText("출력이 언제나 0과 1 사이여야 해요");
    await expect(figure.locator("progress")).toHaveCount(0);
  });

  for (const width of [320, 1280])
    test(`axe finds nothing, and nothing overflows, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const figure = await open(page, 'functions="sigmoid tanh" step="60"');
      for (const summary of await figure.locator("summary").all()) await summary.click();
      expect(await axeViolations(page, "gradient-demo")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expect(figure.locator(".tables tbody").first().locator("tr")).toHaveCount(21);
      await expect(figure.locator("#seed")).toHaveCount(0);
    });
});

test("the run plays by itself from its start; pause, rewind, scrubbing and presets do what they say", async ({
  page,
}) => {
  await openFigure(page, demo('epochs="1000"'));
  const figure = page.locator("gradient-demo");
  const step = async () => Number(await figure.getAttribute("step"));
  const scrubber = figure.locator(".scrubber");
  await scrubber.getByRole("button", { name: "Pause" }).waitFor();
  await expect.poll(step).toBeGreaterThan(20);
  expect(await step()).toBeLessThan(900);
  await scrubber.getByRole("button", { name: "Pause" }).click();
  const paused = await step();
  await page.waitForTimeout(200);
  expect(await step()).toBe(paused);
  await expect(page).toHaveURL(new RegExp(`step=${paused}&`));

  await scrubber.getByRole("button", { name: "To the start" }).click();
  await expect(figure).toHaveAttribute("step", "0");
  await scrubber.getByRole("button", { name: "Play" }).click();
  await expect.poll(step).toBeGreaterThan(20);
  await figure.locator("input.time").fill("700");
  await expect(scrubber.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(figure).toHaveAttribute("step", "700");

  await scrubber.locator("select").selectOption("4");
  await figure.getByRole("button", { name: "tanh against softsign" }).click();
  await expect(page).toHaveURL(/#neuron\?functions=tanh\+softsign&epochs=$/);
  const entries = await page.evaluate(() => history.length);
  await expect(scrubber.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(scrubber.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(figure.locator(".now")).toHaveText("Epoch 300 of 300");
  expect(await page.evaluate(() => history.length)).toBe(entries); // that it came to its end is no change of the reader's
  await figure.getByRole("button", { name: "Undo" }).click();
  await expect(figure).toHaveAttribute("step", "700");
  await page.goBack();
  await expect(figure.locator(".now")).toHaveText("Epoch 300 of 300");
  await expect(figure.locator(".problems")).toHaveCount(0);
});

test("a followed link stops what plays, and a figure with a step stands still", async ({ page }) => {
  await openFigure(page, demo());
  const figure = page.locator("gradient-demo");
  await expect.poll(async () => Number(await figure.getAttribute("step"))).toBeGreaterThan(5);
  await page.evaluate(() => {
    location.hash = "#neuron?step=250";
  });
  await expect(figure.locator(".now")).toHaveText("Epoch 250 of 300");
  await expect(figure.getByRole("button", { name: "Play" })).toBeVisible();
  await page.reload();
  await expect(figure.locator(".now")).toHaveText("Epoch 250 of 300");
  await expect(figure.getByRole("button", { name: "Play" })).toBeVisible();
});
