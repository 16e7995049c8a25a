/** A line of words as it stands in the window. */
export interface TextLine {
  text: string;
  box: DOMRect;
  /** How far down in the box its letters stand, as a share of its height. */
  baseline: number;
}

const pen = document.createElement("canvas").getContext("2d");
const letters = new Intl.Segmenter();

/** The lines over which the words of a text are broken. */
export function linesOf(node: Text, style: CSSStyleDeclaration): TextLine[] {
  const range = document.createRange();
  const boxesOf = (from: number, count: number) => {
    range.setStart(node, from);
    range.setEnd(node, from + count);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const lines: TextLine[] = [];
  const baseline = baselineOf(style);
  let end = 0;
  const put = (text: string, from: number, box: DOMRect) => {
    const last = lines.at(-1);
    const shown = style.textTransform === "uppercase" ? text.toUpperCase() : text;
    if (last && Math.abs(last.box.bottom - box.bottom) < box.height / 2) {
      last.text += (from > end ? " " : "") + shown;
      last.box = new DOMRect(last.box.x, last.box.y, box.right - last.box.x, last.box.height);
    } else lines.push({ text: shown, box, baseline });
    end = from + text.length;
  };
  for (const { 0: word, index } of node.data.matchAll(/[^ \t\r\n]+/g)) {
    const boxes = boxesOf(index, word.length);
    if (boxes.length === 1) put(word, index, boxes[0] as DOMRect);
    else if (boxes.length > 1)
      for (const { segment, index: at } of letters.segment(word)) {
        const [box] = boxesOf(index + at, segment.length);
        if (box) put(segment, index + at, box);
      }
  }
  return lines;
}

function baselineOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  if (!pen) return 0.8;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText("x");
  return above / (above + below);
}
