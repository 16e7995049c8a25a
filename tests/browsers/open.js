// Opens page, catalogue and a post in the engines that are named, drags, plays, switches the language, takes pictures, and
// compares what the demos compute there with the native digests. Prints what differs, and fails then.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, resolve } from "node:path";
import { startPuppeteer, startWebKit } from "./engines.js";

const root = resolve(import.meta.dirname, "../..");
const built = resolve(root, "build/browsers");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** Serves what `find` gives for a path, to every origin; tells the origin. */
function serve(find) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://site");
    const content = find(pathname.replace(/\/$/, "/index.html"));
    const type = types[extname(pathname)] ?? types[".html"];
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type, "access-control-allow-origin": "*" });
    response.end(content);
  });
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () => listening({ server, origin: `http://127.0.0.1:${server.address().port}` }));
  });
}

const site = await serve((path) => {
  if (path === "/digests/index.html") return '<!doctype html><title>Digests</title><link rel="icon" href="data:,">';
  const file = path.startsWith("/digests/") ? resolve(built, `.${path}`) : resolve(root, `dist/site${path}`);
  return existsSync(file) ? readFileSync(file) : undefined;
});
const post = await serve((path) =>
  path === "/index.html"
    ? `<!doctype html><html lang="ko"><meta charset="utf-8"><title>글</title><link rel="icon" href="data:,">
       <base href="https://elsewhere.invalid/deep/"><p><a href="#curve?x=3">x = 3</a></p>
       <script type="module" src="${site.origin}/embed/activation-lab.js"></script>
       <activation-curve id="curve" functions="elu(alpha=2) sigmoid" x="-2"></activation-curve>
       <gradient-demo name="zigzag" functions="tanh" seed="7"></gradient-demo>`
    : undefined,
);

/** In the page: the middle and the ends of what a selector finds in an element, brought into sight. */
async function boxOf(element, selector) {
  const found = document.querySelector(element).shadowRoot.querySelector(selector);
  found.scrollIntoView({ block: "center", behavior: "instant" });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { left, top, width, height } = found.getBoundingClientRect();
  return { left, right: left + width, x: left + width / 2, y: top + height / 2 };
}

/** In the page: the middle of a link of its own. */
function boxOfLink(selector) {
  const link = document.querySelector(selector);
  link.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = link.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** In the page: waits until an element is drawn, and gives its words. */
async function drawn(name) {
  await customElements.whenDefined(name);
  const element = document.querySelector(name);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  for (let i = 0; i < 600 && !element.ready; i++) await new Promise((resolve) => setTimeout(resolve, 100));
  if (!element.ready) throw new Error(`${name} is not drawn`);
  return element.shadowRoot.textContent;
}

const property = (element, name) => document.querySelector(element)[name];

async function visit(engine, label) {
  const picture = async (name) => {
    await new Promise((resolve) => setTimeout(resolve, 2000)); // some lines are drawn after the rest
    await engine.picture(resolve(built, `${label}-${name}.png`));
  };
  const faults = [];
  const check = (what, isRight) => {
    if (!isRight) faults.push(what);
  };

  await engine.open(`${site.origin}/`);
  await engine.run(drawn, "gradient-demo");
  await picture("page");
  const dial = await engine.run(boxOf, "gradient-demo", '.dials input[type="range"]');
  await engine.drag({ x: dial.x, y: dial.y }, { x: dial.right - 30, y: dial.y });
  const link = await engine.run(() => document.querySelector("gradient-demo").link);
  check(`a dial that is dragged changes the state: ${link}`, link?.includes("="));
  await engine.press(await engine.run(boxOfLink, 'a[hreflang="ko"]'));
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const korean = await engine.run(drawn, "gradient-demo");
  check(
    "the Korean page is in Korean",
    /[가-힣]/.test(korean) && (await engine.run(() => document.documentElement.lang)) === "ko",
  );
  await picture("page-ko");

  await engine.open(`${site.origin}/catalogue/`);
  await engine.run(drawn, "activation-catalogue");
  const tiles = await engine.run(
    () => document.querySelector("activation-catalogue").shadowRoot.querySelectorAll(".tile").length,
  );
  check(`the catalogue has all its tiles: ${tiles}`, tiles > 30);
  await picture("catalogue");

  await engine.open(`${post.origin}/`);
  const words = await engine.run(drawn, "activation-curve");
  check("ELU(−2) is read out in the post", words.includes("−1.729"));
  const plot = await engine.run(boxOf, "activation-curve", ".plot");
  await engine.drag({ x: plot.x - 60, y: plot.y }, { x: plot.x + 120, y: plot.y });
  const x = await engine.run(property, "activation-curve", "x");
  check(`x follows the pointer to the right of the middle: ${x}`, x > 0.5 && x < 4);
  await engine.press(await engine.run(boxOfLink, 'a[href="#curve?x=3"]'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const [linked, address] = [
    await engine.run(property, "activation-curve", "x"),
    await engine.run(() => location.href),
  ];
  check(`a link to a figure stays in the post, its <base> notwithstanding: ${address}`, linked === 3);
  await picture("post-curve");
  await engine.run(drawn, "gradient-demo");
  // It plays by itself when it comes into sight: back to the start, then on.
  for (const button of [".transport button.icon", ".transport .primary"])
    await engine.press(await engine.run(boxOf, "gradient-demo", button));
  const steps = await engine.run(async () => {
    const demo = document.querySelector("gradient-demo");
    const seen = new Set();
    for (let i = 0; i < 100 && seen.size < 10; i++) {
      seen.add(demo.step);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return seen.size;
  });
  check(`a run plays: ${steps} steps were seen`, steps > 3);
  await picture("post");

  const want = readFileSync(resolve(root, "tests/reference/demo_digests.csv"), "utf8").trim().split("\n").slice(1);
  await engine.open(`${site.origin}/digests/`);
  const ids = await engine.run(async () => (await import("/digests/digests.js")).demos.map(({ id }) => id));
  let same = 0;
  for (const id of ids) {
    const got = await engine.run(async (demo) => (await import("/digests/digests.js")).digests(demo), id);
    const differing = got.filter((row) => !want.includes(row));
    check(`${id} computes other bits than natively: ${differing}`, differing.length === 0);
    same += got.length - differing.length;
  }
  check(`nothing is on the console: ${engine.messages.join("\n")}`, engine.messages.length === 0);
  console.log(
    `${label.padEnd(9)} ${engine.name}: ${same} of ${want.length} digests are the native ones; ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`  not so: ${fault}`);
  return faults.length;
}

const starts = {
  chromium: () => startPuppeteer({ executablePath: process.env.OLDER_CHROMIUM, args: ["--no-sandbox"] }),
  firefox: () => startPuppeteer({ browser: "firefox", executablePath: "/usr/bin/firefox-esr" }),
  webkit: () => startWebKit(process.env.MINI_BROWSER, ":87", 4387),
};
let faults = 0;
for (const label of process.argv.slice(2)) {
  const engine = await starts[label]();
  try {
    faults += await visit(engine, label);
  } catch (error) {
    faults++;
    console.log(`${label}: ${error.stack}`);
  } finally {
    await engine.close();
  }
}
site.server.close();
post.server.close();
process.exit(faults ? 1 : 0);
