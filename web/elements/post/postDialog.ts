import { html, nothing, type TemplateResult } from "lit";
import { choice, choiceButtons } from "../../controls/choice.ts";
import { copyBox } from "../../controls/copyBox.ts";
import { flag } from "../../controls/flag.ts";
import { savePicture, twice } from "../../controls/savePicture.ts";
import { postTexts } from "../../text/post.ts";
import { type Language, texts } from "../../text/text.ts";
import { tagScript } from "../base/tagScript.ts";
import { drawLike, type Like } from "./like.ts";
import { frameSnippet, liveAddress, markdownSnippet, type Post, tagSnippet } from "./snippets.ts";
import { postStyle } from "./style.ts";

/** A figure as it is when its reader asks for it. */
export interface PostedFigure {
  tag: string;
  /** The name by which the page of an iframe knows it. */
  name: string;
  /** Empty if it has none. */
  id: string;
  /** What differs from the defaults, by the names and texts that attributes have. */
  attributes: readonly [name: string, text: string][];
  /** Where the dialogue is rendered. */
  root: ShadowRoot;
}

/** What a post can hold. */
const places = ["tag", "frame", "markdown", "picture"] as const;
type Place = (typeof places)[number];

/** What is chosen in the dialogue. */
interface Wish {
  place: Place;
  /** `page` where the post, or its reader's browser, decides. */
  language: string;
  theme: string;
  /** Whether a tag has a picture for readers without scripts. */
  withStill: boolean;
  /** Whether a frame has the script that keeps it as high as the figure. */
  withSizing: boolean;
}

/** What was chosen last, in any figure of the page. */
let lastPlace: Place = "tag";

/** What stands in the dialogue: where to, in which language and theme, and what to paste there. */
export class PostDialog {
  readonly #figure: PostedFigure;
  readonly #redraw: () => void;
  #wish: Wish;
  /** Where the figure's like is drawn. */
  readonly #box = Object.assign(document.createElement("div"), { className: "measured", inert: true });
  #drawnIn: Language | undefined;
  /** Undefined while it is on its way. */
  #like: Like | "failed" | undefined;

