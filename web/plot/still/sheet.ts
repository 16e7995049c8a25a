import { type Attributes, short } from "./paint.ts";

const space = "http://www.w3.org/2000/svg";

/** A place on a sheet, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a still is drawn on. The origin of its page is the top left corner of the picture in the window. */
export class Sheet {
  readonly page = this.make("g", {});
  /** The letters of what has no others. */
  readonly family: string;
  readonly #id: string;
  readonly #corner: DOMRect;
  /** CSS pixels of the picture for each of the window, across and down: a page may zoom or scale it, unevenly too. */
  readonly #unit: { across: number; down: number };
  readonly #reach: Place;
  readonly #clips = new Map<string, string>();

  /** `id` keeps the sheet's own ids apart from those of others. */
  constructor(picture: HTMLElement, id: string, family: string) {
    this.family = family;
    this.#id = id;
    this.#corner = picture.getBoundingClientRect();
    const { offsetWidth: right, offsetHeight: bottom } = picture;
    this.#unit = { across: right / this.#corner.width, down: bottom / this.#corner.height };
    this.#reach = { left: 0, top: 0, right, bottom };
  }

  /** The picture and what reaches beyond it, in whole pixels. */
  get extent(): Place {
    const { left, top, right, bottom } = this.#reach;
    return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
  }

  reachTo({ left, top, right, bottom }: Place): void {
    const reach = this.#reach;
    reach.left = Math.min(reach.left, left);
    reach.top = Math.min(reach.top, top);
    reach.right = Math.max(reach.right, right);
    reach.bottom = Math.max(reach.bottom, bottom);
  }

  /** Where a rectangle of the window lies on the sheet. */
  place({ left, top, right, bottom }: DOMRect): Place {
    const x = (pixel: number) => (pixel - this.#corner.left) * this.#unit.across;
    const y = (pixel: number) => (pixel - this.#corner.top) * this.#unit.down;
    return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
  }

  make(tag: string, attributes: Attributes): SVGElement {
    const element = document.createElementNS(space, tag) as SVGElement;
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttribute(name, String(value));
    return element;
  }

  add(into: Element, tag: string, attributes: Attributes): SVGElement {
    const element = this.make(tag, attributes);
    into.append(element);
    return element;
  }

  /** The group of what stands under a transform; what comes one after the other under the same has the same group. */
  under(matrix: DOMMatrix, into: Element): Element {
    const transform = transformOf(matrix);
    if (!transform) return into;
    const last = into.lastElementChild;
    const isOpen = last?.localName === "g" && last.attributes.length === 1;
    return isOpen && last.getAttribute("transform") === transform ? last : this.add(into, "g", { transform });
  }

  /** The group of what is seen only within some shapes. */
  within(shapes: readonly SVGElement[], into: Element): Element {
    const key = shapes.map(({ outerHTML }) => outerHTML).join("");
    const name = this.#clips.get(key) ?? `${this.#id}-clip-${this.#clips.size + 1}`;
    if (!this.#clips.has(key)) this.add(this.page, "clipPath", { id: name }).append(...shapes);
    this.#clips.set(key, name);
    return this.add(into, "g", { "clip-path": `url(#${name})` });
  }
}

/** A matrix as an attribute; undefined for one that moves nothing. */
export function transformOf({ a, b, c, d, e, f }: DOMMatrix): string | undefined {
  const [across = 1, ky = 0, kx = 0, up = 1, left, top] = [a, b, c, d, e, f].map(short);
  if (kx || ky) return `matrix(${[across, ky, kx, up, left, top].join(" ")})`;
  const moved = left || top ? [`translate(${left} ${top})`] : [];
  const scaled = across === 1 && up === 1 ? [] : [across === up ? `scale(${across})` : `scale(${across} ${up})`];
  return [...moved, ...scaled].join(" ") || undefined;
}
