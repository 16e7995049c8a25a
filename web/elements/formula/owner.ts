/** The control that a number in a formula comes from: the point x, or the dial or the slider of a parameter. */
function ownerOf(event: Event): HTMLElement | null {
  const target = event.target as Element;
  const name = target.closest<HTMLElement>("[data-name]")?.dataset["name"];
  const index = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
  const root = target.getRootNode() as ShadowRoot;
  if (name === "x") return root.querySelector("input.point");
  const id = `slider-${index}-${name}`;
  return root.getElementById(`dial-${id}`) ?? root.getElementById(id);
}

/** Lights up the control that owns the number under the pointer; a click goes to it. */
export const showOwner = {
  over: (event: Event) => ownerOf(event)?.classList.add("owns"),
  out: (event: Event) => ownerOf(event)?.classList.remove("owns"),
  click: (event: Event) => ownerOf(event)?.focus(),
};
