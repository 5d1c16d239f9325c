import type { BrowserWindow } from 'electron';
import type { CleanedCopies } from '../files/cleaned-copies';
import { imports } from '../imports/app-imports';
import type { Handlers } from './handlers';

/** Reading files from outside, in the process that is there for it. It ends with the window: a lock leaves nothing behind. */
export function importHandlers(
  window: BrowserWindow,
  cleaned: CleanedCopies,
): Handlers<'imports:run' | 'imports:cancel'> {
  const underWay = new Map<string, AbortController>();
  window.once('closed', () => {
    for (const one of underWay.values()) one.abort();
    imports.end();
  });
  return {
    'imports:run': async ({ id, job }) => {
      const mine = new AbortController();
      underWay.set(id, mine);
      try {
        const result = await imports.run(job, mine.signal);
        if (result.kind === 'clean' && result.copy) cleaned.add(result.copy.bytes);
        return result;
      } finally {
        underWay.delete(id);
      }
    },
    'imports:cancel': ({ id }) => {
      underWay.get(id)?.abort();
      return { status: 'noted' };
    },
  };
}
