import type { MemberId } from "../core/catalogue.ts";
import { type ActivationEntry, latex } from "./entry.ts";

export const periodic: Record<MemberId<"periodic">, ActivationEntry> = {
  sine: {
    source: "Lapedes & Farber 1987; Sitzmann et al. 2020",
    tags: ["fields"], // SIREN, Sitzmann et al. 2020
    formula: {
      value: latex`\sin(w x)`,
      derivative: latex`w \cos(w x)`,
      secondDerivative: latex`-w^2 \sin(w x)`,
    },
    frameworks: {
      pytorch: "torch.sin(w * x)",
      tensorflow: "tf.sin(w * x)",
      jax: "jnp.sin(w * x)",
      numpy: "np.sin(w * x)",
    },
    code: { value: "sin(w * x)", derivative: "w * cos(w * x)", secondDerivative: "-w * w * sin(w * x)" },
  },
};
