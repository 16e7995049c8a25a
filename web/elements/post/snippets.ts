import { formatLink } from "../base/link.ts";
import type { Rooms } from "./rooms.ts";

/** A figure in one state, as a post is to show it. */
export interface Post {
  tag: string;
  /** The name by which the page of an iframe knows it. */
  name: string;
  id: string;
  /** What differs from the defaults, language and theme included if the post is not to choose them. */
  attributes: readonly [name: string, text: string][];
  /** Where the script of the tags lies; the page for iframes stands one folder above it. */
  script: string;
  /** What the figure is called, as plain text. */
  title: string;
  rooms: Rooms;
  /** The picture's file, beside the post, its size in CSS pixels, and what the figure says of it. */
  still?: { file: string; width: number; height: number; sentence: string } | undefined;
}

/** The address that shows the figure live, alone on its page. */
export function liveAddress({ name, attributes, script }: Post): string {
  const state = new Map(attributes.filter(([attribute]) => attribute !== "name"));
  return new URL("../embed.html", script).href + formatLink({ id: name, state });
}

/** The script, the room that the figure will take, and the figure with what stands there without a script. */
export function tagSnippet(post: Post): string {
  const { tag, id, attributes, script, title, still } = post;
  const given = attributes
    .map(([name, text]) => (text === "true" ? ` ${name}` : ` ${name}="${escaped(text)}"`))
    .join("");
  const figure = `#${CSS.escape(id)}`;
  const rules = [
    `${figure}:not(:defined){display:block;min-height:var(--lab-room)}`,
    `@media print{ ${figure}:not(:defined){min-height:0} }`,
    still ? `${figure} img{max-width:100%;height:auto}` : "",
  ];
  const child = still
    ? `<img src="${escaped(still.file)}" width="${Math.round(still.width)}" height="${Math.round(still.height)}" alt="${escaped(still.sentence)}">`
    : escaped(title);
  return [
    `<script type="module" src="${escaped(script)}"></script>`,
    `<style>${roomRules(post)}${rules.join("")}</style>`,
    `<div class="activation-lab"><${tag} id="${escaped(id)}"${given}>`,
    `  <a href="${escaped(liveAddress(post))}">${child}</a>`,
    `</${tag}></div>`,
  ].join("\n");
}

/** Keeps a frame as high as what it shows says: only for what comes from that very frame, and only a sensible height. */
const sizing = `<script>
addEventListener("message", ({ source, data }) => { for (const frame of document.querySelectorAll(".activation-lab iframe"))
  if (source === frame.contentWindow && data?.type === "activation-lab-size" && Number.isFinite(data.height) && data.height > 0 && data.height < 10000) frame.style.height = \`\${data.height}px\`; });
</script>`;

/** How wide the column of a post usually is, in CSS pixels. */
const usualColumn = 640;

/** A frame with the figure alone; with a script it is always as high as the figure, without styles as high as it usually is. */
export function frameSnippet(post: Post, withScript: boolean): string {
  const { id, title, rooms } = post;
  const usual = rooms.findLast(({ below }) => below === undefined || usualColumn < below);
  return [
    `<style>${roomRules(post)}#${CSS.escape(id)}{height:var(--lab-room)}</style>`,
    `<div class="activation-lab"><iframe id="${escaped(id)}" src="${escaped(liveAddress(post))}" title="${escaped(title)}" loading="lazy" allow="clipboard-write" width="100%" height="${usual?.height}" style="border:0"></iframe></div>`,
    ...(withScript ? [sizing] : []),
  ].join("\n");
}

/** The picture, which leads to the live figure; undefined where there is none. */
export function markdownSnippet(post: Post): string | undefined {
  const { still } = post;
  const address = liveAddress(post).replaceAll("(", "%28").replaceAll(")", "%29");
  return still && `[![${still.sentence.replace(/[\\`*_[\]<>&!]/g, "\\$&")}](${still.file})](${address})`;
}

/** The figure's height by the width of its column, from the widest on: only that around it is known before it is drawn. */
function roomRules({ id, rooms }: Post): string {
  const selector = `#${CSS.escape(id)}`;
  const rules = rooms.map(({ below, height }) => {
    const rule = `${selector}{--lab-room:${height}px}`;
    return below === undefined ? rule : `@container (width<${below}px){ ${rule} }`; // {# would begin a comment in some hosts' templates
  });
  return `.activation-lab{container-type:inline-size;width:100%}${rules.join("")}`;
}

/** As text of HTML and as an attribute's value in double quotes; braces would be read by the templates of some hosts. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replace(/[<>"{}\r\n]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
