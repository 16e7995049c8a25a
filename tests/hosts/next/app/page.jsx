import { loadCore } from "activation-lab/core";
import { Tags } from "./tags.jsx";

/** On the server. */
export default async function Page() {
  const core = await loadCore();
  return (
    <>
      <p id="core">{core.evaluate("leaky_relu", Float64Array.of(-1)).value[0]}</p>
      <Tags />
    </>
  );
}
