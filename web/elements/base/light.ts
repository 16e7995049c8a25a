/** Makes the marks of one term stand out, by a style sheet of its own: nothing is rendered for it. */
export class Light {
  #sheet: CSSStyleSheet | undefined;
  #owner: Document | undefined;

  show(root: ShadowRoot, term: string | undefined): void {
    const { ownerDocument: owner } = root;
    if (owner !== this.#owner) this.#sheet = new (owner.defaultView ?? window).CSSStyleSheet(); // it serves in one document alone
    this.#owner = owner;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet); // a figure that loads takes on new ones
    root.adoptedStyleSheets = [...others, this.#sheet as CSSStyleSheet];
    this.#sheet?.replaceSync(term ? styleOf(`[data-term~="${CSS.escape(term)}"]`) : "");
  }
}

/** A line is thick, a stretch dark, words are underlined, an edge runs around what is drawn: seen without colour, and nothing moves. */
function styleOf(marks: string): string {
  const around = (width: number, color: string) =>
    [`${width}px 0`, `-${width}px 0`, `0 ${width}px`, `0 -${width}px`]
      .map((way) => `drop-shadow(${way} 0 ${color})`)
      .join(" ");
  return `
    svg ${marks} { filter: ${around(1, "var(--paper)")} ${around(1.5, "var(--accent)")}; }
    path${marks}, ${marks} > :is(.curve, .boundary) { stroke-width: 4px !important; }
    .low${marks} { filter: none; fill-opacity: 0.4; stroke: var(--accent); stroke-width: 1.5px !important; }
    text${marks}, ${marks} text { paint-order: stroke; stroke: color-mix(in srgb, var(--accent) 22%, var(--paper)); stroke-width: 7px; stroke-linejoin: round; }
    ${marks}:not(svg *) { background: color-mix(in srgb, var(--accent) 22%, var(--paper)); box-shadow: inset 0 -2px var(--accent); }
    @media (forced-colors: active) { ${marks}:not(svg *) { outline: 2px solid Highlight !important; outline-offset: -2px; } }
  `;
}
