import type { BrowserWindow } from 'electron';
import type { Adoption } from '../lock/adopt';
import type { OwnClipboard } from '../lock/own-clipboard';
import type { PageKind } from '../origin';
import { appHandlers } from './app-handlers';
import { backupHandlers, doorBackupHandlers } from './backup-handlers';
import { bundleHandlers } from './bundle-handlers';
import { doorHandlers, type Door } from './door-handlers';
import { CleanedCopies } from '../files/cleaned-copies';
import { readPdf } from '../imports/read-pdf';
import { fileHandlers } from './file-handlers';
import { answerWindow, type AdoptHandlers, type LockHandlers, type MainHandlers } from './handlers';
import { importHandlers } from './import-handlers';
import { packetHandlers } from './packet-handlers';
import { wordHandlers } from './word-handlers';
import { pdfHandlers } from './pdf-handlers';
import { secretHandlers } from './secret-handlers';
import { journalHandlers, vaultHandlers } from './vault-handlers';

/** The parts of the program that pages ask. */
export interface Asked extends Door {
  readonly profileIsDefault: boolean;
  readonly clipboard: OwnClipboard;
  readonly adoption: Adoption;
  readonly newWorkingSet: () => Promise<void>;
}

/** Answers a window what its kind of page may ask. */
export function answerPage(window: BrowserWindow, kind: PageKind, asked: Asked): void {
  const { session, adoption } = asked;
  const common = appHandlers(window, asked.profileIsDefault);
  if (kind === 'lock') {
    answerWindow(window, kind, {
      ...common,
      ...doorHandlers(asked),
      ...doorBackupHandlers(window, asked),
    } satisfies LockHandlers);
  } else if (kind === 'adopt') {
    answerWindow(window, kind, {
      ...journalHandlers(session, false),
      'vault:adopted': ({ status }) => adoption.adopted(status),
    } satisfies AdoptHandlers);
  } else {
    const cleaned = new CleanedCopies();
    answerWindow(window, kind, {
      ...common,
      ...fileHandlers(window, cleaned),
      ...packetHandlers(window, readPdf),
      ...wordHandlers(),
      ...pdfHandlers(window),
      ...importHandlers(window, cleaned),
      ...journalHandlers(session, true),
      ...vaultHandlers(asked),
      ...secretHandlers(asked),
      ...backupHandlers(window, session),
      ...bundleHandlers(window, session),
    } satisfies MainHandlers);
  }
}
