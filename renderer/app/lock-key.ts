import { useEffect } from 'react';
import { type Command, lockKeys } from './commands';
import { isShortcut } from './keyboard';

/** Locks on its key also while a dialog has the keyboard to itself: whoever has to leave closes nothing first. */
export function useLockKey(commands: readonly Command[]): void {
  useEffect(() => {
    const lock = commands.find(({ keys }) => keys === lockKeys);
    if (!lock) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event, lockKeys)) return;
      event.preventDefault();
      if (!event.repeat) lock.run();
    };
    // Before anybody else hears the key: what is done by default is not done twice.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [commands]);
}
