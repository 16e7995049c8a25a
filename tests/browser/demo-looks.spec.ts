import { axeViolations, expect, test } from "./lab.ts";
import { demoOf, openDemo } from "./pages/demo.ts";
import { boxOf } from "./pages/figure.ts";
import { openNeuron } from "./pages/neuron.ts";
import { openFigures, overflow } from "./pages/page.ts";
import { openVanishing } from "./pages/vanishing.ts";

for (const [name, moved] of [
  [
    "vanishing_gradient",
    [
      ["Weight size", ["-2", "0", "1"]],
      ["Depth", ["5", "20", "50"]],
    ],
  ],
  ["saturated_neuron", [["Weight w at the start", ["-5", "0", "2", "5"]]]],
  ["dying_relu", [["Time", ["0", "2", "5", "99", "200"]]]],
  [
    "zigzag",
    [
      ["Time", ["0", "9", "99", "300"]],
      ["Optimum w₁", ["-4", "0", "4"]],
    ],
  ],
  [
    "decision_boundary",
    [
      ["Time", ["0", "20", "150"]],
      ["Hidden layers", ["0", "1", "8"]],
      ["Learning rate", ["-3", "0", "1"]],
    ],
  ],
  [
    "linear_collapse",
    [
      ["Slope a", ["-2", "0", "0.3", "2"]],
      ["Layers", ["1", "9", "20"]],
    ],
  ],
] as const)
  test(`${name}: a slider stays where it is while it changes the figure`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 360, height: 800 });
    const functions = name === "vanishing_gradient" ? `functions="sigmoid tanh relu"` : "";
    const demo = await openDemo(page, `name="${name}" ${functions} step="0"`);
    await demo.open("adjust");
    for (const [setting, values] of moved)
      await test.step(setting, async () => {
        const slider = demo.plainSlider(setting);
        const places = new Set<string>();
        for (const value of values) {
          await slider.fill(value);
          await demo.rendered();
          const [{ x, y, width }, figure] = [await boxOf(slider), await boxOf(demo.root)];
          places.add([x, y - figure.y, width].map(Math.round).join(" "));
        }
        expect([...places], setting).toHaveLength(1);
      });
  });

test("on paper narrower than the screen: all of the picture, no controls, and the moment it shows", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const names = [
    "vanishing_gradient",
    "saturated_neuron",
    "dying_relu",
    "zigzag",
    "linear_collapse",
    "function_fitting",
    "decision_boundary",
  ];
  await openFigures(page, names.map((name) => `<gradient-demo name="${name}"></gradient-demo>`).join(""));
  for (const place of names.keys()) await demoOf(page, place).drawn();
  await page.emulateMedia({ media: "print" });
  for (const [place, name] of names.entries())
    await test.step(name, async () => {
      const demo = demoOf(page, place);
      expect(await demo.pastPaper(560)).toEqual({ drawnAnew: false, past: [] });
      for (const control of await demo.controls.all()) await expect(control).toBeHidden();
      await expect(demo.now).toHaveCount(name === "vanishing_gradient" ? 0 : 1);
      if (name !== "vanishing_gradient") await expect(demo.now).toBeVisible();
    });
});

test("in forced colours letters in a picture are the system's, whatever the theme, and what is on stands out", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const demo = await openVanishing(page, 'theme="light"');
  const letters = await demo.style("axis", "fill");
  expect(letters).toBe(await demo.style("verdicts", "color"));
  expect(letters).toBe("rgb(255, 255, 255)");
  expect(await demo.style("figure", "background-color")).toBe("rgb(0, 0, 0)");
  expect(await demo.style("on", "border-top-width")).toBe("3px");
  expect(await demo.style("off", "border-top-width")).toBe("1px");
});

for (const [path, theme] of [
  ["/", "light"],
  ["/ko/", "dark"],
] as const)
  test(`${path} ${theme}, narrow: the way of the error signal is told whole; opened everywhere, nothing overflows, axe is content`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const demo = await openVanishing(page, `theme="${theme}"`, path);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await demo.rendered();
      const [flow, picture] = [await boxOf(demo.flow), await boxOf(demo.picture)];
      expect(flow.x).toBeGreaterThanOrEqual(picture.x);
      expect(flow.x + flow.width).toBeLessThanOrEqual(picture.x + picture.width);
      expect(await demo.flow.evaluate((words) => words.scrollWidth - words.clientWidth)).toBeLessThanOrEqual(0);
    }
    await demo.openAll();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page, "gradient-demo")).toEqual([]);
  });

test("the name of the target is in ink, also where a function's number stood before", async ({ page }) => {
  const demo = await openNeuron(page, 'functions="sigmoid"');
  const ink = await demo.targetColor();
  await demo.set({ functions: "sigmoid tanh relu" });
  await expect.poll(() => demo.targetColor()).toBe(ink);
  await demo.set({ functions: "tanh softsign" });
  await demo.rendered();
  expect(await demo.targetColor()).toBe(ink);
});
