import type { ChartTheme } from "./curveView.ts";

export interface Theme extends ChartTheme {
  dark: boolean;
}

/** The colours and letters that the style sheet gives to a plot, where it stands now. */
export function readTheme(plot: HTMLElement): Theme {
  const style = getComputedStyle(plot);
  const [red = 255, green = 255, blue = 255] = (style.backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  return {
    ink: style.color,
    muted: style.textDecorationColor,
    grid: style.borderTopColor,
    paper: style.backgroundColor,
    font: style.fontFamily,
    dark: 0.299 * red + 0.587 * green + 0.114 * blue < 128,
  };
}
