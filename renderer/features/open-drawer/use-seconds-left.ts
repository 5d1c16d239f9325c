import { useEffect, useState } from 'react';

/** Milliseconds by the clock that nobody can set, as the drawer counts them. */
const clock = (): number => performance.timeOrigin + performance.now();

const secondsUntil = (until: number | null): number =>
  until === null ? 0 : Math.max(0, Math.ceil((until - clock()) / 1000));

/** Whole seconds until an instant of the clock, counted down; 0: it is over, or there is none. */
export function useSecondsLeft(until: number | null): number {
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    const count = () => setLeft(secondsUntil(until));
    count();
    if (until === null) return undefined;
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

/** Calls back once, `beforeMs` before an instant of the clock; not at all when there is none. */
export function useJustBefore(until: number | null, beforeMs: number, run: () => void): void {
  useEffect(() => {
    if (until === null) return undefined;
    const timer = setTimeout(run, Math.max(0, until - clock() - beforeMs));
    return () => clearTimeout(timer);
  }, [until, beforeMs, run]);
}
