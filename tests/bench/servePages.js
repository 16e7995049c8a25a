// Serves the site and the minimal page, each at an address of its own, in a process of its own: whoever measures must
// not keep waiting what is measured. Prints both addresses, and ends when its input does.

import { resolve } from "node:path";
import { preview } from "vite";

const serve = async (config) => {
  const server = await preview({
    configFile: resolve(import.meta.dirname, config),
    logLevel: "silent",
    preview: { host: "127.0.0.1", port: 0 },
  });
  return server.resolvedUrls.local[0];
};
console.log(
  JSON.stringify({ lab: await serve("../../web/build/vite.config.ts"), minimal: await serve("vite.config.ts") }),
);
process.stdin.on("end", () => process.exit()).resume();
