import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ImportJob } from '../../shared/ipc/imports-contract';
import { AppError } from '../../shared/kernel/app-error';
import { heapMegabytes } from '../../main/imports/limits';
import { ImportRunner, type ReadingProcess } from '../../main/imports/runner';
import type { Answer } from './verdict';

/*
 * The process for imports as it ships, led by the runner as it ships, with its time and its memory measured from outside.
 */

/** What one job cost. Null: this system does not tell. */
export interface Cost {
  readonly ms: number;
  /** Milliseconds of work, whatever else the machine was doing meanwhile. */
  readonly cpu: number | null;
  /** In bytes. */
  readonly peak: number | null;
}

/** Memory of a process, in bytes: 'VmRSS' now, 'VmHWM' the most since `beginAnew`. */
export const memoryOf = (id: number, what: 'VmRSS' | 'VmHWM'): number | null => {
  try {
    const found = new RegExp(`^${what}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return found ? Number(found[1]) * 1024 : null;
  } catch {
    return null;
  }
};

/** Milliseconds that a process worked so far: Linux counts hundredths of a second. */
export function workOf(id: number): number | null {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/** The most that a process held is counted from now on. */
export function beginAnew(id: number | undefined): void {
  try {
    if (id !== undefined) writeFileSync(`/proc/${id}/clear_refs`, '5');
  } catch {
    // Gone, or no Linux.
  }
}

export class MeasuredReader {
  readonly #runner: ImportRunner;
  #child: ChildProcess | undefined;
  /** Processes that were started so far. */
  starts = 0;

  constructor(program: string, limits: ConstructorParameters<typeof ImportRunner>[1] = {}) {
    this.#runner = new ImportRunner(() => this.#started(program), limits);
  }

  #started(program: string): ReadingProcess {
    this.starts += 1;
    const child = fork(program, [], {
      env: {},
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    let reply: (raw: unknown) => void = () => undefined;
    child.on('message', (raw) => reply(raw));
    return {
      send: (job) => void child.send(job, () => undefined),
      onReply: (listener) => {
        reply = listener;
      },
      onExit: (listener) => void child.once('exit', listener),
      resident: () => {
        return child.pid === undefined ? null : memoryOf(child.pid, 'VmRSS');
      },
      kill: () => void child.kill('SIGKILL'),
    };
  }

  /** Starts the process, so that the first job does not pay for it. */
  async warm(): Promise<void> {
    await this.read({ kind: 'json', bytes: new TextEncoder().encode('{}') });
  }

  async read(job: ImportJob, signal?: AbortSignal): Promise<{ readonly answer: Answer; readonly cost: Cost }> {
    const id = this.#child?.pid;
    beginAnew(id);
    const worked = id === undefined ? 0 : (workOf(id) ?? 0);
    const began = performance.now();
    const answer = await this.#runner.run(job, signal).then(
      (result): Answer => ({ ok: true, result }),
      (error: unknown): Answer => {
        if (!(error instanceof AppError)) throw error;
        return { ok: false, code: error.code, message: error.message, fix: error.fix };
      },
    );
    const ms = performance.now() - began;
    const now = this.#child?.pid;
    const peak = now === undefined ? null : memoryOf(now, 'VmHWM');
    const work = now === undefined ? null : workOf(now);
    const cpu = work === null ? null : work - (now === id ? worked : 0);
    return { answer, cost: { ms, cpu, peak } };
  }

  end(): void {
    this.#runner.end();
  }
}
