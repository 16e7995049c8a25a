/** An element of MathML. */
export interface MathElement {
  tag: string;
  attributes: string;
  children: MathElement[];
  text: string;
}
export function mathTree(latex: string): MathElement[];
export function markup(element: MathElement): string;
