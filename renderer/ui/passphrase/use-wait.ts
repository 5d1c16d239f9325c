import { useEffect, useState } from 'react';
import { secondsLeft } from './wait';

/**
 * Counts down to the next try: `left` whole seconds, `begin` starts over. By the clock that no one can set and that
 * goes on while the window is hidden.
 */
export function useWait() {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    const count = () => setLeft(secondsLeft(until, performance.now()));
    count();
    if (secondsLeft(until, performance.now()) === 0) return;
    const timer = setInterval(() => {
      count();
      if (secondsLeft(until, performance.now()) === 0) clearInterval(timer);
    }, 200);
    return () => clearInterval(timer);
  }, [until]);

  return {
    left,
    /** There was a wait and it is over. */
    over: until > 0 && left === 0,
    begin: (seconds: number) => {
      setUntil(performance.now() + seconds * 1000);
      setLeft(seconds);
    },
  };
}
