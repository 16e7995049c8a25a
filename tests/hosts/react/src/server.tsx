import { loadCore } from "activation-lab/core";
import { renderToString } from "react-dom/server";
import { Post } from "./post.tsx";

const number = (await loadCore()).evaluate("leaky_relu", Float64Array.of(-1)).value[0];
export const core = String(number);
export const html = renderToString(<Post core={core} />);
