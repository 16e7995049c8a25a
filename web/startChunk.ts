import type { Rolldown } from "vite";

/** Puts all that a module imports at the start into one chunk, "lab": smaller, and sooner there, than many. */
export function startChunk(entry: string): Rolldown.OutputOptions {
  const atStart = new Set<string>();
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    const follow = (module: string) => {
      if (atStart.has(module)) return;
      atStart.add(module);
      for (const imported of context.getModuleInfo(module)?.importedIds ?? []) follow(imported);
    };
    follow(entry);
    // The bundler's own helpers stay apart: an entry that does nothing on a server may use them.
    return atStart.has(id) && id !== entry && !id.startsWith("\0") ? "lab" : null;
  };
  return { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } };
}
