import { resolve } from "node:path";
import type { UserConfig } from "vite";

/** To read a property does nothing else here: the scales of Chart.js that no chart uses read some of theirs when they load. */
export const treeshake = { propertyReadSideEffects: false } as const;

/** How modules for other people's code are built: from their entries into a folder of dist, the wasm beside them. */
export function moduleBuild(folder: string, entries: string[], build: NonNullable<UserConfig["build"]>): UserConfig {
  return {
    root: resolve(import.meta.dirname, ".."),
    base: "./",
    publicDir: false,
    build: {
      outDir: resolve(import.meta.dirname, "../../dist", folder),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      ...build,
      rolldownOptions: {
        input: entries.map((entry) => resolve(import.meta.dirname, "..", entry)),
        preserveEntrySignatures: "strict",
        treeshake,
        ...build.rolldownOptions,
      },
    },
  };
}
