// Each engine as one page: `open` an address, `run` a function in it, `drag` the pointer, `press` a point, take a picture,
// `close`; `messages` is what came on its console, where its driver tells.
import { execFileSync, spawn } from "node:child_process";
import puppeteer from "puppeteer-core";

const [width, height] = [1280, 860];

/** Chromium and Firefox. */
export async function startPuppeteer(options) {
  const browser = await puppeteer.launch({ headless: true, defaultViewport: { width, height }, ...options });
  const page = await browser.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
  return {
    name: await browser.version(),
    messages,
    open: (url) => page.goto(url),
    run: (made, ...given) => page.evaluate(made, ...given),
    async press({ x, y }) {
      await page.mouse.click(x, y);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 10 });
      await page.mouse.up();
    },
    picture: (path) => page.screenshot({ path }),
    close: () => browser.close(),
  };
}

/** WebKitGTK, whose driver speaks plain WebDriver; its own screenshots hang, so that they are taken of the display. */
export async function startWebKit(miniBrowser, display, port) {
  const env = { ...process.env, DISPLAY: display };
  const screen = spawn("Xvfb", [display, "-screen", "0", `${width}x${height}x24`], { stdio: "ignore" });
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const send = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until(() => fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok));
  const options = { binary: miniBrowser, args: ["--automation"] };
  const { sessionId, capabilities } = await send("/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const at = `/session/${sessionId}`;
  await send(`${at}/timeouts`, { script: 600_000, pageLoad: 300_000 });
  await send(`${at}/window/rect`, { x: 0, y: 0, width, height });
  const move = ({ x, y }, duration = 0) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration });
  const act = (...actions) =>
    send(`${at}/actions`, {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  const [down, up] = ["pointerDown", "pointerUp"].map((type) => ({ type, button: 0 }));
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    messages: [],
    open: (url) => send(`${at}/url`, { url }),
    async run(made, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve((${made})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await send(`${at}/execute/async`, { script, args });
      if (error) throw new Error(error);
      return value;
    },
    press: (place) => act(move(place), down, up),
    drag: (from, to) => act(move(from), down, move(to, 300), up),
    async picture(path) {
      execFileSync("import", ["-window", "root", path], { env });
    },
    async close() {
      await fetch(`http://127.0.0.1:${port}${at}`, { method: "DELETE" });
      driver.kill();
      screen.kill();
    },
  };
}

/** Waits until something comes true, half a minute at most. */
async function until(isTrue) {
  for (let attempt = 0; ; attempt++) {
    if (await isTrue().catch(() => false)) return;
    if (attempt === 300) throw new Error("WebKitWebDriver did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
