// Asks the rows of the core what they say, and web/functions and web/text what is told of them, and writes it down: the
// page must know much of it before the wasm arrives.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport } from "vite";
import createModule from "../../build/wasm/descriptions.mjs";
import { formulasSource, vectorFormulasSource } from "./formula/generateFormulas.js";

const web = resolve(import.meta.dirname, "..");

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

/** The same with the values themselves for a type. */
function constant(name, rows, describe) {
  return `export const ${name} = {\n${rows.map((row) => `  ${row.id}: ${literal(describe(row))},\n`).join("")}} as const;\n`;
}

function write(file, source) {
  writeFileSync(resolve(web, file), `// Written by generateCatalogue.js; not kept in git.\n${source}`);
}

/** What one of the files in TypeScript exports. */
async function load(file) {
  const { module } = await runnerImport(resolve(web, file), { configFile: false, logLevel: "error" });
  return module;
}

const wasm = await WebAssembly.compile(readFileSync(new URL("../../build/wasm/descriptions.wasm", import.meta.url)));
const module = await createModule({
  instantiateWasm(imports, receive) {
    WebAssembly.instantiate(wasm, imports).then(receive);
    return {};
  },
});
const activations = module.listActivations();
const vectorFunctions = module.listVectorFunctions().map((row) => ({ ...row, family: "vector" }));
const rows = [...activations, ...vectorFunctions];

write(
  "core/catalogue.generated.ts",
  table(
    "catalogue",
    activations.map(({ id, family, parameters }) => ({ id, family, parameters })),
  ) +
    table(
      "vectorCatalogue",
      vectorFunctions.map(({ id, outputs, parameters }) => ({ id, outputs, parameters })),
    ),
);
write("core/demos.generated.ts", table("demoCatalogue", module.listDemos()));

const { functions } = await load("functions/functions.ts");
const words = {};
for (const language of ["en", "ko"]) ({ functions: words[language] } = await load(`text/${language}/functions.ts`));

const missing = rows.flatMap(({ id, family }) =>
  [
    ["functions", functions],
    ["text/en/functions", words.en],
    ["text/ko/functions", words.ko],
  ]
    .filter(([, known]) => !Object.hasOwn(known, id))
    .map(([folder]) => `web/${folder}/${family}.ts has no entry for ${id}`),
);
if (missing.length) {
  console.error(missing.join("\n"));
  process.exit(1);
}

for (const [language, known] of Object.entries(words))
  write(
    `text/${language}/names.generated.ts`,
    `import type { FunctionId } from "../../core/catalogue.ts";

/** Apart from all other words, because menus have them from the start. */
${record("names", "FunctionId, string", rows, ({ id }) => known[id].name)}`,
  );

const formula = ({ id }) => functions[id].formula;
const source = ({ id }) => functions[id].source;
write(
  "core/descriptions.generated.ts",
  `${constant("descriptions", activations, (row) => ({
    formula: formula(row),
    kinks: row.kinks,
    properties: row.properties,
    source: source(row),
  }))}
${constant("vectorDescriptions", vectorFunctions, (row) => ({
  formula: formula(row),
  source: source(row),
}))}`,
);
const told = (row) => ({ ...row, formula: formula(row) });
write("elements/formula/formulas.generated.ts", formulasSource(activations.map(told)));
write("elements/formula/vectorFormulas.generated.ts", vectorFormulasSource(vectorFunctions.map(told)));
