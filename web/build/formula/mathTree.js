// LaTeX as a tree of MathML elements, tidied: no inline styles, no classes, words as words.
import temml from "temml";

/** An element `{ tag, attributes, children }`; its text, if it has one, is `text`. */
function element(tag, attributes, children, text = "") {
  return { tag, attributes, children, text };
}

/**
 * The content of a formula as a list of trees; `\\data{term=w}{w}` marks a letter for who reads it.
 * @throws where Temml can’t read the LaTeX
 */
export function mathTree(latex) {
  const markup = temml.renderToString(latex, { throwOnError: true, trust: true });
  return joined(tidy(parse(markup)).children.flatMap(loose));
}

/** Reads Temml's markup: elements that hold either elements or text. */
function parse(markup) {
  const open = [element("", "", [])];
  for (const [, close, tag, attributes, text] of markup.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (close) open.pop();
    else {
      const child = element(tag, attributes, [], text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
      open.at(-1).children.push(child);
      open.push(child);
    }
  }
  return open[0].children[0];
}

function tidy({ tag, attributes, children, text }) {
  const kept = [
    ...attributes.matchAll(/ (form|stretchy|fence|width|lspace|rspace|separator|movablelimits|data-term)="[^"]*"/g),
  ]
    .map(([attribute]) => attribute)
    .join("");
  const plain = tag === "mi" ? text.normalize("NFKC") : text; // 𝑠𝑙𝑜𝑝𝑒 is the word slope in italics
  const word = tag === "mi" && plain !== text ? ' class="word"' : "";
  const inner = joined(children.map(tidy).flatMap(tag === "mrow" ? loose : (child) => [child])).filter(
    (child) => child.tag !== "mo" || child.text !== "",
  );
  return tag === "msup" ? primed(element(tag, kept, inner)) : element(tag, kept + word, inner, plain);
}

/** A row without fences or mark is nothing but its children. */
function loose(child) {
  const isKept = child.children[0]?.attributes.includes("fence") || child.attributes.includes("data-term");
  return child.tag === "mrow" && !isKept ? child.children : [child];
}

/** Bars as the fences that they are: |x|. */
function joined(children) {
  let inside = false;
  return children.map((child) => {
    if (child.tag !== "mi" || child.text !== "|") return child;
    inside = !inside;
    return element("mo", ` fence="true" form="${inside ? "prefix" : "postfix"}" stretchy="false"`, [], "|");
  });
}

/** Primes stand after their letter, not in its exponent: v′, (v′)². */
function primed(power) {
  const [base, exponent] = power.children;
  const parts = exponent.tag === "mrow" ? exponent.children : [exponent];
  const primes = parts.filter(({ text }) => text === "′").length;
  if (!primes) return power;
  const prime = element("mo", ' lspace="0" rspace="0"', [], "′″"[primes - 1]);
  const letter = element("mrow", "", [base, prime]);
  const rest = parts.slice(primes);
  return rest.length ? element("msup", "", [letter, ...rest]) : letter;
}

/** What tells a letter apart: the parameter 𝑚𝑖𝑛 is not the function min. */
export function key({ tag, attributes, text }) {
  return tag === "mi" ? attributes + text : undefined;
}

/** The tree as markup. */
export function markup(tree) {
  return `${openTag(tree)}${escaped(tree.text)}${tree.children.map(markup).join("")}</${tree.tag}>`;
}

export function openTag({ tag, attributes }) {
  return `<${tag}${attributes}>`;
}

export function escaped(text) {
  return text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
