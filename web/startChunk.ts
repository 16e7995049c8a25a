import { resolve } from "node:path";
import type { Rolldown } from "vite";

/** What a page most likely opens with. */
const openings = ["activationCurve.ts", "gradientDemo.ts"].map((file) =>
  resolve(import.meta.dirname, "elements", file),
);

/**
 * Puts all that a module imports at the start, and all that both openings import, into one chunk, "lab": smaller, and
 * sooner there, than many. What a site's first page opens with is one chunk, too, "opening".
 */
export function startChunk(entry: string, opening?: readonly string[]): Rolldown.OutputOptions {
  const imported = (from: string, context: Rolldown.ChunkingContext, found = new Set<string>()) => {
    if (found.has(from)) return found;
    found.add(from);
    for (const id of context.getModuleInfo(from)?.importedIds ?? []) imported(id, context, found);
    return found;
  };
  let atStart: (id: string) => boolean;
  let opened: ReadonlySet<string>;
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    if (!atStart) {
      const [start, ...shared] = [entry, ...openings].map((each) => imported(each, context));
      atStart = (each) => !!start?.has(each) || shared.every((set) => set.has(each));
      opened = new Set(opening?.flatMap((each) => [...imported(each, context)]));
    }
    // The bundler's own helpers stay apart where an entry that does nothing on a server may use them.
    if (id === entry) return null;
    if (id.startsWith("\0") ? opening : atStart(id)) return "lab";
    return opened.has(id) ? "opening" : null;
  };
  return {
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] },
    // Half of their functions run before the first picture: Chromium compiles them off the main thread, then.
    postBanner: (chunk) => (["lab", "opening"].includes(chunk.name) ? "//# allFunctionsCalledOnLoad" : ""),
  };
}
