// Puts into the page what the server rendered; the browser hydrates it.
import { readFileSync, writeFileSync } from "node:fs";
import { core, html } from "./server/server.js";

const page = readFileSync("site/index.html", "utf8");
writeFileSync(
  "site/index.html",
  page.replace('<div id="root"></div>', `<div id="root" data-core="${core}">${html}</div>`),
);
