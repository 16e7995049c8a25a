import { drawStill, type Pictured, type Still } from "../../plot/still/still.ts";

/** The still of a figure by what it has rendered. */
export function stillOf(rendered: ParentNode, pictured: Pictured | undefined): Still {
  const picture = rendered.querySelector<HTMLElement>(".picture");
  if (!picture || !pictured) throw new Error("there is no picture");
  return drawStill(picture, pictured, sentenceOf(rendered));
}

/** What a figure says at first sight, without what is pressed there. */
export function sentenceOf(rendered: ParentNode): string {
  const said = rendered.querySelector(".headline")?.cloneNode(true) as Element | undefined;
  for (const button of said?.querySelectorAll("button") ?? []) button.remove();
  const sentences = [...(said?.children ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
  return sentences.filter(Boolean).join(" ");
}
