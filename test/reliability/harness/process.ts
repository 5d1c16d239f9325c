import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Answer, Order } from '../child/protocol';

/** An Electron process under test, its orders and answers, and the operations it acknowledged. */

export interface Runtime {
  readonly program: string;
  /** Folder of the program under test. */
  readonly folder: string;
  readonly switches: readonly string[];
}

/** The same with a profile of its own, which a window keeps its working set in. */
export const inProfile = (runtime: Runtime, profile: string): Runtime => ({
  ...runtime,
  switches: [...runtime.switches.filter((word) => !word.startsWith('--user-data-dir=')), `--user-data-dir=${profile}`],
});

/** What was acknowledged: number of the operation → first 8 bytes of its tag. */
export type Acknowledged = Map<number, string>;

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) endTree(child, 'SIGKILL');
});

/** The process and all it started: each child leads a group of its own. */
function endTree(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

export class TestedProcess {
  /** Acknowledged since the start or the last `forget`. */
  readonly acknowledged: Acknowledged = new Map();
  /** The names of what the page acknowledged. */
  readonly named: string[] = [];
  /** All it said besides, for the report of a failure. */
  said = '';
  readonly #child: ChildProcess;
  readonly #waiting: { done: (answer: Answer) => void; fail: (error: Error) => void }[] = [];
  readonly #onAck: (() => void)[] = [];
  readonly #gone: Promise<void>;
  readonly ready: Promise<void>;

  constructor(runtime: Runtime) {
    this.#child = spawn(runtime.program, [runtime.folder, ...runtime.switches], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    alive.add(this.#child);
    let isReady = (): void => undefined;
    this.ready = new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`the process did not start: ${this.said.slice(-600)}`)), 30_000);
      isReady = () => {
        clearTimeout(late);
        done();
      };
    });
    // Whoever waits for it hears it; somebody who killed the process before does not.
    this.ready.catch(() => undefined);
    const { stdout, stderr, stdin } = this.#child;
    if (!stdout || !stderr || !stdin) throw new Error('no pipes');
    // A killed reader is no surprise here.
    stdin.on('error', () => undefined);
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      if (line.startsWith('+ ')) this.#acknowledge(line);
      else if (line.startsWith('@')) this.#waiting.shift()?.done(JSON.parse(line.slice(1)) as Answer);
      else if (line === 'ready') isReady();
      else this.said += `${line}\n`;
    });
    stderr.on('data', (text: Buffer) => (this.said += text.toString()));
    const linesRead = new Promise<void>((done) => lines.once('close', done));
    const exited = new Promise<void>((done) => this.#child.once('exit', () => done()));
    // Gone: the process has ended and everything that was in its pipe is read.
    this.#gone = Promise.all([linesRead, exited]).then(() => {
      alive.delete(this.#child);
      for (const { fail } of this.#waiting.splice(0)) fail(new Error(`the process ended: ${this.said.slice(-600)}`));
      isReady();
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  #acknowledge(line: string): void {
    const [, seq, tag, name] = line.split(' ');
    this.acknowledged.set(Number(seq), tag ?? '');
    if (name !== undefined) this.named.push(name);
    for (const done of this.#onAck.splice(0)) done();
  }

  /** The next acknowledgement, or the end of the process; fails when neither comes within `seconds`. */
  async nextAck(seconds = 30): Promise<void> {
    let late: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_done, fail) => {
      late = setTimeout(() => fail(new Error(`nothing was acknowledged within ${seconds} s`)), seconds * 1000);
    });
    try {
      await Promise.race([new Promise<void>((done) => this.#onAck.push(done)), this.#gone, timeout]);
    } finally {
      clearTimeout(late);
    }
  }

  /** Gives an order; fails when the process ends or takes longer than `seconds`. */
  async ask(order: Order, seconds = 60): Promise<Answer> {
    const answer = new Promise<Answer>((done, fail) => this.#waiting.push({ done, fail }));
    this.#child.stdin?.write(`${JSON.stringify(order)}\n`);
    let late: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_done, fail) => {
      late = setTimeout(() => fail(new Error(`no answer to “${order.do}” within ${seconds} s`)), seconds * 1000);
    });
    try {
      return await Promise.race([answer, timeout]);
    } finally {
      clearTimeout(late);
    }
  }

  /** Gives an order whose answer may never come, because the process is about to be killed. */
  tell(order: Order): void {
    this.ask(order, 3_600).catch(() => undefined);
  }

  pause(): void {
    endTree(this.#child, 'SIGSTOP');
  }

  goOn(): void {
    endTree(this.#child, 'SIGCONT');
  }

  /** SIGKILL to the whole tree; returns when every line it had written is read. */
  async kill(): Promise<void> {
    endTree(this.#child, 'SIGKILL');
    await this.#gone;
  }
}

/** Runs work with a process of its own and ends it whatever happens. */
export async function withProcess<T>(runtime: Runtime, work: (tested: TestedProcess) => Promise<T>): Promise<T> {
  const tested = new TestedProcess(runtime);
  try {
    await tested.ready;
    return await work(tested);
  } finally {
    await tested.kill();
  }
}
