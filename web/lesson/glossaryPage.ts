import { startHistory } from "../page/history.ts";
import { startTeachersLink } from "../page/teachersLink.ts";
import { startThemeSwitch } from "../page/themeSwitch.ts";
import { startGlossary } from "./glossary.ts";

startTeachersLink();
startThemeSwitch();
startHistory();
startGlossary();
