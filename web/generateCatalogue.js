// Asks the core what it knows and writes it down for the page, which must know it before the wasm arrives.
import { readFileSync, writeFileSync } from "node:fs";
import createModule from "../build/wasm/activation.mjs";

const wasmBinary = readFileSync(new URL("../build/wasm/activation.wasm", import.meta.url));
const module = await createModule({ wasmBinary });

/** JSON, but with infinities. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value && typeof value === "object")
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${literal(entry)}`)
      .join(", ")} }`;
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

const rows = module
  .listActivations()
  .map(({ id, family, parameters }) => `  ${literal({ id, family, parameters })},\n`)
  .join("");

writeFileSync(
  new URL("core/catalogue.generated.ts", import.meta.url),
  `// Written by generateCatalogue.js; not kept in git.\nexport const catalogue = [\n${rows}] as const;\n`,
);
