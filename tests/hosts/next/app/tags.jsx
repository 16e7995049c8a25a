"use client";

import "activation-lab/define";

export function Tags() {
  return (
    <>
      <activation-curve functions="elu(alpha=2)" x={-2} range={[-4, 4]} hideValue={false} />
      <gradient-demo name="zigzag" functions="tanh" seed={7} mean={0} />
    </>
  );
}
