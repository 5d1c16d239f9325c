import { shell } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import { readCopy, writeCopy } from '../files/working-copies';
import type { Handlers } from './handlers';

/** A template to Word and back: a working copy that the system opens, and its content again. */
export function wordHandlers(): Handlers<'word:edit' | 'word:read'> {
  return {
    'word:edit': async ({ name, bytes }) => {
      const path = await writeCopy(name, bytes);
      // Nothing but a path that was written just now is ever opened.
      const failure = await shell.openPath(path);
      if (failure !== '') {
        throw new AppError(
          'not-allowed',
          'This computer has no program that opens Word documents, or it did not start.',
          'Choose “Save as file…”, edit the file where there is one, and bring it in as a new version.',
        );
      }
      return { status: 'opened', path };
    },
    'word:read': ({ path }) => readCopy(path),
  };
}
