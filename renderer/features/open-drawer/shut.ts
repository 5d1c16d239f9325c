import { shutDrawer } from '../../data';

/*
 * Shutting the drawer without losing what is being typed in it: whoever holds typed text is asked to save it first,
 * while the key is still there.
 */
const savers = new Set<() => void>();

/** Calls back right before the drawer is shut; the seal has to be begun at once. Gives back how to stop. */
export function beforeShut(save: () => void): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

let leavings = 0;

/** How often the drawer was left so far: whoever opens it sees by this that nobody waits for it any more. */
export function timesLeft(): number {
  return leavings;
}

/** Saves what is typed, then shuts. What leaves the page in the same turn still finds the drawer open. */
export function shutSoon(): void {
  leavings += 1;
  for (const save of savers) save();
  queueMicrotask(shutDrawer);
}

/** How long the window may be without the keyboard before the drawer shuts. */
export const awayMs = 30_000;

/**
 * Shuts once the window has been without focus for a while. A page inside the window (a preview) that has the focus is
 * no leaving: `hasFocus` tells. Gives back how to stop.
 */
export function watchAway(target: EventTarget, hasFocus: () => boolean, shut: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const left = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => !hasFocus() && shut(), awayMs);
  };
  const back = (): void => clearTimeout(timer);
  target.addEventListener('blur', left);
  target.addEventListener('focus', back);
  return () => {
    clearTimeout(timer);
    target.removeEventListener('blur', left);
    target.removeEventListener('focus', back);
  };
}
