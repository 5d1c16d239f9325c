/** Locking by itself: the screen is locked, or nobody was at the machine for as long as the user chose. */

export interface IdleOptions {
  /** Seconds since the last key or mouse, anywhere on the machine. */
  readonly idleSeconds: () => number;
  /** The screen is locked, as far as the system tells. */
  readonly isScreenLocked: () => boolean;
  /** Minutes until it locks; 0: never. */
  readonly afterMinutes: () => number;
  readonly lock: (why: 'idle' | 'screen-lock') => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
  /** Milliseconds on some clock. */
  readonly now?: () => number;
}

const usual = { every: 5_000, now: () => performance.now() };

/** Looks every few seconds. */
export class IdleWatch {
  readonly #options: Required<IdleOptions>;
  readonly #timer: NodeJS.Timeout;
  #lastInput: number;
  /** The system was seen to count: what it says can be relied on. */
  #systemCounts = false;

  constructor(options: IdleOptions) {
    this.#options = { ...usual, ...options };
    this.#lastInput = this.#options.now();
    this.#timer = setInterval(() => this.#look(), this.#options.every);
  }

  /** A key or the mouse in a window of ours. */
  noteInput(): void {
    this.#lastInput = this.#options.now();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { idleSeconds, isScreenLocked, afterMinutes, lock, now } = this.#options;
    if (isScreenLocked()) return lock('screen-lock');
    const system = idleSeconds();
    this.#systemCounts ||= system > 0;
    // Some desktops (Wayland) tell no program how long nobody was there, and always answer 0. A person leaves a second
    // free now and then, so where it was never above 0, what happens in our own windows has to do.
    const idle = this.#systemCounts ? system : (now() - this.#lastInput) / 1000;
    const after = afterMinutes() * 60;
    if (after > 0 && idle >= after) lock('idle');
  }
}
