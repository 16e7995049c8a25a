/** A MathML element as plain data. */
export interface MathNode {
  tag: string;
  text: string;
  className: string;
  children: MathNode[];
}

/** Serialises in the page: to be given to `evaluate`. */
export function readMath(math: Element): MathNode {
  const read = (element: Element): MathNode => ({
    tag: element.localName,
    text: element.children.length ? "" : (element.textContent ?? ""),
    className: element.getAttribute("class") ?? "",
    children: Array.from(element.children, read),
  });
  return read(math);
}

export type Letters = Map<string, number>;

/** What the sides of a formula come to, split at its equals signs; the first side is left out. */
export function sides(math: MathNode, letters: Letters): number[] {
  return split(math.children, "=")
    .slice(1)
    .map((side) => new Reader(side, letters).sum());
}

/** Adds the letter that `s = σ(1.5)` defines. */
export function define(math: MathNode, letters: Letters): void {
  const [name = []] = split(math.children, "=");
  const [value] = sides(math, letters);
  letters.set(name.map(({ text }) => text).join(""), value as number);
}

/** A number as the page writes it. */
export function numberOf(text: string): number {
  const [mantissa = "", exponent] = text.replaceAll("−", "-").split("×10");
  const power = (exponent ?? "0")
    .replace("⁻", "-")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
  return Number(`${mantissa}e${exponent === undefined ? 0 : power}`);
}

function split(nodes: MathNode[], sign: string): MathNode[][] {
  const parts: MathNode[][] = [[]];
  for (const node of nodes)
    if (node.tag === "mo" && node.text === sign) parts.push([]);
    else parts.at(-1)?.push(node);
  return parts;
}

/** Constants of which a formula writes the first digits and dots. */
const dotted: Record<string, number> = { "1.0507": 1.0507009873554805, "1.6733": 1.6732632423543772 };

const functions: Record<string, (...values: number[]) => number> = {
  σ: (x) => 1 / (1 + Math.exp(-x)),
  φ: density,
  Φ: (x) => {
    let term = x;
    let sum = x;
    for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
      term *= (x * x) / odd;
      sum += term;
    }
    return 0.5 + density(x) * sum;
  },
  ln: Math.log,
  tanh: Math.tanh,
  sin: Math.sin,
  cos: Math.cos,
  arctan: Math.atan,
  sgn: Math.sign,
  min: Math.min,
  max: Math.max,
};

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Reads a row of MathML as a reader of mathematics would: signs, products without a sign, fences, cases. */
class Reader {
  readonly #nodes: MathNode[];
  readonly #letters: Letters;
  #at = 0;

  constructor(nodes: MathNode[], letters: Letters) {
    this.#nodes = nodes.filter(({ tag, text }) => tag !== "mspace" && text !== "\u2061" && text !== "…");
    this.#letters = letters;
  }

  sum(): number {
    let sum = this.#take("−") ? -this.#product() : this.#product();
    for (;;)
      if (this.#take("+")) sum += this.#product();
      else if (this.#take("−")) sum -= this.#product();
      else if (this.#next) throw new Error(`unread: ${JSON.stringify(this.#next)}`);
      else return sum;
  }

  #product(): number {
    let product = this.#factor();
    while (this.#next && !["+", "−"].includes(this.#next.text))
      if (this.#take("/")) product /= this.#factor();
      else {
        const dot = this.#take("⋅");
        const base = this.#next?.tag === "msup" ? this.#next.children[0] : this.#next;
        if (!dot && base?.tag === "mn" && this.#nodes[this.#at - 1]?.tag === "mn")
          throw new Error("two numbers stand side by side");
        product *= this.#factor();
      }
    return product;
  }

  #factor(): number {
    const node = this.#nodes[this.#at++];
    if (!node) throw new Error("nothing to read");
    const { tag, text, children } = node;
    const [first, second] = children as [MathNode, MathNode];
    if (tag === "mn") return dotted[text] ?? numberOf(text);
    if (tag === "mfrac") return this.#inside(first) / this.#inside(second);
    if (tag === "msqrt") return Math.sqrt(new Reader(children, this.#letters).sum());
    if (tag === "mtable") return this.#inside(applying(node));
    if (tag === "mrow") return this.#row(children);
    if (text === "|") {
      const end = this.#nodes.findIndex((other, i) => i >= this.#at && other.text === "|");
      const inner = new Reader(this.#nodes.slice(this.#at, end), this.#letters);
      this.#at = end + 1;
      return Math.abs(inner.sum());
    }
    if (tag === "msup") {
      const power = this.#inside(second);
      if (first.text === "e") return Math.exp(power);
      const applied = functions[first.text];
      return (applied ? this.#apply(applied) : this.#inside(first)) ** power;
    }
    if (text === "π") return Math.PI;
    const applied = functions[text];
    if (applied) return this.#apply(applied);
    const prime = this.#next && ["′", "″"].includes(this.#next.text) ? this.#nodes[this.#at++]?.text : "";
    return this.#letter(text + prime);
  }

  #letter(name: string): number {
    const value = this.#letters.get(name);
    if (value === undefined) throw new Error(`no number stands for ${name}`);
    return value;
  }

  #row(children: MathNode[]): number {
    const [first, ...rest] = children;
    if (first?.text === "{") return new Reader(rest, this.#letters).sum();
    return new Reader(first?.text === "(" ? rest.slice(0, -1) : children, this.#letters).sum();
  }

  /** Applies a function to what the brackets after it hold, or to the next factor; max(…)² is (max(…))². */
  #apply(applied: (...values: number[]) => number): number {
    const next = this.#next;
    const [base, power] = next?.tag === "msup" ? next.children : [next];
    if (base?.tag !== "mrow" || base.children[0]?.text !== "(") return applied(this.#factor());
    this.#at++;
    const inner = split(base.children.slice(1, -1), ",").map((part) => new Reader(part, this.#letters).sum());
    return applied(...inner) ** (power ? this.#inside(power) : 1);
  }

  #inside(node: MathNode): number {
    return new Reader([node], this.#letters).sum();
  }

  get #next(): MathNode | undefined {
    return this.#nodes[this.#at];
  }

  #take(sign: string): boolean {
    const taken = this.#next?.tag !== "mn" && this.#next?.text === sign;
    if (taken) this.#at++;
    return taken;
  }
}

/** The first cell of the one case that is marked. */
function applying(table: MathNode): MathNode {
  const lines = table.children.filter(({ className }) => className === "applies");
  const value = lines[0]?.children[0];
  if (lines.length !== 1 || !value) throw new Error(`${lines.length} cases apply`);
  return { ...value, tag: "mrow" };
}
