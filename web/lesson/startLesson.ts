import { lessonTexts } from "../text/lesson.ts";
import { chooseLanguage } from "../text/text.ts";
import { startBeTheLayer } from "./beTheLayer.ts";
import { startGlossary } from "./glossary.ts";
import { startGuesses } from "./guesses.ts";
import { startQuotes } from "./liveQuotes.ts";
import { startMakingTeachersLink } from "./makeTeachersLink.ts";
import { startRail } from "./rail.ts";
import { startScrubs } from "./scrubs.ts";
import { startSectionLinks } from "./sectionLinks.ts";
import { startSelfTest } from "./selfTest/startSelfTest.ts";
import { startTerms } from "./terms.ts";

/** Makes the prose live. */
export async function startLesson(): Promise<void> {
  const language = chooseLanguage([document.documentElement.lang]);
  startRail();
  startGlossary();
  startTerms();
  startScrubs();
  startQuotes(language).catch(() => {}); // without the core, numbers stay as they were built; the figures say what they lack
  await lessonTexts.load(language);
  startGuesses(lessonTexts[language]);
  startSelfTest(lessonTexts[language], language);
  startSectionLinks(language);
  startMakingTeachersLink(language);
  startBeTheLayer(lessonTexts[language].beTheLayer, language);
}
