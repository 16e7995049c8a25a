/** The words of “Put this in my post”. */
export const en = {
  places: { tag: "Tag", frame: "iframe", markdown: "Markdown", picture: "Picture" },
  place: "What your post can hold",
  hints: {
    tag: "A script and an element: Tistory (HTML mode), Ghost (HTML card), Jekyll, Hugo where raw HTML is allowed. WordPress keeps them only for roles that have unfiltered_html, though its preview shows them to all.",
    frame:
      "A page within the page: where frames are kept and scripts are not, as in learning platforms. In Notion, paste the address in src alone, as an embed. WordPress as for the tag.",
    markdown:
      "A picture that leads to the live figure: Velog, GitHub, and every other place without scripts and frames.",
    picture: "A file to upload: Naver Blog, Medium, slides. Put the address of the live figure under it.",
  },
  language: "Language",
  theme: "Theme",
  /** As the post, or as its reader’s browser. */
  automatic: "automatic",
  light: "light",
  dark: "dark",
  still: "With a picture for readers without scripts",
  sizing: "With a script that keeps the frame as high as the figure",
  upload: (file: string) => `Save the picture as ${file}, and upload it beside the post.`,
  noPicture: "There is no picture of this figure as it is now, so nothing to put there.",
  local: "These addresses lead to this machine alone: publish dist/site, and copy from there.",
  unknown: "This page does not say where its script lies: put your own address in the place of https://your.site/.",
  box: "What to paste",
  address: "Address of the live figure",
  copy: "Copy",
  copied: "Copied",
  denied: "Selected: copy it by hand",
  measuring: "Measuring the figure’s room…",
  failed: "The figure could not be drawn, so nothing can be measured.",
};
