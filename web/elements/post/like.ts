import type { Pictured, Still } from "../../plot/still/still.ts";
import type { Language } from "../../text/text.ts";
import { measureRooms, type Rooms } from "./rooms.ts";

/** A figure's like, drawn out of sight: it is measured in columns of any width, and its picture can be saved. */
export interface Like {
  rooms: Rooms;
  /** What it is called; “Activation Lab” where nothing is drawn that has a name. */
  title: string;
  /** Undefined where there is no picture. */
  still: Still | undefined;
  /** The same picture in a theme. */
  stillIn(theme: string): Promise<Still>;
}

/** What is needed of an element of the lab. */
interface Drawable extends HTMLElement {
  theme: string;
  readonly pictured: Pictured;
  readonly updateComplete: Promise<boolean>;
  start(): Promise<void>;
  still(): Promise<Still>;
}

/**
 * Draws a figure with these attributes in `place`, which is on the page.
 * @throws an Error where it can't be drawn
 */
export async function drawLike(
  place: HTMLElement,
  tag: string,
  attributes: readonly [name: string, text: string][],
  language: Language,
): Promise<Like> {
  const figure = document.createElement(tag) as Drawable;
  for (const [name, text] of attributes) figure.setAttribute(name, text);
  figure.lang = language;
  const drawn = new Promise((resolve, reject) => {
    figure.addEventListener("lab-ready", resolve, { once: true });
    figure.addEventListener("lab-error", ({ detail }: CustomEventInit) => {
      if (detail.problems.length === 0) reject(new Error(detail.messages.join("\n"))); // else the rest is drawn
    });
  });
  place.replaceChildren(figure);
  figure.start();
  await drawn;
  const rooms = await measureRooms(place, figure);
  const still = await figure.still().catch(() => undefined);
  const stillIn = async (theme: string) => {
    figure.theme = theme;
    await figure.updateComplete;
    return figure.still();
  };
  return { rooms, title: figure.pictured.name || "Activation Lab", still, stillIn };
}
