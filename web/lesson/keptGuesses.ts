const key = "guesses";

/** The choice of each guess, by its name, as this machine has kept them; none where nothing can be stored. */
export function readGuesses(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return kept && typeof kept === "object" ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function writeGuesses(guesses: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(guesses).length) localStorage.setItem(key, JSON.stringify(guesses));
    else localStorage.removeItem(key);
  } catch {
    // Where nothing can be stored, guesses last as long as the page.
  }
}
