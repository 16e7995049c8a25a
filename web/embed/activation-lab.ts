import { setTagScript } from "../elements/base/tagScript.ts";

setTagScript(import.meta.url);
// Where there is no page, on a server, importing this does nothing: a server may have customElements, Lit's own does.
if ("document" in globalThis) import("../elements/base/define.ts").then(({ define }) => define());
