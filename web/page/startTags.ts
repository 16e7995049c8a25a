import { define } from "../elements/base/define.ts";
import { setTagScript } from "../elements/base/tagScript.ts";

/** Brings the tags into a page of the site, which publishes their script for other pages beside the folder of its own. */
export function startTags(): void {
  setTagScript(new URL(/* @vite-ignore */ "../embed/activation-lab.js", import.meta.url).href);
  define();
}
