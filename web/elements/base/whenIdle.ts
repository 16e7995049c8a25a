/** Resolves when the browser has nothing better to do; after so many ms at the latest. */
export function whenIdle(longest = 1000): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, 50);
  });
}
