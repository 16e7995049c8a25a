/** A touch must travel so far sideways, in CSS pixels, before it moves x: a tap opens, a vertical swipe scrolls. */
const slack = 6;

/**
 * Listens, on a list of plots, for where along a plot the pointer is: a mouse wherever it goes, a touch or pen once it is
 * dragged sideways. `follow` is told the place as a share of the plot's width.
 */
export function followPointer(follow: (share: number) => void) {
  let press: { pointer: number; at: number; plot: Element } | undefined;
  const plotUnder = (event: PointerEvent) =>
    (event.target as Element).closest(".tile")?.querySelector(".plot") ?? undefined;
  const report = (event: PointerEvent, plot: Element) => {
    const { left, width } = plot.getBoundingClientRect();
    follow(Math.min(Math.max((event.clientX - left) / width, 0), 1));
  };
  return {
    down(event: PointerEvent) {
      const plot = plotUnder(event);
      press = plot && { pointer: event.pointerId, at: event.clientX, plot };
    },
    move(event: PointerEvent) {
      if (event.pointerType === "mouse") {
        const plot = plotUnder(event);
        if (plot) report(event, plot);
      } else if (press?.pointer === event.pointerId && Math.abs(event.clientX - press.at) >= slack) {
        press.at = Number.NEGATIVE_INFINITY; // from now on however little it moves
        report(event, press.plot);
      }
    },
    end() {
      press = undefined;
    },
  };
}
