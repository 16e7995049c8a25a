/** Beside the text stands where the reader is: the contents again, narrow, which the keyboard finds at the page's top. */
export function startRail(): void {
  const list = document.querySelector(".contents ol");
  if (!list) return;
  const rail = document.createElement("div");
  rail.className = "rail";
  rail.setAttribute("aria-hidden", "true");
  rail.append(list.cloneNode(true));
  document.body.append(rail);
  const links = [...rail.querySelectorAll("a")];
  for (const link of links) link.tabIndex = -1;
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const mark = () => {
    const here = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < innerHeight / 2);
    for (const [i, link] of links.entries()) link.classList.toggle("here", i === here);
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}
