import { app } from 'electron';
import type { ImportJob } from '../../shared/ipc/imports-contract';
import { startImports } from '../node-guard';
import { ImportRunner, type ReadingProcess } from './runner';

/** The app's process for imports, led as the runner leads any. */
function started(): ReadingProcess {
  const child = startImports();
  let id: number | undefined;
  let gone = false;
  let reply: (raw: unknown) => void = () => undefined;
  child.once('spawn', () => {
    id = child.pid;
  });
  child.once('exit', () => {
    gone = true;
  });
  child.on('message', (raw: unknown) => reply(raw));
  return {
    send: (job: ImportJob) => child.postMessage(job),
    onReply: (listener) => {
      reply = listener;
    },
    onExit: (listener) => void child.once('exit', listener),
    resident: () => {
      if (id === undefined || gone) return null;
      const found = app.getAppMetrics().find(({ pid }) => pid === id);
      return found === undefined ? null : found.memory.workingSetSize * 1024;
    },
    kill: () => {
      child.kill();
      try {
        // One that computes hears no request to end.
        if (id !== undefined && !gone) process.kill(id, 'SIGKILL');
      } catch {
        // Gone in this very moment.
      }
    },
  };
}

/** The one of the program: a single process serves all windows, one file at a time. */
export const imports = new ImportRunner(started);
