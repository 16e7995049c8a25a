import { define } from "../elements/base/define.ts";

// Where there is no page, on a server, importing this does nothing.
if ("document" in globalThis) define();

export type * from "./elements.ts";
