import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";

const root = resolve(import.meta.dirname, "../..");
process.env["LAB_PORT"] ??= String(await freePort()); // chosen once; the workers inherit it
const port = Number(process.env["LAB_PORT"]);
/** Debian's Chromium without a window, else the one that Playwright installed, which has none either. */
const chromium = "/usr/bin/chromium-headless-shell";

export default defineConfig({
  testDir: ".",
  outputDir: resolve(root, "build/test-results"),
  fullyParallel: true,
  forbidOnly: true,
  reporter: "list",
  workers: "200%", // of the processors: a test waits for frames and answers more than it computes
  // No test waits for a time: these end only one that waits for what never comes, however busy the machine is.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    actionTimeout: 60_000,
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 860 },
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: ["--no-sandbox", "--disable-background-networking"],
    },
  },
  projects: [
    { name: "tests", testIgnore: /(bench(-\w+)?|screenshot)\.spec/ },
    { name: "bench", testMatch: /bench(-\w+)?\.spec/ },
    { name: "screenshot", testMatch: /screenshot\.spec/ },
  ],
  webServer: {
    command: `npx --no-install vite preview -c web/build/vite.config.ts --port ${port} --strictPort`,
    cwd: root,
    port,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
