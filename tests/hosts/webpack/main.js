import "activation-lab/define";
import { loadCore } from "activation-lab/core";

loadCore().then((core) => {
  document.querySelector("#core").textContent = core.evaluate("leaky_relu", Float64Array.of(-1)).value;
});
