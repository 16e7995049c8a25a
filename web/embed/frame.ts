import { demoRows } from "../core/demo.ts";
import { type ElementName, elementNames, loadElement } from "../elements/base/elementLoaders.ts";
import { LabElement } from "../elements/base/labElement.ts";
import { parseLink } from "../elements/base/link.ts";
import { setTagScript } from "../elements/base/tagScript.ts";
import { frameTexts } from "../text/frame.ts";
import { chooseLanguage, type Language, texts } from "../text/text.ts";

/** The page of an iframe: the one figure that its hash names, `#<demo or tag>?attribute=value&…`, and nothing around it. */

const demos = demoRows.map(({ id }): string => id);
const tags = elementNames.filter((name) => name !== "gradient-demo");
const main = document.querySelector("main") as HTMLElement;
main.replaceChildren(); // what is said where this script does not run

/** The figure of the address, or what to write there. */
async function show(): Promise<void> {
  const { hash } = location;
  const { id, state } = parseLink(hash);
  const language = chooseLanguage([state.get("lang"), navigator.language]);
  document.documentElement.lang = language;
  const isDemo = demos.includes(id);
  const tag = isDemo ? "gradient-demo" : tags.find((name) => name === id);
  if (tag) await loadElement(tag);
  if (hash !== location.hash) return; // another is wanted meanwhile
  const figure = tag && document.createElement(tag);
  if (!(figure instanceof LabElement)) {
    await say(id, tag, language);
    return;
  }
  for (const event of ["lab-ready", "lab-error"]) figure.addEventListener(event, startTellingHeight);
  if (isDemo) figure.setAttribute("name", id);
  figure.give(state);
  main.replaceChildren(figure);
  figure.id = id; // not before: it follows an address that names it, as a reader's link
}

/** Says why there is no figure: none is named, none is called so, or its code did not arrive. */
async function say(id: string, tag: ElementName | undefined, language: Language): Promise<void> {
  await Promise.all([texts.load(language), frameTexts.load(language)]);
  const words = frameTexts[language];
  const known = [...demos, ...tags];
  const reason = tag
    ? words.failed
    : id
      ? texts[language].problem({ code: "unknownChoice", name: "figure", value: id, known })
      : words.empty;
  const line = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });
  const example = `${location.href.split("#")[0]}#vanishing_gradient?depth=30&lang=${language}&theme=dark`;
  main.replaceChildren(
    line("p", reason),
    ...(tag ? [] : [line("p", words.example), line("code", example)]),
    ...(tag || id ? [] : [line("p", words.known(known.join(", ")))]),
  );
  startTellingHeight();
}

let isTold = false;

/** From now on the page around the frame is told how high the content is, in CSS pixels; before, it is only on its way. */
function startTellingHeight(): void {
  if (isTold || parent === window) return;
  isTold = true;
  const root = document.documentElement;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: "activation-lab-size", height }, "*"); // whoever frames it may know this
  }).observe(root);
}

const style = new CSSStyleSheet(); // a strict policy refuses style elements
style.replaceSync(`
  body { margin: 0; font: 400 medium / 1.5 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; overflow-wrap: break-word; }
  :lang(ko) { word-break: keep-all; }
  main > * { --lab-room: 100vh; } /* the frame is filled until the figure is drawn */
  p, code { display: block; margin: 0 0 0.75em; }
`);
document.adoptedStyleSheets = [style];

setTagScript(new URL(/* @vite-ignore */ "./activation-lab.js", import.meta.url).href);
addEventListener("hashchange", show);
show();
