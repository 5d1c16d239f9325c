import { app, type BrowserWindow } from 'electron';
import type { Handlers } from './handlers';

let isReady = false;

/** Versions, the first drawn list, and the printer: what every page may ask. */
export function appHandlers(
  window: BrowserWindow,
  profileIsDefault: boolean,
): Handlers<'app:info' | 'app:ready' | 'page:print'> {
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
    'page:print': () =>
      new Promise((done) => {
        window.webContents.print({ printBackground: true }, (printed) =>
          done({ status: printed ? 'printed' : 'cancelled' }),
        );
      }),
  };
}
