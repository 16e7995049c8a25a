// The conditions of a formula with cases, as JavaScript.
import { key } from "./mathTree.js";

const relations = { "<": "<", ">": ">", "≤": "<=", "≥": ">=", "≠": "!==" };

/**
 * A condition such as −3 < x ≤ λ, |x| ≠ 1, 2 or "otherwise" as an expression over `at.x`, `at.lambda` …
 * @throws if it can't be read
 */
export function condition(tree, names) {
  const tokens = leaves(tree).filter(({ tag, text }) => tag !== "mspace" && text !== "(" && text !== ")");
  if (tokens.length === 1 && tokens[0].text === "otherwise") return "true";
  const sides = [[]];
  const found = [];
  for (const token of tokens)
    if (relations[token.text]) {
      found.push(relations[token.text]);
      sides.push([]);
    } else sides.at(-1).push(token);
  const values = sides.map((side) => split(side).flatMap((one) => expressions(one, names)));
  if (!found.length) throw new Error(`no condition: ${tokens.map(({ text }) => text).join(" ")}`);
  return found
    .flatMap((relation, i) => values[i].flatMap((left) => values[i + 1].map((right) => `${left} ${relation} ${right}`)))
    .join(" && ");
}

function leaves(tree) {
  return tree.children.length ? tree.children.flatMap(leaves) : [tree];
}

function split(tokens) {
  const lists = [[]];
  for (const token of tokens)
    if (token.text === ",") lists.push([]);
    else lists.at(-1).push(token);
  return lists;
}

/** x, −3, |x| or, for ±3, both. */
function expressions(tokens, names) {
  const [first, ...rest] = tokens;
  if (first?.text === "−") return expressions(rest, names).map((value) => `-${value}`);
  if (first?.text === "±") return expressions(rest, names).flatMap((value) => [value, `-${value}`]);
  if (first?.text === "|" && rest.length === 2 && rest[1].text === "|")
    return expressions(rest.slice(0, 1), names).map((value) => `Math.abs(${value})`);
  const name = first && names.get(key(first));
  if (rest.length || !(name || first?.tag === "mn"))
    throw new Error(`can't read ${tokens.map(({ text }) => text).join(" ")} in a condition`);
  return [name ? `at.${name}` : first.text];
}
