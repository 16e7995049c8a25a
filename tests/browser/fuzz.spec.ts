import { expect, test } from "./lab.ts";
import { figureOf, figures } from "./pages/form.ts";
import { Fuzzer, faults, randomOf } from "./pages/fuzz.ts";
import { allStarted, openFigures } from "./pages/page.ts";

/** How many states are tried in all, and from which seed: `scripts/fuzz` sets both. */
const states = Number(process.env["ACTIVATION_FUZZ_STATES"] ?? 200);
const seed = Number(process.env["ACTIVATION_FUZZ_SEED"] ?? 1);

test.use({ hasTouch: true, permissions: [] });

const each = Math.ceil(states / Object.keys(figures).length);

for (const [name, html] of Object.entries(figures))
  test(`${name}: whatever is done to it in ${each} steps from seed ${seed}, it stays whole and quiet`, async ({
    page,
    consoleMessages,
  }) => {
    test.setTimeout(0); // a state takes a moment, however many there are
    await openFigures(page, html);
    await allStarted(page);
    const fuzzer = new Fuzzer(page, randomOf(seed, name));
    const done: string[] = [];
    const links = new Set<string>();
    for (let step = 0; step < each; step++) {
      const { what, act } = fuzzer.next();
      done.push(what);
      await act();
      const found = [...(await faults(page)), ...consoleMessages];
      links.add(await figureOf(page).link());
      expect(found, `seed ${seed}, step ${step}, after:\n${done.slice(-12).join("\n")}`).toEqual([]);
    }
    expect(links.size, "some of it changed the state").toBeGreaterThan(1);
  });
