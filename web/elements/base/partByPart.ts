import { nothing } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { afterFrame } from "./afterFrame.ts";

class PartByPart extends AsyncDirective {
  #from: readonly unknown[] = [];
  #drawn: unknown[] = [];
  #show: (drawn: readonly unknown[]) => unknown = () => nothing;

  override render(
    from: readonly unknown[],
    parts: readonly (() => unknown)[],
    show: (drawn: readonly unknown[]) => unknown,
  ): unknown {
    this.#show = show;
    if (from.length !== this.#from.length || from.some((each, i) => each !== this.#from[i])) {
      this.#from = from;
      this.#drawn = [];
      this.#draw(from, parts);
    }
    return show(this.#drawn);
  }

  override disconnected(): void {
    this.#from = [];
  }

  async #draw(from: readonly unknown[], parts: readonly (() => unknown)[]): Promise<void> {
    for (const part of parts) {
      await afterFrame();
      if (from !== this.#from) return;
      this.#drawn = [...this.#drawn, part()];
      this.setValue(this.#show(this.#drawn));
    }
  }
}

/**
 * Parts that would take too long for one frame: one more of them is drawn after each. They begin anew when a value in
 * `from` changes; `show` puts those that are there in their places.
 */
export const partByPart = directive(PartByPart);
