import { withoutInvisible } from "../../core/numberFromText.ts";

/** A link's hash: `#id?attribute=value&…`. */
export interface Link {
  id: string;
  /** Attribute values as they are spelled in HTML, in the order of the link. */
  state: Map<string, string>;
}

/**
 * Reads a hash, also an old or a broken one, or one that a chat has cut, lengthened or encoded again: what can't be decoded
 * stays as it is.
 */
export function parseLink(hash: string): Link {
  const text = encodedOnce(hash.replace(/^#/, "")).replace(/&amp;/gi, "&");
  const cut = text.search(/\?|%3F/i);
  const [id, query] = cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut).replace(/^(\?|%3F)/i, "")];
  const pairs = [...new URLSearchParams(query.replaceAll("?", "&"))]
    .map(([name, value]): [string, string] => [withoutInvisible(name), withoutInvisible(value)])
    .filter(([name]) => name && !tracking.test(name));
  const last = pairs.at(-1);
  if (last) last[1] = mended(last[1]);
  return { id: pairs.length ? plainId(id) : mended(plainId(id)), state: new Map(pairs) };
}

function plainId(text: string): string {
  return withoutInvisible(decode(text));
}

/** What sites add to a link to count who follows it. */
const tracking = /^(utm_\w+|\w{1,2}clk?id|igshid|mc_[ce]id)$/i;
/** What a sentence around a link ends with, and a chat takes for a part of it. */
const endOfSentence = /[\s.,;:!?…'"<>“”‘’«»「」『』【】\]}*`|/]+$/;

/** The end of a link without what followed it in a sentence, and with as many brackets closed as are opened. */
function mended(end: string): string {
  const text = end.replace(endOfSentence, "");
  const open = text.split("(").length - text.split(")").length;
  if (open >= 0) return text + ")".repeat(open);
  return text.endsWith(")") ? mended(text.slice(0, -1)) : text;
}

export function formatLink({ id, state }: Link): string {
  const pairs = [...state].map(([name, value]) => `${name}=${encode(value)}`);
  return `#${encode(id)}${pairs.length ? "?" : ""}${pairs.join("&")}`;
}

/**
 * Some chats encode a link again, so that `(` is `%2528`, and some the whole of it, so that `=` is `%3D`. Nothing that a
 * link spells has a per cent sign itself.
 */
function encodedOnce(text: string): string {
  let once = text;
  while (!once.includes("=") && decode(once) !== once) once = decode(once);
  return once.replace(/%(25)+(?=[\da-f]{2})/gi, "%");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Brackets, commas and equals signs stay readable: `leaky_relu(slope=0.2)+gelu`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%20", "+").replaceAll("%3D", "=").replaceAll("%2C", ",");
}
