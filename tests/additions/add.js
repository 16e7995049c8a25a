// Adds a function and a demo to a copy of the tree, as README.md says: `node add.js <copy>`. A file of pieces/ is a new
// file of the copy, or what stands in it under `// @before <line>` goes before the last line of the copy's that reads so.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const copy = resolve(process.argv[2]);
const pieces = resolve(import.meta.dirname, "pieces");

/** The file with each piece put where it says. */
function insert(file, text) {
  let lines = readFileSync(resolve(copy, file), "utf8").trimEnd().split("\n");
  for (const piece of text
    .trimEnd()
    .split(/^(?:\/\/|#) @/m)
    .slice(1)) {
    const [place, ...added] = piece.trimEnd().split("\n");
    const at =
      place === "end" ? lines.length : lines.findLastIndex((line) => line.trim() === place.replace(/^before /, ""));
    if (at < 0) throw new Error(`${file} has no line that reads ${place.replace(/^before /, "")}`);
    lines = [...lines.slice(0, at), ...added, ...lines.slice(at)];
  }
  return `${lines.join("\n")}\n`;
}

for (const file of readdirSync(pieces, { recursive: true, encoding: "utf8" })) {
  if (statSync(resolve(pieces, file)).isDirectory()) continue;
  const [from, to] = [resolve(pieces, file), resolve(copy, file)];
  if (existsSync(to)) writeFileSync(to, insert(file, readFileSync(from, "utf8")));
  else cpSync(from, to);
}
