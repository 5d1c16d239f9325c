import { fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportJob, ImportKind, ImportResult } from '../../shared/ipc/imports-contract';
import { heapMegabytes } from '../imports/limits';
import { ImportRunner, type ReadingProcess } from '../imports/runner';

/** Built beside the command line. */
const program = join(__dirname, '../imports/process.cjs');

/** Memory of another process, as this machine tells it; null: it does not say. */
function residentOf(id: number): number | null {
  try {
    if (process.platform === 'linux') {
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    }
    if (process.platform === 'win32') return null;
    return Number(spawnSync('/bin/ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' }).stdout.trim()) * 1024;
  } catch {
    return null;
  }
}

/** The same process as the app's, started by Node: no argument, nothing of the environment, a limit to its memory. */
function started(): ReadingProcess {
  const child = fork(program, [], {
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that cannot be started or written to has ended: onExit tells.
  child.on('error', () => undefined);
  let reply: (raw: unknown) => void = () => undefined;
  child.on('message', (raw) => reply(raw));
  return {
    send: (job: ImportJob) => void child.send(job, () => undefined),
    onReply: (listener) => {
      reply = listener;
    },
    onExit: (listener) => void child.once('exit', listener),
    resident: () => (child.pid === undefined || child.exitCode !== null ? null : residentOf(child.pid)),
    kill: () => void child.kill('SIGKILL'),
  };
}

/**
 * Reads a file that may come from anybody, in a process that may do nothing else and has limits of time and memory.
 * Throws an AppError for what is refused.
 */
export async function importFile<K extends ImportKind>(job: Extract<ImportJob, { kind: K }>): Promise<ImportResult<K>> {
  const runner = new ImportRunner(started);
  try {
    return await runner.run(job);
  } finally {
    runner.end();
  }
}
