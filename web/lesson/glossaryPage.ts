import { startHistory } from "../page/history.ts";
import { startThemeSwitch } from "../page/themeSwitch.ts";
import { startGlossary } from "./glossary.ts";

startThemeSwitch();
startHistory();
startGlossary();
