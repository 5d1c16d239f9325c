import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract';
import type { ChosenBundle } from '../../state';
import { useReply } from '../../ui/use-reply';

/** A bundle once a key or a passphrase opened it. */
export type Opened = OutputOf<'bundle:read'>;

interface OpenedBundle {
  readonly opened: Opened | undefined;
  readonly busy: boolean;
  readonly problem: ReturnType<typeof useReply>['problem'];
  /** Opens it with the words that were told. */
  readonly openWith: (passphrase: string) => Promise<void>;
  /** The ten words were compared: the signer is known from now on. */
  readonly confirmSigner: () => Promise<void>;
}

/**
 * Opens the chosen bundle in main: by this device's key at once, by a passphrase when it is typed. The words are kept
 * until the signer is known, and no longer.
 */
export function useOpened(chosen: ChosenBundle | null): OpenedBundle {
  const { busy, problem, ask, forget } = useReply();
  const [opened, setOpened] = useState<Opened>();
  const words = useRef<string>(undefined);

  const read = useCallback(async () => {
    const passphrase = words.current === undefined ? null : new TextEncoder().encode(words.current);
    const next = await ask(() => window.quash['bundle:read']({ passphrase }));
    if (next && next.signer.standing !== 'unknown') words.current = undefined;
    if (next) setOpened(next);
  }, [ask]);

  useEffect(() => {
    setOpened(undefined);
    forget();
    words.current = undefined;
    if (chosen?.sealedTo === 'recipients') void read();
    return () => {
      words.current = undefined;
    };
  }, [chosen, read, forget]);

  return {
    opened,
    busy,
    problem,
    openWith: (passphrase) => {
      words.current = passphrase;
      return read();
    },
    confirmSigner: async () => {
      const answer = await ask(() => window.quash['bundle:add-colleague']({ signer: true }));
      const signingKey = answer?.colleague.signingKey;
      if (signingKey === undefined) return;
      if (await ask(() => window.quash['bundle:decide']({ signingKey, standing: 'confirmed' }))) await read();
    },
  };
}
