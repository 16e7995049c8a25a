/** Resolves once the browser has shown the frame that is being drawn now. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Resolves in a task of its own, before which the browser may answer the reader. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Sets a performance mark for the whole page, the first time that it is reached. */
export function markOnce(name: string): void {
  if (!performance.getEntriesByName(name, "mark").length) performance.mark(name);
}
