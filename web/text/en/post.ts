/** The words of “Put this in my post”. */
export const en = {
  places: { tag: "Tag", frame: "iframe", markdown: "Markdown", picture: "Picture" },
  place: "What your post can hold",
  hints: {
    tag: "A script and an element: Tistory (HTML mode), Ghost (HTML card), Jekyll, Hugo where raw HTML is allowed. WordPress keeps them only for roles that have unfiltered_html, though the preview shows them to whoever writes.",
    frame:
      "A page within the page: learning platforms and other places that keep frames. Where scripts are dropped, leave the script out: the frame then keeps its height. In Notion, embed the address that stands under “Picture”. WordPress as for the tag.",
    markdown:
      "A picture that leads to the live figure: Velog, GitHub, and other places that take Markdown but no scripts or frames.",
    picture: "A file to upload: Naver Blog, Medium, slides. Put the address of the live figure under it.",
  },
  language: "Language",
  theme: "Theme",
  /** What decides where nothing is chosen here: of a tag the post, of a page of its own its reader’s browser. */
  asPost: "as the post",
  asBrowser: "as the reader’s browser",
  light: "light",
  dark: "dark",
  still: "With a picture for readers without scripts",
  sizing: "With a script that keeps the frame as high as the figure",
  upload: (file: string) =>
    `Save the picture as ${file} and upload it. Where that gives it an address of its own, put that in the place of ${file}.`,
  noPicture: "There is no picture of this figure as it is now. Its address, under “Picture”, leads to the live figure.",
  local: "These addresses work on this machine or in its network alone: publish dist/site, and copy from there.",
  unknown: "This page does not say where its script lies: put your own address in the place of https://your.site/.",
  box: "What to paste",
  address: "Address of the live figure",
  copy: "Copy",
  copied: "Copied",
  denied: "Selected: copy it by hand",
  measuring: "Measuring the figure’s room…",
  failed: "The figure could not be drawn, so nothing can be measured.",
};
