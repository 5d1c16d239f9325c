/**
 * Many callers, one write: what arrives while a write is under way goes out together with the next one, and everybody
 * hears only after their own bytes are safe.
 */
export class GroupCommit<T, R> {
  #waiting: Waiting<T, R>[] = [];
  #running: Promise<unknown> = Promise.resolve();
  #scheduled = false;

  /**
   * `commit` writes a group in order and answers for each item, with its result or with the error that is its alone.
   * When it throws, nothing of the group was written: everybody in it hears that, and everybody who waits behind it,
   * since their work builds on it.
   */
  constructor(readonly commit: (items: readonly T[]) => Promise<readonly (R | Error)[]>) {}

  /** Hands an item in; resolves or rejects when its group is done. */
  submit(item: T): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#scheduled) return;
      this.#scheduled = true;
      void this.alone(() => this.#flush());
    });
  }

  /** Runs work while no group is being written. */
  alone<X>(work: () => Promise<X>): Promise<X> {
    const turn = this.#running.then(work);
    this.#running = turn.catch(() => undefined); // Whoever asked hears it.
    return turn;
  }

  async #flush(): Promise<void> {
    this.#scheduled = false;
    const group = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.commit(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, i) => {
        const answer = answers[i];
        if (answer === undefined || answer instanceof Error) reject(answer ?? new Error('no answer for an item'));
        else resolve(answer);
      });
    } catch (error) {
      const behind = this.#waiting;
      this.#waiting = [];
      for (const { reject } of [...group, ...behind]) reject(error);
    }
  }
}

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}
