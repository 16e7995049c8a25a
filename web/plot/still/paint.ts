/** Attributes of an SVG element; one that is undefined is left away. */
export type Attributes = Record<string, string | number | undefined>;

/** A number without more decimals than are seen. */
export function short(value: number): number {
  return Math.round(1000 * value) / 1000;
}

/** A computed colour as attributes that every viewer of SVG knows; undefined for one that can't be seen. */
export function paintOf(color: string, kind: "fill" | "stroke"): Attributes | undefined {
  const isShare = color.startsWith("color(srgb");
  if (!isShare && !color.startsWith("rgb")) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.replace("srgb", "").match(/[\d.]+(e-\d+)?/g) ?? []).map(
    Number,
  );
  if (alpha === 0) return undefined;
  const hex = [red, green, blue].map((part) =>
    Math.round(Math.min(isShare ? 255 * part : part, 255))
      .toString(16)
      .padStart(2, "0"),
  );
  return { [kind]: `#${hex.join("")}`, [`${kind}-opacity`]: alpha < 1 ? short(alpha) : undefined };
}

/** How a shape or letters are filled and outlined, as attributes; undefined where nothing is seen of them. */
export function look(style: CSSStyleDeclaration, scale = 1): Attributes | undefined {
  if (style.visibility !== "visible") return undefined;
  const fill = faded(paintOf(style.fill, "fill"), "fill", style.fillOpacity);
  const width = Number.parseFloat(style.strokeWidth);
  const stroke = width > 0 ? faded(paintOf(style.stroke, "stroke"), "stroke", style.strokeOpacity) : undefined;
  if (!fill && !stroke) return undefined;
  // An outline that does not grow with its drawing is as much thinner there.
  const per = style.vectorEffect === "non-scaling-stroke" ? scale : 1;
  const unless = (usual: string, value: string) => (value === usual ? undefined : value);
  const dashes = unless("none", style.strokeDasharray)
    ?.match(/[\d.]+/g)
    ?.map((length) => short(Number(length) / per))
    .join(" ");
  return {
    ...(fill ?? { fill: "none" }),
    "fill-rule": fill && unless("nonzero", style.fillRule),
    ...stroke,
    ...(stroke && {
      "stroke-width": short(width / per),
      "stroke-dasharray": dashes,
      "stroke-dashoffset": (dashes && Number.parseFloat(style.strokeDashoffset) / per) || undefined,
      "stroke-linecap": unless("butt", style.strokeLinecap),
      "stroke-linejoin": unless("miter", style.strokeLinejoin),
    }),
    "paint-order": stroke && fill && unless("normal", style.paintOrder)?.split(" ")[0],
    "shape-rendering": unless("auto", style.shapeRendering),
    opacity: unless("1", style.opacity),
  };
}

function faded(paint: Attributes | undefined, kind: "fill" | "stroke", opacity: string): Attributes | undefined {
  const whole = Number(paint?.[`${kind}-opacity`] ?? 1) * Number(opacity);
  return paint && whole > 0 ? { ...paint, [`${kind}-opacity`]: whole < 1 ? short(whole) : undefined } : undefined;
}

/** How letters are set, as attributes; `family` is what they have anyway. */
export function letters(style: CSSStyleDeclaration, family: string): Attributes {
  const { fontSize, fontWeight, fontStyle, fontFamily } = style;
  return {
    "font-size": short(Number.parseFloat(fontSize)),
    "font-weight": fontWeight === "400" ? undefined : fontWeight,
    "font-style": fontStyle === "normal" ? undefined : fontStyle,
    "font-family": fontFamily === family ? undefined : fontFamily,
  };
}
