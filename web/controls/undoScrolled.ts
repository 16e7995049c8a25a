/**
 * A touch on a slider moves it at once, even if it turns out to scroll the page: then the slider goes back, and says so
 * by the same events as if the reader had moved it.
 */
export function undoScrolled(root: HTMLElement | DocumentFragment): void {
  let before = "";
  const onSlider = (type: string, follow: (slider: HTMLInputElement) => void) =>
    root.addEventListener(type, ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "range") follow(target);
    });
  onSlider("pointerdown", ({ value }) => {
    before = value;
  });
  onSlider("pointercancel", (slider) => {
    if (slider.value === before) return;
    slider.value = before;
    for (const type of ["input", "change"]) slider.dispatchEvent(new Event(type, { bubbles: true }));
  });
}
