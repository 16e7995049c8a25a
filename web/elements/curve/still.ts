import { pictureCanvas } from "../../plot/chart/pictureCanvas.ts";
import type { Picture } from "../../plot/curve/picture.ts";
import { pictureSvg } from "../../plot/curve/pictureSvg.ts";
import { shownLines } from "../../plot/lines.ts";
import type { Pictured, Still } from "../../plot/still/still.ts";
import { exportTexts } from "../../text/export.ts";
import { formatGiven, formatNumber, formatTick } from "../../text/formatNumber.ts";
import { fullName, written } from "../../text/functionNames.ts";
import { sentenceOf } from "../base/still.ts";
import { symbolsOf } from "./drawnCurve.ts";
import { colorOf, landmarkGroups } from "./overlay/landmarks.ts";
import { distributionOf } from "./overlay/outputDistribution.ts";
import { isPlain, type PanelContext } from "./panels/context.ts";

/** A wider chart would only be longer, in CSS pixels. */
const mostWidth = 960;

/** The still of a curve figure: its chart, as wide as the figure, with a key and the values at x. */
export function curveStill(context: PanelContext, rendered: ParentNode, pictured: Pictured): Still {
  const sentence = sentenceOf(rendered);
  const room = (rendered.querySelector(".body") as HTMLElement).offsetWidth;
  const width = Math.min(room, mostWidth);
  const picture = pictureOf(context, width, pictured.name, sentence);
  return {
    ...pictured,
    ...pictureSvg(picture, pictured.id),
    width,
    sentence,
    png: async (scale) => {
      const canvas = pictureCanvas(picture, scale);
      return new Promise<Blob>((resolve, reject) =>
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture is too large"))), "image/png"),
      );
    },
  };
}

function pictureOf(context: PanelContext, width: number, title: string, sentence: string): Picture {
  const { settings, curves, drawn, view, theme, language } = context;
  const number = (value: number) => formatNumber(value, language);
  const columns = shownLines(view).map(({ column }) => column);
  const words = exportTexts[language];
  const symbols = drawn[0]?.symbols ?? symbolsOf("f");
  const own = curves.map(({ spec, label }) => (settings.depth === 1 ? fullName(spec, language) : label));
  const names = drawn.length === curves.length ? own : [own.join(" − ")];
  return {
    width,
    view: {
      ...view,
      distribution:
        settings.sigma !== undefined && isPlain(context) ? distributionOf(settings.sigma, context) : undefined,
    },
    theme,
    title,
    sentence,
    lines: columns.map((column) => words.lines[column](symbols[column])),
    tint: words.tint(symbols.derivative, formatGiven(settings.limit, language)),
    rows: drawn.map((curve, i) => ({
      name: names[i] ?? curve.label,
      readings: columns.map(
        (column) =>
          `${curve.symbols[column]}(${number(settings.x)}) = ${written(curve, column, curve[column], language)}`,
      ),
    })),
    landmarks: (frame) =>
      landmarkGroups(context, frame).map(({ left, top, landmarks }) => ({
        left,
        top,
        color: colorOf(landmarks) ?? theme.ink,
        words: landmarks.map(({ curve, words }) => `${curve.label}: ${words}`),
      })),
    formatTick: (value, spacing) => formatTick(value, spacing, language),
  };
}
