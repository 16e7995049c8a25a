// Writes the catalogue's formulas as Lit templates of MathML.
import { condition } from "./condition.js";
import { key, markup, mathTree } from "./mathTree.js";
import { templateSource } from "./places.js";

/** The source of formulas.generated.ts. */
export function formulasSource(activations) {
  const ids = ["x", ...new Set(activations.flatMap((row) => row.parameters.map(({ id }) => id)))];
  const rows = activations.map(({ id, parameters, formula }) => {
    const names = new Map(
      ["x", ...parameters.map((parameter) => parameter.id)].map((name) => [key(letter(name)), name]),
    );
    const orders = [formula.value, formula.derivative, formula.secondDerivative];
    return `  ${id}: [${orders.map((latex) => formulaSource(latex, names)).join(", ")}],\n`;
  });
  return `import { mathml } from "lit";
import type { ActivationId } from "../../core/catalogue.ts";
import type { Formula, Letters } from "./parts.ts";

export const letters: Letters = {
${ids.map((id) => `  ${id}: mathml\`${markup(letter(id))}\`,\n`).join("")}};

export const formulas: Record<ActivationId, readonly [Formula, Formula, Formula]> = {
${rows.join("")}};
`;
}

/** The source of vectorFormulas.generated.ts. */
export function vectorFormulasSource(functions) {
  const rows = functions.map(
    ({ id, formula: { value, jacobian } }) =>
      `  ${id}: { value: ${vectorFormulaSource(value)}, jacobian: ${vectorFormulaSource(jacobian)} },\n`,
  );
  return `import { mathml } from "lit";
import type { VectorId } from "../../core/catalogue.ts";
import type { VectorFormula } from "./parts.ts";

export const vectorFormulas: Record<VectorId, Record<"value" | "jacobian", VectorFormula>> = {
${rows.join("")}};
`;
}

/** Formulas, of which the Jacobian has one for each kind of input, and the definitions of their letters after them. */
function vectorFormulaSource(latex) {
  const [first, ...rest] = pieces(mathTree(latex));
  const isMain = (piece) => piece[0].tag === "mfrac";
  const list = (found) => `[${found.map((piece) => `mathml\`${piece.map(markup).join("")}\``).join(", ")}]`;
  const main = list([first, ...rest.filter(isMain)]);
  return `{ main: ${main}, where: ${list(rest.filter((piece) => !isMain(piece)))} }`;
}

const greek = new Set(["alpha", "beta", "gamma", "delta", "lambda", "tau"]);

/** How a parameter is set: as a, α or the word slope. */
function letter(id) {
  const latex = id.length === 1 ? id : greek.has(id) ? `\\${id}` : `\\mathit{${id}}`;
  return mathTree(latex)[0];
}

/** A formula, the definitions of its letters, and the condition under which it holds, which stand after it. */
function formulaSource(latex, names) {
  const [main, ...rest] = pieces(mathTree(latex));
  const guards = rest.filter((piece) => piece[0].children[0]?.text === "(");
  const where = rest.filter((piece) => !guards.includes(piece));
  const lines = table(main)?.children;
  const conditions = lines ? lines.map(({ children }) => children[1]) : guards.map(([guard]) => guard);
  const fields = {
    main: templateSource(main, names),
    where: `[${where.map((piece) => templateSource(piece, names)).join(", ")}]`,
    ...(guards.length ? { guard: templateSource(guards[0], names) } : {}),
    when: conditions.length
      ? `(at) => [${conditions.map((tree) => condition(tree, names)).join(", ")}]`
      : "() => [true]",
    rational: `[${(lines ?? [{ children: main }]).map((line) => isRational(line, main, names)).join(", ")}]`,
  };
  return `{ ${Object.entries(fields)
    .map(([name, source]) => `${name}: ${source}`)
    .join(", ")} }`;
}

/** Splits a formula at its wide spaces; the commas there go. */
function pieces(trees) {
  const found = [[]];
  for (const tree of trees)
    if (tree.tag === "mspace" && Number.parseFloat(/[\d.]+/.exec(tree.attributes)) > 0.25) found.push([]);
    else found.at(-1).push(tree);
  return found.map((piece) => (piece.at(-1).text === "," ? piece.slice(0, -1) : piece));
}

function table(trees) {
  return trees.map((tree) => (tree.tag === "mtable" ? tree : table(tree.children))).find((found) => found);
}

/** Whether a line of a formula is computed by arithmetic alone: then its value may be shown without rounding. */
function isRational(line, main, names) {
  const around = main.filter((tree) => !table([tree]));
  return [...around, line].flatMap(identifiers).every((name) => names.has(name) || arithmetic.has(name));
}

const arithmetic = new Set(["min", "max", "sgn", "/"]);

function identifiers(tree) {
  return tree.tag === "mi" ? [key(tree)] : tree.children.flatMap(identifiers);
}
