import type { ReactiveController, ReactiveControllerHost } from "lit";

export const speeds = [0.25, 0.5, 1, 2, 4] as const;

/** A whole run is played in so many seconds at speed 1. */
const duration = 8;
/** Time that passed unseen, in a tab behind another, is not made up for: a frame is at most so many ms long. */
const longestFrame = 100;
/** So long after its last move, in ms, the cursor rests. */
const untilRest = 250;

/** Moves the cursor through the steps of a run while it plays; only in sight, not past `end`, and until someone else moves it. */
export class Player implements ReactiveController {
  /** The last step of the whole run. */
  last = 0;
  /** The last step that there is: where the last function's run has stopped, if they all have. */
  reach = 0;
  /** Where playing stops: the last step, or the one from which nothing moves any more. */
  end = 0;
  playing = false;
  speed = 1;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => number | undefined;
  readonly #write: (step: number | undefined, playing: boolean) => void;
  #sight: IntersectionObserver | undefined;
  #inSight = false;
  #frame = 0;
  #rest = 0;

  /** `read` and `write` are the cursor's: a step, or undefined for the last one that there is; and whether it is still moving. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    read: () => number | undefined,
    write: (step: number | undefined, playing: boolean) => void,
  ) {
    this.#host = host;
    this.#read = read;
    this.#write = write;
    host.addController(this);
  }

  get step(): number {
    return Math.min(this.#read() ?? this.reach, this.reach);
  }

  /** Whether nothing plays, and nobody moved the cursor a moment ago. */
  get rests(): boolean {
    return !this.playing && this.#rest === 0;
  }

  hostConnected(): void {
    this.#sight = new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting ?? false;
      if (this.playing && this.#inSight) this.#run(this.step);
    });
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#rest = 0;
    this.playing = false;
  }

  /** From the cursor on; from the start if it is at the end. */
  play(): void {
    this.playing = true;
    const from = this.step >= this.end ? 0 : this.step;
    this.#write(from, true);
    this.#run(from);
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
    this.#host.requestUpdate();
  }

  seek(step: number): void {
    this.pause();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      this.#rest = 0;
      this.#host.requestUpdate();
    }, untilRest);
    this.#write(step >= this.reach ? undefined : Math.max(0, step), false);
  }

  /** What plays goes to its end at once. */
  finish(): void {
    if (!this.playing) return;
    this.pause();
    this.#write(this.end >= this.reach ? undefined : this.end, false);
  }

  setSpeed(speed: number): void {
    this.speed = speed;
    this.#host.requestUpdate();
  }

  #run(from: number): void {
    cancelAnimationFrame(this.#frame);
    this.#host.requestUpdate();
    let place = from;
    let before = performance.now();
    const move = (now: number) => {
      if (!this.playing || !this.#inSight) return;
      if (this.step !== Math.floor(place)) return this.pause();
      const passed = Math.min(Math.max(0, now - before), longestFrame);
      place += (passed / 1000) * (this.last / duration) * this.speed;
      before = now;
      if (place >= this.end) return this.finish();
      if (Math.floor(place) !== this.step) this.#write(Math.floor(place), true);
      this.#frame = requestAnimationFrame(move);
    };
    this.#frame = requestAnimationFrame(move);
  }
}
