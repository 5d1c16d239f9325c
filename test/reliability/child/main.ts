import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { app } from 'electron';
import { registerScheme, serveRenderer } from '../../../main/serve-renderer';
import { AppError } from '../../../shared/kernel/app-error';
import type { Answer, Order } from './protocol';
import { tested } from './vault-under-test';

/*
 * The process under test: the shipped runtime's main process with the real vault in it, and no window. It does what
 * the harness orders on standard input, one order after another.
 */

const say = (line: string): void => void writeSync(1, `${line}\n`);

async function answer(order: Order): Promise<Answer> {
  try {
    if (order.do === 'versions') {
      return { ok: true, versions: { electron: process.versions['electron'] ?? 'none', node: process.versions.node } };
    }
    return await tested.obey(order, say);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return {
      ok: false,
      problem:
        error instanceof AppError
          ? { code: error.code, message, fix: error.fix }
          : { code: name, message: error instanceof Error ? (error.stack ?? message) : message, fix: '' },
    };
  }
}

registerScheme();
// The harness ends the process, not the last window.
app.on('window-all-closed', () => undefined);
serveRenderer(join(__dirname, 'page'));

let last: Promise<void> = Promise.resolve();

void app.whenReady().then(() => {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    last = last.then(async () => say(`@${JSON.stringify(await answer(JSON.parse(line) as Order))}`));
  });
  lines.on('close', () => void last.then(() => app.exit(0)));
  say('ready');
});
