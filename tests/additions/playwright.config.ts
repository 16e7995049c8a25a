import { defineConfig } from "@playwright/test";
import browser from "../browser/playwright.config.ts";

/** The same browser and server; the page must be one to which add.js has added. */
export default defineConfig({ ...browser, testDir: ".", projects: [{ name: "additions" }] });
