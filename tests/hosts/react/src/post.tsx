import type { ElementChanges } from "activation-lab";
import type {} from "activation-lab/react";
import { useState } from "react";

export function Post({ core }: { core: string }) {
  const [state, setState] = useState<ElementChanges["activation-curve"]>();
  return (
    <>
      <p id="core">{core}</p>
      <activation-curve
        id="elu"
        functions="elu(alpha=2)"
        x={-2}
        range="-4 4"
        landmarks={false}
        onlab-change={({ detail }) => setState(detail)}
      />
      <p id="told">{state?.x}</p>
      <gradient-demo name="zigzag" functions="tanh" seed={7} mean={0} />
    </>
  );
}
