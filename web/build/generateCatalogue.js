// Asks the rows what they say and writes it down: the page must know much of it before the wasm arrives.
import { readFileSync, writeFileSync } from "node:fs";
import createModule from "../../build/wasm/activation.mjs";
import { formulasSource, vectorFormulasSource } from "./formula/generateFormulas.js";

const wasm = await WebAssembly.compile(readFileSync(new URL("../../build/wasm/activation.wasm", import.meta.url)));
const module = await createModule({
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(wasm, imports).then(receive);
    return {};
  },
});

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

function record(name, type, rows, describe) {
  return `export const ${name}: Record<${type}> = {\n${rows.map((row) => `  ${row.id}: ${literal(describe(row))},\n`).join("")}};\n`;
}

function write(file, source) {
  writeFileSync(new URL(file, import.meta.url), `// Written by generateCatalogue.js; not kept in git.\n${source}`);
}

const activations = module.listActivations();
const catalogue = activations.map(({ id, family, parameters }) => ({ id, family, parameters }));
const vectorFunctions = module.listVectorFunctions();
const vectorCatalogue = vectorFunctions.map(({ id, outputs, parameters }) => ({ id, outputs, parameters }));

write(
  "../core/catalogue.generated.ts",
  table("catalogue", catalogue) +
    table("vectorCatalogue", vectorCatalogue) +
    table("demoCatalogue", module.listDemos()),
);
write(
  "../core/sources.generated.ts",
  `import type { ActivationId, VectorId } from "./catalogue.ts";

${record("sources", "ActivationId | VectorId, string", [...activations, ...vectorFunctions], ({ source }) => source)}`,
);
write(
  "../core/descriptions.generated.ts",
  `import type { ActivationId, VectorId } from "./catalogue.ts";
import type { ActivationDescription, VectorDescription } from "./descriptions.ts";

type Description = Pick<ActivationDescription, "formula" | "kinks" | "properties">;

${record("descriptions", "ActivationId, Description", activations, ({ formula, kinks, properties }) => ({ formula, kinks, properties }))}
${record("vectorFormulas", 'VectorId, VectorDescription["formula"]', vectorFunctions, ({ formula }) => formula)}`,
);
write("../elements/formula/formulas.generated.ts", formulasSource(activations));
write("../elements/formula/vectorFormulas.generated.ts", vectorFormulasSource(vectorFunctions));
