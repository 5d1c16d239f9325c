import type { spawn } from 'node:child_process';
import { join } from 'node:path';
import { autoUpdater, crashReporter, inAppPurchase, shell, utilityProcess, type UtilityProcess } from 'electron';
import { heapMegabytes } from './imports/limits';
import { denied, shut, shutNodeDoors, spawnThrough } from './node-doors';

/**
 * Shuts the doors that no filter of the browser engine sees: Node's own sockets and names, other programs, and the
 * services of Electron that go out by themselves. Two openings are left, and each names what can go through it.
 */

/**
 * LibreOffice of this machine, by its absolute path, to turn a paper into a PDF. The opening is shut again before the
 * program runs; nothing else can be started through it.
 */
export const startOffice: typeof spawn = ((program: string, ...rest: unknown[]) => {
  if (!/^(?:\/|[A-Za-z]:\\)/.test(program) || !/[\\/]soffice(?:\.exe)?$/.test(program)) return denied();
  return Reflect.apply(spawnThrough, undefined, [program, ...rest]) as ReturnType<typeof spawn>;
}) as typeof spawn;

const fork = utilityProcess.fork.bind(utilityProcess);

/**
 * The process in which files from outside are read: this one program of ours, with no argument, no word of the
 * environment and a limit to its memory. It shuts its own doors before it reads (main/imports/process.ts).
 */
export function startImports(): UtilityProcess {
  return fork(join(__dirname, '../imports/process.cjs'), [], {
    // An empty one would be taken for none, and the whole environment handed on.
    env: { QUASH_PROCESS: 'imports' },
    // Today's Electron takes the first, 25 the second.
    execArgv: [`--max-old-space-size=${heapMegabytes}`, `--js-flags=--max-old-space-size=${heapMegabytes}`],
    serviceName: 'Quash imports',
    stdio: 'ignore',
  });
}

/** Before anything else runs. */
export function shutNode(): void {
  shutNodeDoors();
  shut(utilityProcess, 'fork');
  shut(autoUpdater, 'setFeedURL', 'checkForUpdates', 'quitAndInstall');
  shut(crashReporter, 'start', 'setUploadToServer');
  shut(inAppPurchase, 'purchaseProduct', 'getProducts', 'restoreCompletedTransactions');
  shut(shell, 'openExternal');
}
