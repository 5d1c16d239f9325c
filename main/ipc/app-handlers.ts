import { app, Notification, type BrowserWindow } from 'electron';
import { sayDueOnce } from './due-note';
import type { Handlers } from './handlers';

let isReady = false;

/** The window the note of this start speaks for: a lock ends it, and the note with it. */
let speaker: BrowserWindow | undefined;
const sayDue = sayDueOnce({
  isSupported: () => Notification.isSupported(),
  show: (note) => {
    const shown = new Notification({ ...note, silent: true });
    const window = speaker;
    shown.on('click', () => window?.isDestroyed() === false && window.focus());
    window?.once('closed', () => shown.close());
    shown.show();
  },
});

/** Versions, the first drawn list, and the printer: what every page may ask. */
export function appHandlers(
  window: BrowserWindow,
  profileIsDefault: boolean,
): Handlers<'app:info' | 'app:ready' | 'app:say-due' | 'page:print'> {
  return {
    'app:info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions['chrome'] ?? '',
      platform: process.platform,
      profileIsDefault,
    }),
    'app:ready': () => {
      if (!isReady) process.stdout.write('Quash is ready\n');
      isReady = true;
      return { status: 'noted' };
    },
    'app:say-due': (due) => {
      speaker = window;
      return sayDue(due);
    },
    'page:print': () =>
      new Promise((done) => {
        window.webContents.print({ printBackground: true }, (printed) =>
          done({ status: printed ? 'printed' : 'cancelled' }),
        );
      }),
  };
}
