// A formula as a Lit template with places for numbers.
import { escaped, key, openTag } from "./mathTree.js";

const starting = new Set(["(", "{", "|", ",", "=", "<", ">", "≤", "≥", "≠"]);
const ending = new Set([")", "|", "′", "″", "…"]);

/** Layouts in which each part is read for itself, so that no sign outside it touches a number within. */
const layouts = new Set(["mfrac", "msqrt", "mtable", "mtr", "mtd"]);

/**
 * The source of a function of `p: Places` that gives the template of a piece of a formula. A number that follows a
 * number or a letter has a dot before it; one that follows a sign, or has an exponent, is put as `guarded`.
 */
export function templateSource(piece, names) {
  /** What stands before the place where we are: nothing, an operator, or something to be multiplied. */
  let before = "nothing";

  function hole(name, isBase) {
    const dot = before === "operand" ? `\${p.dot}` : "";
    const guarded = isBase || before !== "nothing";
    before = "operand";
    return { dot, number: `\${p.${guarded ? "guarded" : "bare"}.${name}}` };
  }

  function apart(tree) {
    before = "nothing";
    const source = write(tree);
    before = "operand";
    return source;
  }

  function write(tree) {
    const { tag, text, children } = tree;
    const name = names.get(key(tree));
    if (name) return Object.values(hole(name, false)).join("");
    if (tag === "msup") {
      const base = names.get(key(children[0]));
      const { dot, number } = base ? hole(base, true) : { dot: "", number: write(children[0]) };
      return `${dot}<msup>${number}${apart(children[1])}</msup>`;
    }
    if (layouts.has(tag)) return `${openTag(tree)}${children.map(apart).join("")}</${tag}>`;
    if (tag === "mtext") return mtext(text);
    if (tag !== "mspace" && !children.length) before = after(tree);
    return `${openTag(tree)}${escaped(text)}${children.map(write).join("")}</${tag}>`;
  }

  let line = 0;
  const lines = (source) => source.replaceAll("<mtr>", () => `<mtr class=\${p.line(${line++})}>`);
  const source = lines(piece.map(write).join(""));
  return `(${source.includes("${p.") ? "p" : ""}) => mathml\`${source}\``;
}

function after({ tag, attributes, text }) {
  if (tag === "mo")
    return attributes.includes("postfix") || (ending.has(text) && !attributes.includes("prefix"))
      ? "operand"
      : starting.has(text)
        ? "nothing"
        : "operator";
  return text === "/" ? "operator" : "operand";
}

function mtext(text) {
  if (text !== "otherwise") throw new Error(`a formula says "${text}", for which there is no word`);
  return `<mtext>\${p.otherwise}</mtext>`;
}
