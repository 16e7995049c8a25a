import { drawHtml } from "./drawing.ts";
import { paintOf } from "./paint.ts";
import { Sheet } from "./sheet.ts";

/** What a picture shows. */
export interface Pictured {
  /** A short name for files and ids: letters, digits, `_` and `-`. */
  id: string;
  /** Plain text. */
  name: string;
}

/** A picture that stands alone: it needs no style sheet, no script, and no font or file from elsewhere. */
export interface Still extends Pictured {
  /** An SVG document of plain elements with presentation attributes. */
  svg: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** What the figure says of it, as plain text. */
  sentence: string;
  /**
   * The same with so many pixels for each CSS pixel.
   * @throws an Error where the page's security policy lets no picture be made
   */
  png(scale: number): Promise<Blob>;
}

/** Around the picture, in CSS pixels. */
const margin = 16;

/** What is seen of a picture in the page now, in its colours. */
export function drawStill(picture: HTMLElement, { id, name }: Pictured, sentence: string): Still {
  const style = getComputedStyle(picture);
  const sheet = new Sheet(picture, id, style.fontFamily);
  drawHtml(sheet, picture, sheet.page);
  const { extent } = sheet;
  const [left, top] = [extent.left - margin, extent.top - margin];
  const [width, height] = [extent.right + margin - left, extent.bottom + margin - top];
  const root = sheet.make("svg", {
    viewBox: `${left} ${top} ${width} ${height}`,
    width,
    height,
    "font-family": style.fontFamily,
    role: "img",
    "aria-labelledby": `${id}-title ${id}-description`,
  });
  const told = (tag: string, suffix: string, words: string) => {
    const element = sheet.make(tag, { id: `${id}-${suffix}` });
    element.textContent = words;
    return element;
  };
  const paper = paintOf(paperUnder(picture), "fill");
  root.append(
    told("title", "title", name),
    told("desc", "description", sentence),
    sheet.make("rect", { x: left, y: top, width, height, ...paper }),
    ...sheet.page.childNodes,
  );
  const svg = `${new XMLSerializer().serializeToString(root)}\n`;
  return { id, name, svg, width, height, sentence, png: (scale) => pngOf(svg, width, height, scale) };
}

/** The colour of the nearest box around it that has one. */
function paperUnder(picture: HTMLElement): string {
  for (let box: Element | null = picture; box; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box);
    if (paintOf(backgroundColor, "fill")) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

async function pngOf(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = Object.assign(new Image(), { src: address });
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
