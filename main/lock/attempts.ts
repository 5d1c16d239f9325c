/** Wrong passphrases cost time, so that nobody tries a list of them at this keyboard. */

/** Milliseconds; a test brings its own clock. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const realClock: Clock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
};

const free = 3;
const longest = 30;

/** Seconds to wait after so many wrong ones in a row: 0, 0, 0, 1, 2, 4 … 30. */
export const waitAfter = (wrong: number): number => (wrong <= free ? 0 : Math.min(longest, 2 ** (wrong - free - 1)));

export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly waitSeconds: number };

/**
 * One at a time, and each wrong one puts off the next. An attempt that comes too early waits for its turn here, so a
 * page that does not keep to the waiting gains nothing.
 */
export class Attempts {
  readonly #clock: Clock;
  #wrong = 0;
  #notBefore = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(clock = realClock) {
    this.#clock = clock;
  }

  /** Runs `attempt` when its turn has come. It gives null for a wrong secret; what it throws counts for nothing. */
  try<T>(attempt: () => Promise<T | null>): Promise<Attempt<T>> {
    const turn = this.#last.then(() => this.#run(attempt));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #run<T>(attempt: () => Promise<T | null>): Promise<Attempt<T>> {
    const wait = this.#notBefore - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait);
    const value = await attempt();
    if (value !== null) {
      this.#wrong = 0;
      return { ok: true, value };
    }
    this.#wrong += 1;
    const waitSeconds = waitAfter(this.#wrong);
    this.#notBefore = this.#clock.now() + waitSeconds * 1000;
    return { ok: false, waitSeconds };
  }
}
