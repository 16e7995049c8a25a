import { resolve } from "node:path";
import type { Rolldown } from "vite";

/** What a page most likely opens with. */
const openings = ["activationCurve.ts", "gradientDemo.ts"].map((file) =>
  resolve(import.meta.dirname, "elements", file),
);

/**
 * Puts all that a module imports at the start, and all that both openings import, into one chunk, "lab": smaller, and
 * sooner there, than many.
 */
export function startChunk(entry: string): Rolldown.OutputOptions {
  const imported = (from: string, context: Rolldown.ChunkingContext, found = new Set<string>()) => {
    if (found.has(from)) return found;
    found.add(from);
    for (const id of context.getModuleInfo(from)?.importedIds ?? []) imported(id, context, found);
    return found;
  };
  let atStart: (id: string) => boolean;
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    if (!atStart) {
      const [start, ...shared] = [entry, ...openings].map((each) => imported(each, context));
      atStart = (each) => !!start?.has(each) || shared.every((set) => set.has(each));
    }
    // The bundler's own helpers stay apart: an entry that does nothing on a server may use them.
    return atStart(id) && id !== entry && !id.startsWith("\0") ? "lab" : null;
  };
  return { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } };
}
