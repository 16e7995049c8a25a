import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import { type CostResult, measureCost } from "../../core/measureCost.ts";
import { CoarseClock } from "../../core/stopwatch.ts";
import { afterFrame } from "../base/afterFrame.ts";

/** A measurement that is begun by a press and can be stopped. What it has given so far stays until the next begins. */
export class Measuring implements ReactiveController {
  result: CostResult | undefined;
  /** The step of a clock that is too coarse, in ms. */
  coarse: number | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #fail: (error: unknown) => void;
  #stop: AbortController | undefined;

  /** `fail` is called where nothing can be measured for another reason than the clock. */
  constructor(host: ReactiveControllerHost, fail: (error: unknown) => void) {
    this.#host = host;
    this.#fail = fail;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#stop !== undefined;
  }

  async start(functions: readonly FunctionSpec[]): Promise<void> {
    const stop = new AbortController();
    this.#stop?.abort();
    this.#stop = stop;
    this.result = undefined;
    this.coarse = undefined;
    this.#host.requestUpdate();
    const take = (result: CostResult) => {
      if (stop.signal.aborted) return;
      this.result = result;
      this.#host.requestUpdate();
    };
    try {
      const onProgress = (soFar: CostResult) => {
        take(soFar);
        return afterFrame(); // none comes while the tab is hidden: the measurement rests until it is seen
      };
      take(await measureCost(functions, { onProgress, signal: stop.signal }));
    } catch (error) {
      if (error instanceof CoarseClock) this.coarse = error.step;
      else if (!stop.signal.aborted) this.#fail(error);
    }
    if (this.#stop === stop) this.stop();
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
