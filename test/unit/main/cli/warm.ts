import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

/** The built command line in a thread that has loaded it once: call after call, each with its own streams. */

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

interface Answer {
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
}

/** Longer than any test waits. */
const hangs = 115_000;

let warm: { port: MessagePort; done: Int32Array } | undefined;

const program = join(import.meta.dirname, '../../../../out/cli/run-quash.cjs');

function started(): { port: MessagePort; done: Int32Array } {
  // The thread could not say so: nobody hears it before it answers.
  if (!existsSync(program)) throw new Error('The command line is not built as it is now: node .ci/build.mjs');
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(join(import.meta.dirname, 'warm-thread.cjs'), {
    workerData: { done, port: port2, quash: program },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  return { port: port1, done };
}

/** One call. It is waited for without a turn of the event loop, as spawnSync waits. */
export function runWarm(args: readonly string[], input: string | Uint8Array, initCwd: string): Ran {
  warm ??= started();
  const { port, done } = warm;
  Atomics.store(done, 0, 0);
  port.postMessage({ args, input, initCwd });
  if (Atomics.wait(done, 0, 0, hangs) === 'timed-out') {
    warm = undefined;
    throw new Error(`quash ${args.join(' ')} did not end.`);
  }
  const { status, stdout, stderr } = receiveMessageOnPort(port)?.message as Answer;
  const bytes = Buffer.from(stdout);
  return { status, stdout: bytes.toString('utf8'), bytes, stderr: Buffer.from(stderr).toString('utf8') };
}
