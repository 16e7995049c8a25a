import { loadDemo } from "../core/demos.ts";
import { openingDemo } from "../core/openingDemo.ts";
import { drawAll } from "./drawAll.ts";
import { startHistory } from "./history.ts";
import { startTags } from "./startTags.ts";
import { startTeachersLink } from "./teachersLink.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

/** So long, in ms, a reader has stayed who may go on to print the page: only then figures are drawn that were not near. */
const stayed = 8000;

loadDemo(openingDemo).catch(() => {}); // the figure says what it lacks
startTeachersLink();
startThemeSwitch();
startHistory(); // it scrolls to the figure of a link, and those in sight are drawn first
startTags();
addEventListener("load", () => setTimeout(drawAll, stayed));
