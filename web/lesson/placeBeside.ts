/** What is left free around the box, in CSS pixels. */
const gap = 6;

/** Puts a box under an element, or over it where there is more room, within the width of the window. */
export function placeBeside(box: HTMLElement, element: Element): void {
  for (const side of ["left", "top"]) box.style.setProperty(side, "0");
  const { left, top, width, height } = box.getBoundingClientRect();
  const around = element.getBoundingClientRect();
  const lines = [...element.getClientRects()];
  const under = around.bottom + gap;
  const over = around.top - gap - height;
  const isUnder = under + height <= innerHeight || over < innerHeight - under - height;
  const line = (isUnder ? lines.at(-1) : lines[0]) ?? around;
  const farthest = document.documentElement.clientWidth - gap - width;
  box.style.setProperty("left", `${Math.max(gap, Math.min(line.left, farthest)) - left}px`);
  box.style.setProperty("top", `${(isUnder ? under : over) - top}px`);
}
