/** A link's hash: `#id?attribute=value&…`. */
export interface Link {
  id: string;
  /** Attribute values as they are spelled in HTML, in the order of the link. */
  state: Map<string, string>;
}

/** Reads a hash, also an old or a broken one: what can't be decoded stays as it is. */
export function parseLink(hash: string): Link {
  const text = encodedOnce(hash.replace(/^#/, ""));
  const cut = text.search(/\?|%3F/i);
  const [id, query] = cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut).replace(/^(\?|%3F)/i, "")];
  return { id: decode(id), state: new Map(new URLSearchParams(query)) };
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