  constructor(figure: PostedFigure, redraw: () => void) {
    const given = new Map(figure.attributes);
    this.#figure = figure;
    this.#redraw = redraw;
    this.#wish = {
      place: lastPlace,
      language: given.get("lang") ?? "page",
      theme: given.get("theme") ?? "auto",
      withStill: true,
      withSizing: true,
    };
    const { styleSheet } = postStyle;
    if (styleSheet && !figure.root.adoptedStyleSheets.includes(styleSheet))
      figure.root.adoptedStyleSheets.push(styleSheet);
    // What the figure's like does is no news for the page.
    for (const event of ["lab-ready", "lab-change", "lab-error"])
      this.#box.addEventListener(event, (told) => told.stopPropagation());
  }

  /** `shown` is the language of the figure. */
  render(shown: Language): TemplateResult {
    const words = postTexts[shown];
    const { place, language, theme, withStill, withSizing } = this.#wish;
    this.#draw(language === "en" || language === "ko" ? language : shown);
    const post = this.#post;
    const snippet = post ? snippetFor(post, this.#wish) : this.#like === "failed" ? "" : undefined;
    const hasPicture = typeof this.#like !== "object" || this.#like.still !== undefined; // as far as is known
    const automatic = place === "tag" ? words.asPost : words.asBrowser;
    return html`<div class="post">
      <p class="title">${words.place}</p>
      ${choiceButtons(
        words.place,
        places.map((id) => [id, words.places[id]] as const),
        place,
        (place) => this.#choose({ place }),
      )}
      <p class="hint">${words.hints[place]}</p>
      <div class="choices">
        ${choice(
          words.language,
          [
            ["page", automatic],
            ["en", "English"],
            ["ko", "한국어"],
          ],
          language,
          (language) => this.#choose({ language }),
        )}
        ${choice(
          words.theme,
          [
            ["auto", automatic],
            ["light", words.light],
            ["dark", words.dark],
          ],
          theme,
          (theme) => this.#choose({ theme }),
        )}
      </div>
      ${place === "tag" && hasPicture ? flag(words.still, withStill, (withStill) => this.#choose({ withStill })) : nothing}
      ${place === "frame" ? flag(words.sizing, withSizing, (withSizing) => this.#choose({ withSizing })) : nothing}
      ${post && !snippet ? nothing : copyBox(snippet, place === "picture" ? words.address : words.box, words)}
      ${this.#notes(post, shown)}
      ${this.#box}
    </div>`;
  }

  #choose(next: Partial<Wish>): void {
    this.#wish = { ...this.#wish, ...next };
    lastPlace = this.#wish.place;
    this.#redraw();
  }

  /** What must be known, and done, to make it work. */
  #notes(post: Post | undefined, shown: Language): TemplateResult {
    const words = postTexts[shown];
    const { place, theme } = this.#wish;
    const script = tagScript();
    const like = this.#like;
    const notes = [
      like === undefined && words.measuring,
      like === "failed" && words.failed,
      script === undefined && words.unknown,
      script !== undefined && isLocal(script) && words.local,
      post && !post.still && (place === "markdown" || place === "picture") && words.noPicture,
      post?.still && (place === "tag" || place === "markdown") && words.upload(post.still.file),
    ];
    const save =
      post?.still && place !== "frame" && typeof like === "object"
        ? savePicture(() => like.stillIn(theme), texts[shown])
        : nothing;
    return html`<div class="notes" role="status">${notes.map((note) => (note ? html`<p class="note">${note}</p>` : nothing))}</div>${save}`;
  }

  /** Undefined until the figure's like is drawn. */
  get #post(): Post | undefined {
    if (typeof this.#like !== "object") return undefined;
    const { tag, name, id } = this.#figure;
    const { rooms, title, still } = this.#like;
    const { place, language, theme, withStill } = this.#wish;
    const chosen: [string, string][] = [
      ["lang", language === "page" ? "" : language],
      ["theme", theme === "auto" ? "" : theme],
    ];
    return {
      tag,
      name,
      id: `${id || name}-${shortHash(JSON.stringify(this.#attributes))}`, // two states of a figure may stand in one post
      attributes: [...this.#attributes, ...chosen.filter(([, text]) => text)],
      script: tagScript() ?? "https://your.site/embed/activation-lab.js",
      title,
      rooms,
      still: still && (place !== "tag" || withStill) ? { ...still, file: still.id + twice } : undefined,
    };
  }

  /** The state, with the demo's name also where it is the default: the list may begin with another one day. */
  get #attributes(): [string, string][] {
    const { tag, name, attributes } = this.#figure;
    const state = attributes.filter(([each]) => !["name", "lang", "theme"].includes(each));
    return tag === "gradient-demo" ? [["name", name], ...state] : state;
  }

  /** Draws the figure's like, unless it is drawn in that language or on its way. */
  async #draw(language: Language): Promise<void> {
    if (this.#drawnIn === language) return;
    this.#drawnIn = language;
    this.#like = undefined;
    await undefined; // its box is on the page then
    let like: Like | "failed";
    try {
      like = await drawLike(this.#box, this.#figure.tag, this.#attributes, language);
    } catch (error) {
      console.info(`activation-lab: ${error}`);
      like = "failed";
    }
    if (this.#drawnIn !== language) return; // another is wanted meanwhile
    this.#like = like;
    this.#redraw();
  }
}

/** A few letters and digits that differ where texts do. */
function shortHash(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (31 * hash + letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}

/** What to copy; undefined where that would be a picture, and there is none. */
function snippetFor(post: Post, { place, withSizing }: Wish): string | undefined {
  if (place === "tag") return tagSnippet(post);
  if (place === "frame") return frameSnippet(post, withSizing);
  return place === "markdown" ? markdownSnippet(post) : liveAddress(post);
}

/** Whether an address leads nowhere from another network. */
function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    !protocol.startsWith("http") ||
    /^(.*\.)?(localhost|local)$|^(0|10|127)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^\[::1\]$/.test(hostname)
  );
}
