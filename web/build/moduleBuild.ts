import { resolve } from "node:path";
import type { UserConfig } from "vite";

/** To read a property does nothing else here: the scales of Chart.js that no chart uses read some of theirs when they load. */
export const treeshake = { propertyReadSideEffects: false } as const;

/** How a module for other people's code is built: from one entry into a folder of dist, the wasm beside it. */
export function moduleBuild(folder: string, entry: string, build: NonNullable<UserConfig["build"]>): UserConfig {
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
        input: resolve(import.meta.dirname, "..", entry),
        preserveEntrySignatures: "strict",
        treeshake,
        ...build.rolldownOptions,
      },
    },
  };
}
