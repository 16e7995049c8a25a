import { resolve } from "node:path";
import type { Rolldown } from "vite";

/** What a page most likely opens with. */
const openings = ["curve/activationCurve.ts", "demo/gradientDemo.ts"].map((file) =>
  resolve(import.meta.dirname, "../elements", file),
);

/**
 * Puts all that a module imports at the start, and all that both openings import, into one chunk, "lab": smaller, and
 * sooner there, than many. Where it is known what comes `next`, that is in it, too: nobody waits for it then.
 */
export function startChunk(entry: string, next: readonly string[] = []): Rolldown.OutputOptions {
  const imported = (from: string, context: Rolldown.ChunkingContext, found = new Set<string>()) => {
    if (found.has(from)) return found;
    found.add(from);
    for (const id of context.getModuleInfo(from)?.importedIds ?? []) imported(id, context, found);
    return found;
  };
  let atStart: (id: string) => boolean;
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    if (!atStart) {
      const start = [entry, ...next].map((each) => imported(each, context));
      const shared = openings.map((each) => imported(each, context));
      atStart = (each) => start.some((set) => set.has(each)) || shared.every((set) => set.has(each));
    }
    if (id === entry) return null;
    // The bundler's own helpers stay apart where an entry that does nothing on a server may use them.
    return (id.startsWith("\0") ? next.length : atStart(id)) ? "lab" : null;
  };
  return {
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] },
    // Half of its functions run before the first picture: so Chromium compiles them off the main thread.
    postBanner: (chunk) => (chunk.name === "lab" ? "//# allFunctionsCalledOnLoad" : ""),
  };
}
