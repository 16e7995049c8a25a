import type { ElementState } from "./elementState.ts";

type Values = Readonly<Record<string, unknown>>;

const mostKept = 100;

/** What an element was set to before each change of the reader's, one drag being one change. */
export class Undo {
  readonly #state: ElementState;
  readonly #past: Values[] = [];

  constructor(state: ElementState) {
    this.#state = state;
  }

  /** To be called before a change. */
  remember(): void {
    this.#past.push(this.#state.values);
    if (this.#past.length > mostKept) this.#past.shift();
  }

  /** Whether there is something to undo: what is pressed twice changes nothing the second time. */
  get isPossible(): boolean {
    return this.#past.some((each) => this.#state.differsFrom(each));
  }

  /** What was there before the last change that changed something. */
  takeLast(): Values | undefined {
    let before = this.#past.pop();
    while (before && !this.#state.differsFrom(before)) before = this.#past.pop();
    return before;
  }
}
