import { loadDemos } from "../core/demos.ts";
import { define } from "../elements/base/define.ts";
import { drawAll } from "./drawAll.ts";
import { startHistory } from "./history.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

loadDemos().catch(() => {}); // the figures say what they lack
startThemeSwitch();
startHistory(); // it scrolls to the figure of a link, and those in sight are drawn first
define();
drawAll();
