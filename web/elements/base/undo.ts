/** What was there before each change of the reader's, one drag being one change. */
export class Undo {
  readonly #read: () => Record<string, unknown>;
  readonly #past: Record<string, unknown>[] = [];
  #moving = false;

  constructor(read: () => Record<string, unknown>) {
    this.#read = read;
  }

  get possible(): boolean {
    const present = this.#read();
    return this.#past.some((each) => differ(each, present));
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
    const present = this.#read();
    let before = this.#past.pop();
    while (before && !differ(before, present)) before = this.#past.pop();
    return before ?? {};
  }
}

/** Whether there is something to undo: what is pressed twice changes nothing the second time, and time only passes. */
function differ(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  return Object.keys(one).some((id) => id !== "step" && String(one[id] ?? "") !== String(other[id] ?? ""));
}
