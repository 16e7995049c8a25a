import { define } from "../define.ts";
import { startHistory } from "./history.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

startThemeSwitch();
define();
startHistory();
