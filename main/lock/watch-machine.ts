import { app, powerMonitor } from 'electron';
import type { LockReason } from './goodbye';
import { IdleWatch } from './idle';

/**
 * Locks when the machine sleeps, its screen is locked, or nobody was at it for long. The screen's own event comes on
 * macOS and Windows; elsewhere it is looked at, together with the idle time.
 */
export function watchMachine(afterMinutes: () => number, lock: (why: LockReason) => void): void {
  powerMonitor.on('suspend', () => lock('suspend'));
  powerMonitor.on('lock-screen', () => lock('screen-lock'));
  const watch = new IdleWatch({
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    isScreenLocked: () => powerMonitor.getSystemIdleState(1) === 'locked',
    afterMinutes,
    lock,
  });
  app.on('web-contents-created', (_event, contents) => contents.on('input-event', () => watch.noteInput()));
}
