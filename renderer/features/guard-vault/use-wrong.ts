import { useEffect, useState } from 'react';

/** What was typed to show that one may change what opens the vault. */
export type By = 'passphrase' | 'recovery';

const notThis: Record<By, string> = {
  passphrase: 'This is not the passphrase.',
  recovery: 'This is not the recovery code of this vault.',
};

/** What to say about a secret that was not the right one; `waitSeconds` until the next may be tried. */
export function wrongWords(by: By, waitSeconds: number): string {
  if (waitSeconds <= 0) return `${notThis[by]} Try again.`;
  const wait = waitSeconds === 1 ? '1 second' : `${waitSeconds} seconds`;
  return `${notThis[by]} You can try again in ${wait}.`;
}

interface Wrong {
  /** What to say beside the field; null: nothing was wrong. */
  readonly text: string | null;
  /** True while no other try is allowed. */
  readonly waits: boolean;
  /** The last try was wrong, and the next has to wait so many seconds; null: a new try begins. */
  readonly tell: (waitSeconds: number | null) => void;
}

/** Counts down until a secret may be tried again. */
export function useWrong(by: By = 'passphrase'): Wrong {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (left === null || left <= 0) return;
    const tick = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(tick);
  }, [left]);
  return { text: left === null ? null : wrongWords(by, left), waits: left !== null && left > 0, tell: setLeft };
}
