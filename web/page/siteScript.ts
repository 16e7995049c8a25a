import { setTagScript } from "../elements/base/tagScript.ts";

/** The site publishes the script for other people's pages beside the folder of its own. */
setTagScript(new URL(/* @vite-ignore */ "../embed/activation-lab.js", import.meta.url).href);
