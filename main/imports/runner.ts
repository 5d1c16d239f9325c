import {
  importReply,
  importResults,
  type ImportJob,
  type ImportKind,
  type ImportReply,
  type ImportResult,
} from '../../shared/ipc/imports-contract';
import { AppError } from '../../shared/kernel/app-error';
import { idleSeconds, mostResident, mostResting, mostSeconds, watchEvery } from './limits';

/** A process that reads files, as far as it is led. */
export interface ReadingProcess {
  readonly send: (job: ImportJob) => void;
  /** One listener: the last that was given. */
  readonly onReply: (listener: (reply: unknown) => void) => void;
  readonly onExit: (listener: () => void) => void;
  /** Bytes that it holds of this machine's memory; null: not known now. */
  readonly resident: () => number | null;
  /** At once, whatever it is doing. */
  readonly kill: () => void;
}

interface Limits {
  readonly resident: number;
  readonly resting: number;
  readonly seconds: number;
  readonly watchEvery: number;
  readonly idleSeconds: number;
}

const usual: Limits = { resident: mostResident, resting: mostResting, seconds: mostSeconds, watchEvery, idleSeconds };

const givenUp = (why: string): AppError =>
  new AppError(
    'unsafe-document',
    `This file was not opened: ${why}. Nothing was changed.`,
    'Save it as a new file in the program that made it, or print it to a new PDF. If it came from outside, ask its sender for a clean copy.',
  );
const tooLong = (seconds: number): AppError => givenUp(`reading it took more than ${seconds} seconds`);
const tooMuch = (): AppError => givenUp('reading it took more memory than a document needs');
const brokeOff = (): AppError => givenUp('the reader broke off over it');
const cancelled = (): AppError =>
  new AppError('cancelled', 'The import was cancelled.', 'Nothing was changed. Choose the file again.');

/** One after the other. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/**
 * Reads files from outside, one after the other, in a process that may do nothing else. A file that takes too long, takes
 * too much memory, breaks the process or is called off ends the process; the next file gets a new one. What comes back is
 * held to its schema.
 */
export class ImportRunner {
  readonly #start: () => ReadingProcess;
  readonly #limits: Limits;
  readonly #turns = new Turns();
  #process: ReadingProcess | undefined;
  /** Told when the process ends by itself over a file. */
  #broke: () => void = () => undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(start: () => ReadingProcess, limits: Partial<Limits> = {}) {
    this.#start = start;
    this.#limits = { ...usual, ...limits };
  }

  /** Starts the process before it is needed: while a dialog is open, say. */
  warm(): void {
    this.#ready();
    this.#rest();
  }

  /** Ends the process. Whatever it holds of a file is gone with it. */
  end(): void {
    clearTimeout(this.#idle);
    const ended = this.#process;
    this.#process = undefined;
    ended?.kill();
  }

  /** Reads one file. Rejects with an AppError in plain words. */
  run<K extends ImportKind>(job: Extract<ImportJob, { kind: K }>, signal?: AbortSignal): Promise<ImportResult<K>> {
    return this.#turns.take(async () => {
      if (signal?.aborted) throw cancelled();
      const reply = await this.#ask(job, signal);
      this.#rest();
      if (reply.status === 'refused') throw new AppError(reply.code, reply.message, reply.fix);
      const result = reply.status === 'done' ? importResults[job.kind].safeParse(reply.result) : undefined;
      if (result?.success) return result.data as ImportResult<K>;
      // It failed on the file, or says what it was not asked: it is not asked again.
      this.end();
      throw brokeOff();
    });
  }

  #ready(): ReadingProcess {
    clearTimeout(this.#idle);
    if (this.#process) return this.#process;
    const mine = this.#start();
    mine.onExit(() => {
      if (this.#process !== mine) return;
      this.#process = undefined;
      this.#broke();
    });
    this.#process = mine;
    return mine;
  }

  #rest(): void {
    clearTimeout(this.#idle);
    if ((this.#process?.resident() ?? 0) > this.#limits.resting) return this.end();
    this.#idle = setTimeout(() => this.end(), this.#limits.idleSeconds * 1000);
    this.#idle.unref();
  }

  async #ask(job: ImportJob, signal: AbortSignal | undefined): Promise<ImportReply> {
    const asked = this.#ready();
    const ends: (() => void)[] = [];
    try {
      return await new Promise<ImportReply>((resolve, reject) => {
        const late = setTimeout(() => reject(tooLong(this.#limits.seconds)), this.#limits.seconds * 1000);
        let most = 0;
        const watch = setInterval(() => {
          most = Math.max(most, asked.resident() ?? 0);
          if (most > this.#limits.resident) reject(tooMuch());
        }, this.#limits.watchEvery);
        const abort = (): void => reject(cancelled());
        signal?.addEventListener('abort', abort);
        ends.push(
          () => clearTimeout(late),
          () => clearInterval(watch),
          () => signal?.removeEventListener('abort', abort),
        );
        // One that ends by itself near the limit of its heap was ended by it.
        this.#broke = () => reject(most > this.#limits.resident / 2 ? tooMuch() : brokeOff());
        asked.onReply((raw) => {
          const reply = importReply.safeParse(raw);
          if (!reply.success) reject(brokeOff());
          else if (reply.data.status !== 'ready') resolve(reply.data);
        });
        asked.send(job);
      });
    } catch (error) {
      this.end();
      throw error;
    } finally {
      for (const end of ends) end();
    }
  }
}
