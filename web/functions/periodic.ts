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
    code: {
      letters: {
        z: "w * x",
        lost: "roundingError(w, x)",
        s: "sin(z) * cos(lost) + cos(z) * sin(lost)",
      },
      value: "s",
      derivative: "w * (cos(z) * cos(lost) - sin(z) * sin(lost))",
      secondDerivative: "-w * w * s",
    },
    // A product with a power of two is exact.
    torchDiffers: ({ w = 1 }) => (Number.isInteger(Math.log2(w)) ? {} : { far: [0, 1, 2] }),
  },
};
