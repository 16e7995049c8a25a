// Serves the site and a blank page, in a process of its own: whoever measures must not keep waiting what is measured.
// Prints its address, and ends when its input does.

import { resolve } from "node:path";
import { preview } from "vite";

const blankPage = `<!doctype html><html lang="en"><title>Blank</title><canvas></canvas><script type="module">
  document.querySelector("canvas").getContext("2d").clearRect(0, 0, 300, 150);
  requestAnimationFrame(() => setTimeout(() => performance.mark("first-chart")));
</script></html>`;

const server = await preview({
  configFile: resolve(import.meta.dirname, "../../web/build/vite.config.ts"),
  logLevel: "silent",
  preview: { port: 0 },
  plugins: [
    {
      name: "blank",
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use("/blank", (_request, response) => {
          response.setHeader("content-type", "text/html");
          response.end(blankPage);
        });
      },
    },
  ],
});
console.log(server.resolvedUrls?.local[0]);
process.stdin.on("end", () => process.exit()).resume();
