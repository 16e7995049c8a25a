/** What the page of an iframe says where there is no figure to show. */
export const en = {
  empty: "This page shows one figure: write which one behind # in the address.",
  example: "For example:",
  known: (names: string) => `Figures: ${names}. What follows ? are their settings, as in a link to a figure.`,
  failed: "This figure could not be loaded. Reload the page to try again.",
};
