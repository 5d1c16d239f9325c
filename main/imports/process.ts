import { shutElectron, shutFiles } from './shut';
import type { ImportJob, ImportReply } from '../../shared/ipc/imports-contract';

/*
 * The process in which files from outside are read, of the app (Electron's utilityProcess) and of the command line
 * (Node's fork). It is told a job, reads, answers, and can do nothing else.
 */

interface Port {
  readonly send: (reply: ImportReply) => void;
  readonly hear: (listener: (job: ImportJob) => void) => void;
}

/** Electron's end of the line, or Node's. */
function portOfThis(): Port {
  const parent = (process as { readonly parentPort?: Electron.ParentPort }).parentPort;
  if (parent) {
    return {
      send: (reply) => parent.postMessage(reply),
      // In a turn of its own: in the turn of the message Electron calls a rejection unhandled before anybody could handle it.
      hear: (listener) => parent.on('message', ({ data }) => void setImmediate(() => listener(data as ImportJob))),
    };
  }
  process.on('disconnect', () => process.exit(0));
  return {
    send: (reply) => void process.send?.(reply),
    hear: (listener) => process.on('message', (job) => listener(job as ImportJob)),
  };
}

async function main(): Promise<void> {
  const port = portOfThis();
  if ('parentPort' in process) shutElectron(await import('electron'));
  const { runImportJob } = await import('../../shared/imports/run-job');
  const { AppError } = await import('../../shared/kernel/app-error');
  shutFiles();
  port.hear((job) => {
    runImportJob(job).then(
      (result) => port.send({ status: 'done', result }),
      (error: unknown) => {
        const known = error instanceof AppError;
        port.send(
          known
            ? { status: 'refused', code: error.code, message: error.message, fix: error.fix }
            : { status: 'broken' },
        );
      },
    );
  });
  port.send({ status: 'ready' });
}

void main();
