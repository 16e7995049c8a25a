import { define } from "activation-lab";
import { loadCore } from "activation-lab/core";

define();
const core = await loadCore();
document.querySelector("#core").textContent = core.evaluate("leaky_relu", Float64Array.of(-1)).value;
