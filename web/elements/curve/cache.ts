/** Remembers what was computed for as long as each round asks for it again. */
export class Cache {
  #before = new Map<string, unknown>();
  #now = new Map<string, unknown>();

  /** What the last round did not ask for is forgotten. */
  nextRound(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The value under a key, which must tell it apart from every other. */
  recall<Value>(key: string, compute: () => Value): Value {
    const known = this.#now.has(key) ? this.#now : this.#before;
    const value = known.has(key) ? (known.get(key) as Value) : compute();
    this.#now.set(key, value);
    return value;
  }
}
