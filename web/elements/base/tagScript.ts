let address: string | undefined;

/** Tells where the script lies that brings the tags into other people's pages. */
export function setTagScript(url: string): void {
  address = url;
}

/** The address of that script, as an absolute URL; undefined where the elements came in another way, as in a bundle. */
export function tagScript(): string | undefined {
  return address;
}
