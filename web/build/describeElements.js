// Writes the package's custom-elements manifest: what editors and documentation tools know of the tags. Settings are those
// of the elements' schemas; what is said of them stands in the classes, and in a demo's words for its own settings.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport } from "vite";

const web = resolve(import.meta.dirname, "..");

/** What one of the files in TypeScript exports. */
async function load(file) {
  const { module } = await runnerImport(resolve(web, file), { configFile: false, logLevel: "error" });
  return module;
}

function read(file) {
  return readFileSync(resolve(web, file), "utf8");
}

/** The lines of a comment as one. */
function plain(comment) {
  return comment.replace(/\s*\n\s*\*\s*/g, " ").trim();
}

/** What is said of the fields of a class, by their names. */
function describedFields(source) {
  const fields = source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*declare (\w+):/gs);
  return Object.fromEntries([...fields].map(([, comment, name]) => [name, plain(comment)]));
}

/** A setting's values, as a type. */
function typeOf(setting) {
  const types = {
    specs: () => "string",
    number: () => "number",
    whole: () => "number",
    flag: () => "boolean",
    choice: () => setting.choices.map((choice) => JSON.stringify(choice)).join(" | "),
    choices: () => `(${setting.choices.map((choice) => JSON.stringify(choice)).join(" | ")})[]`,
    range: () => "[number, number]",
    points: () => "number[]",
    text: () => "string",
  };
  return types[setting.kind]() + (setting.default === undefined ? " | undefined" : "");
}

const { demoRows } = await load("core/demo.ts");
const demoWords = await Promise.all(
  demoRows.map(async ({ id }) => [id, (await load(`text/en/demos/${id}.ts`)).en.settings]),
);

/** The settings of all demos, each with what it is called in those that have it. */
function demoSettings() {
  const found = new Map();
  for (const { id: demo, settings, picks } of demoRows)
    for (const setting of [...settings, ...picks]) {
      const known = found.get(setting.id) ?? { setting, said: [] };
      const { name } = Object.fromEntries(demoWords)[demo][setting.id];
      known.said.push(`${demo}: ${name.replaceAll("\u00a0", " ")}`);
      found.set(setting.id, known);
    }
  return found;
}

const {
  sharedSchema: { lang: _ofHtml, ...sharedSchema },
} = await load("elements/base/settingsElement.ts");
const { formatSetting, defaultOf } = await load("core/settings.ts");

const events = {
  "lab-ready": "Something is drawn.",
  "lab-change": "The reader changed the state, which its detail tells.",
  "lab-error": "Something given could not be used, or nothing can be computed; its detail says what.",
};

const cssProperties = [...new Set(read("elements/base/baseStyle.ts").match(/--lab-\w+/g))].map((name) => ({ name }));

async function describe(tagName, folder, file, schemaOf) {
  const source = read(`elements/${folder}/${file}.ts`);
  const [, comment] = /\/\*\*((?:(?!\*\/).)*)\*\/\s*export class/s.exec(source);
  const [, name] = /export class (\w+)/.exec(source);
  const said = { ...describedFields(read("elements/base/settingsElement.ts")), ...describedFields(source) };
  const schema = { ...schemaOf(await load(`elements/${folder}/settings.ts`)), ...sharedSchema };
  const ofDemos = tagName === "gradient-demo" ? demoSettings() : new Map();
  const members = [
    ...Object.entries(schema).map(([field, setting]) => [field, setting, said[field]]),
    ...[...ofDemos].map(([field, { setting, said }]) => [field, setting, said.join("; ")]),
  ].map(([field, setting, description]) => {
    if (!description) throw new Error(`${file}.ts says nothing of ${field}`);
    const text = ofDemos.has(field) ? "" : formatSetting(setting, defaultOf(setting));
    return {
      name: field,
      type: { text: typeOf(setting) },
      description,
      ...(text ? { default: JSON.stringify(text) } : {}),
    };
  });
  return {
    kind: "class",
    customElement: true,
    tagName,
    name,
    description: plain(comment),
    superclass: { name: "LitElement", package: "lit" },
    attributes: members.map(({ name: fieldName, ...rest }) => ({
      ...rest,
      name: fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      fieldName,
    })),
    members: members.map((member) => ({ kind: "field", ...member })),
    events: Object.entries(events).map(([name, description]) => ({
      name,
      type: { text: "CustomEvent" },
      description,
    })),
    slots: [{ name: "", description: "Shown where the figure can't be." }],
    cssParts: [{ name: "figure", description: "All of it." }],
    cssProperties,
  };
}

const declarations = [
  await describe("activation-curve", "curve", "activationCurve", ({ curveSchema }) => curveSchema),
  await describe("gradient-demo", "demo", "gradientDemo", ({ baseSchema }) => baseSchema),
  await describe("activation-bars", "bars", "activationBars", ({ barsSchema }) => barsSchema),
  await describe("activation-card", "card", "activationCard", ({ cardSchema }) => cardSchema),
  await describe("activation-cost", "cost", "activationCost", ({ costSchema }) => costSchema),
];
const path = "dist/package/index.js";
const manifest = {
  schemaVersion: "1.0.0",
  modules: [
    {
      kind: "javascript-module",
      path,
      declarations,
      exports: declarations.map(({ name }) => ({ kind: "js", name, declaration: { name } })),
    },
    {
      kind: "javascript-module",
      path: "dist/package/define.js",
      exports: declarations.map(({ tagName, name }) => ({
        kind: "custom-element-definition",
        name: tagName,
        declaration: { name, module: path },
      })),
    },
  ],
};
writeFileSync(resolve(web, "../dist/package/custom-elements.json"), `${JSON.stringify(manifest, null, 2)}\n`);
