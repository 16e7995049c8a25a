const key = "selfTest";

/** How many of the ten were right the last time, as this machine has kept it; undefined where there is none. */
export function readResult(): number | undefined {
  try {
    const kept = Number(localStorage.getItem(key) ?? Number.NaN);
    return Number.isInteger(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function writeResult(right: number | undefined): void {
  try {
    if (right === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, String(right));
  } catch {
    // Where nothing can be stored, the result lasts as long as the page.
  }
}
