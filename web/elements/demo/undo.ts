/** What was there before each change of the reader's, one drag being one change. */
export class Undo {
  readonly #read: () => Record<string, unknown>;
  readonly #past: Record<string, unknown>[] = [];
  #moving = false;

  constructor(read: () => Record<string, unknown>) {
    this.#read = read;
  }

  get possible(): boolean {
    return this.#past.length > 0;
  }

  /** To be called before a change; the moves of one drag after the first are part of it. */
  remember(moving: boolean): void {
    if (!(moving && this.#moving)) this.#past.push(this.#read());
    this.#moving = moving;
    if (this.#past.length > 100) this.#past.shift();
  }

  /** The drag is over. */
  settle(): void {
    this.#moving = false;
  }

  /** What was there before the last change. */
  back(): Record<string, unknown> {
    this.#moving = false;
    return this.#past.pop() ?? {};
  }
}
