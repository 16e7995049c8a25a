import "activation-lab/define";
import { loadCore } from "activation-lab/core";
import wasm from "activation-lab/core.wasm";

const core = await loadCore({ wasm });
document.querySelector("#core").textContent = core.evaluate("leaky_relu", Float64Array.of(-1)).value;
