import { loadDemo } from "../core/demos.ts";
import { openingDemo } from "../core/openingDemo.ts";
import { define } from "../elements/base/define.ts";
import { drawAll } from "./drawAll.ts";
import { startHistory } from "./history.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

loadDemo(openingDemo).catch(() => {}); // the figure says what it lacks
startThemeSwitch();
startHistory(); // it scrolls to the figure of a link, and those in sight are drawn first
define();
drawAll();
