// Asks the core what it knows and writes it down for the page, which must know it before the wasm arrives.
import { readFileSync, writeFileSync } from "node:fs";
import createModule from "../build/wasm/activation.mjs";
import { formulasSource, vectorFormulasSource } from "./elements/formula/generateFormulas.js";

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

function table(name, rows) {
  return `export const ${name} = [\n${rows.map((row) => `  ${literal(row)},\n`).join("")}] as const;\n`;
}

const activations = module.listActivations();
const catalogue = activations.map(({ id, family, parameters }) => ({ id, family, parameters }));
const vectorFunctions = module.listVectorFunctions();
const vectorCatalogue = vectorFunctions.map(({ id, outputs, parameters }) => ({ id, outputs, parameters }));

writeFileSync(
  new URL("core/catalogue.generated.ts", import.meta.url),
  `// Written by generateCatalogue.js; not kept in git.\n${table("catalogue", catalogue)}${table("vectorCatalogue", vectorCatalogue)}${table("demoCatalogue", module.listDemos())}`,
);

writeFileSync(new URL("elements/formula/formulas.generated.ts", import.meta.url), formulasSource(activations));
writeFileSync(
  new URL("elements/formula/vectorFormulas.generated.ts", import.meta.url),
  vectorFormulasSource(vectorFunctions),
);
