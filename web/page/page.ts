import { loadCore } from "../core/loadCore.ts";
import { define } from "../define.ts";
import { startHistory } from "./history.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

loadCore().catch(() => {}); // the figures say what they lack
startThemeSwitch();
define();
startHistory();
