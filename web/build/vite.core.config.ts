import { moduleBuild } from "./moduleBuild.ts";

/** The headless core as a package of its own: one readable module. */
export default moduleBuild("core", ["core/loadCore.ts"], {
  minify: false,
  rolldownOptions: {
    output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]", codeSplitting: false },
  },
});
