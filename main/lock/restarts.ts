/** How often a page may be brought back: one that fails at once, each time, must not start for ever. */

const most = 3;
const within = 60_000;

export class Restarts {
  #times: number[] = [];

  /** Counts one at `now` (milliseconds). False: too many of them lately. */
  allow(now = performance.now()): boolean {
    this.#times = [...this.#times.filter((time) => now - time < within), now];
    return this.#times.length <= most;
  }
}
