import type { UserConfig } from "vite";
import { dependencies } from "../../package.json";
import { moduleBuild } from "./moduleBuild.ts";

/**
 * What projects import by name: readable modules, whose bundlers bring this package's dependencies. All lies in one folder
 * under its plain name, so that the wasm files can be copied to where a bundler that leaves them behind looks for them.
 */
export default {
  ...moduleBuild("package", ["package/index.ts", "package/define.ts", "package/core.ts"], {
    minify: false,
    // Else Vite puts a helper of its own around each import(), which a project's own Vite takes for its own.
    ssr: true,
    ssrEmitAssets: true,
    rolldownOptions: {
      external: new RegExp(`^(${Object.keys(dependencies).join("|")})(/|$)`),
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  }),
  ssr: { noExternal: true },
  experimental: {
    // As all bundlers find it. Built so, Vite itself would write an address from the top of a site.
    renderBuiltUrl: (file) => ({ runtime: `new URL(${JSON.stringify(file)}, import.meta.url).href` }),
  },
} satisfies UserConfig;
