import { defineConfig } from "@playwright/test";
import browser from "../browser/playwright.config.ts";

const { webServer: _, ...same } = browser;

/** The same browser; each site is served to it by the test. */
export default defineConfig({ ...same, testDir: ".", workers: 1, projects: [{ name: "hosts" }] });
