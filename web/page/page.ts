import { define } from "../define.ts";
import { startThemeSwitch } from "./themeSwitch.ts";

startThemeSwitch();
define();
