import type { Evaluation } from "../core/curves.ts";
import { en } from "./en/export.ts";
import { ko } from "./ko/export.ts";
import type { Language } from "./text.ts";

/** The words of what a reader takes away: pictures, tables and code. */
export interface ExportText {
  picture: string;
  numbers: string;
  code: string;
  png: string;
  pngTwice: string;
  svg: string;
  csv: string;
  /** What the files hold. */
  pictureNote: string;
  numbersNote: string;
  codeNote: string;
  /** Said where compositions or a difference are drawn. */
  plainCodeNote: string;
  copy: string;
  download(fileName: string): string;
  copied: string;
  /** Said where the clipboard is denied and the code is selected instead. */
  selected: string;
  saved(fileName: string): string;
  /** What each line of a chart is. */
  lines: Record<keyof Evaluation, (symbol: string) => string>;
  tint(symbol: string, limit: string): string;
}

export const exportTexts: Record<Language, ExportText> = { en, ko };
