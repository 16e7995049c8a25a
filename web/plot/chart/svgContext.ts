/** What `save` keeps and `restore` brings back. */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  offset: readonly [x: number, y: number];
  clip: string | undefined;
}

/**
 * Writes down as SVG what is drawn on it, so that one drawing code serves canvas and SVG. It knows as much of
 * `CanvasRenderingContext2D` as Chart.js and the plugins here use: paths, text, dashes, clips, moves; no scaling.
 */
export class SvgContext {
  readonly canvas: HTMLCanvasElement;
  fillStyle = "#000";
  strokeStyle = "#000";
  lineWidth = 1;
  lineCap = "butt";
  lineJoin = "miter";
  lineDashOffset = 0;
  globalAlpha = 1;
  font = "10px sans-serif";
  textAlign = "start";
  textBaseline = "alphabetic";
  #dash: readonly number[] = [];
  #offset: readonly [x: number, y: number] = [0, 0];
  #clip: string | undefined;

  #path = "";
  #states: State[] = [];
  #elements: string[] = [];
  #clips = new Map<string, string>();
  readonly #prefix: string;
  readonly #ruler = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;

  /** `prefix` keeps the ids of this drawing apart from those of another in the same document. */
  constructor(prefix: string) {
    this.#prefix = prefix;
    this.canvas = document.createElement("canvas");
    Object.defineProperty(this.canvas, "getContext", { value: () => this });
  }

  /** The elements drawn so far. */
  elements(): string[] {
    const definitions = [...this.#clips].map(([path, id]) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
    return [...definitions, ...this.#elements];
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha } = this;
    const { font, textAlign, textBaseline } = this;
    const own = { dash: this.#dash, offset: this.#offset, clip: this.#clip };
    const pen = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha };
    this.#states.push({ ...pen, font, textAlign, textBaseline, ...own });
  }

  restore(): void {
    const state = this.#states.pop();
    if (!state) return;
    const { dash, offset, clip, ...pen } = state;
    Object.assign(this, pen);
    this.#dash = dash;
    this.#offset = offset;
    this.#clip = clip;
  }

  translate(x: number, y: number): void {
    this.#offset = [this.#offset[0] + x, this.#offset[1] + y];
  }

  setTransform(_a: number, _b: number, _c: number, _d: number, x: number, y: number): void {
    this.#offset = [x, y];
  }

  resetTransform(): void {
    this.#offset = [0, 0];
  }

  /** Chart.js turns its labels by 0: none of them slants. */
  rotate(): void {}

  /** The whole drawing is begun anew: nothing here clears a part of it. */
  clearRect(): void {
    this.#elements = [];
    this.#clips.clear();
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  getLineDash(): readonly number[] {
    return this.#dash;
  }

  measureText(text: string): TextMetrics {
    this.#ruler.font = this.font;
    return this.#ruler.measureText(text);
  }

  beginPath(): void {
    this.#path = "";
  }

  closePath(): void {
    this.#path += "Z";
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#point(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    const point = this.#point(x, y);
    if (!this.#path.endsWith(`M${point}`)) this.#path += `${this.#path ? "L" : "M"}${point}`;
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path += `C${this.#point(x1, y1)} ${this.#point(x2, y2)} ${this.#point(x, y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${this.#point(x, y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const corner = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
    const [across, down] = [short(width - 2 * r), short(height - 2 * r)];
    const top = `M${this.#point(x + r, y)}h${across}${corner(r, r)}`;
    this.#path += `${top}v${down}${corner(-r, r)}h-${across}${corner(-r, -r)}v-${down}${corner(r, -r)}Z`;
  }

  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise = false): void {
    const at = (angle: number) => this.#point(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const turn = Math.min(Math.abs(end - start), 2 * Math.PI) * (anticlockwise ? -1 : 1);
    // SVG has no arc that ends where it begins: a full turn is two halves.
    const halves = [start + turn / 2, start + turn].map(
      (angle) => `A${short(radius)} ${short(radius)} 0 0 ${anticlockwise ? 0 : 1} ${at(angle)}`,
    );
    this.#path += `${this.#path && !this.#path.endsWith("Z") ? "L" : "M"}${at(start)}${halves.join("")}`;
  }

  clip(): void {
    const path = this.#path;
    const id = this.#clips.get(path) ?? `${this.#prefix}-clip-${this.#clips.size + 1}`;
    this.#clips.set(path, id);
    this.#clip = id;
  }

  stroke(): void {
    this.#add("path", { d: this.#path, fill: "none", ...this.#pen() });
  }

  fill(): void {
    this.#add("path", { d: this.#path, fill: this.fillStyle });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = [this.#offset[0] + x, this.#offset[1] + y];
    this.#add("rect", {
      x: short(left),
      y: short(top),
      width: short(width),
      height: short(height),
      fill: this.fillStyle,
    });
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: this.fillStyle });
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: "none", ...this.#pen() });
  }

  #pen(): Attributes {
    return {
      stroke: this.strokeStyle,
      "stroke-width": short(this.lineWidth),
      "stroke-linecap": this.lineCap === "butt" ? undefined : this.lineCap,
      "stroke-linejoin": this.lineJoin === "miter" ? undefined : this.lineJoin,
      "stroke-dasharray": this.#dash.length ? this.#dash.join(" ") : undefined,
    };
  }

  #text(text: string, x: number, y: number, paint: Attributes): void {
    const [, weight, size, family] = /^(?:normal )?(?:(\w+) )?([\d.]+)px(?:\/\S+)? (.*)$/.exec(this.font) ?? [];
    const anchor = { center: "middle", right: "end", end: "end" }[this.textAlign];
    this.#add(
      "text",
      {
        x: short(this.#offset[0] + x),
        y: short(this.#offset[1] + y + this.#drop(text)),
        "font-family": family,
        "font-size": size,
        "font-weight": weight === "normal" ? undefined : weight,
        "text-anchor": anchor,
        ...paint,
      },
      text,
    );
  }

  /** How far the letters' own baseline lies below the one that is asked for. */
  #drop(text: string): number {
    this.#ruler.font = this.font;
    const ascent = (baseline: string) => {
      this.#ruler.textBaseline = baseline as CanvasTextBaseline;
      return this.#ruler.measureText(text).actualBoundingBoxAscent;
    };
    const dropped = ascent("alphabetic") - ascent(this.textBaseline);
    this.#ruler.textBaseline = "alphabetic";
    return dropped;
  }

  #point(x: number, y: number): string {
    return `${short(this.#offset[0] + x)} ${short(this.#offset[1] + y)}`;
  }

  #add(name: string, attributes: Attributes, content?: string): void {
    const opacity = this.globalAlpha === 1 ? undefined : short(this.globalAlpha);
    const clip = this.#clip && `url(#${this.#clip})`;
    const written = Object.entries({ ...attributes, opacity, "clip-path": clip })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
      .join("");
    this.#elements.push(
      content === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(content)}</${name}>`,
    );
  }
}

type Attributes = Record<string, string | number | undefined>;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] as string);
}

/** To a thousandth of a pixel. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
