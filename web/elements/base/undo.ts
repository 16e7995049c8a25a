import type { ElementSchema, ElementState } from "./elementState.ts";

type Values = Readonly<Record<string, unknown>>;

/** What an element was set to before a change, and which settings that was a change of. */
interface Change {
  values: Values;
  schema: ElementSchema;
  changed: readonly string[];
}

const mostKept = 100;

/** What an element was set to before each change of the reader's, one drag being one change. */
export class Undo {
  readonly #state: ElementState;
  #past: Change[] = [];

  constructor(state: ElementState) {
    this.#state = state;
  }

  /** To be called before a change of these settings. */
  remember(changed: readonly string[]): void {
    const { values, schema } = this.#state;
    this.#past.push({ values, schema, changed });
    if (this.#past.length > mostKept) this.#past.shift();
  }

  /** Whether there is something to undo: what is pressed twice changes nothing the second time. */
  get isPossible(): boolean {
    return this.#past.some((each) => this.#changeBackTo(each));
  }

  /** What the last change that changed something has changed, as it was before. */
  takeLast(): Values {
    for (let last = this.#past.pop(); last; last = this.#past.pop()) {
      const change = this.#changeBackTo(last);
      if (change) return change;
    }
    return {};
  }

  /** Settings of another demo are nothing to come back to. */
  #changeBackTo({ values, schema, changed }: Change): Values | undefined {
    if (schema !== this.#state.schema) return undefined;
    const change = this.#state.differences(values, changed);
    return this.#state.isChange(change) ? change : undefined;
  }
}
