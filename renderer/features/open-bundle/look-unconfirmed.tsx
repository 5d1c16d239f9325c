import { Button } from '@mantine/core';

interface LookUnconfirmedProps {
  readonly name: string;
  /** False: a vault of samples takes in nothing, whoever signed it. */
  readonly canConfirm: boolean;
  readonly onLook: () => void;
}

/** Whoever has the words of a passphrase may look without confirming the signer, and takes nothing in. */
export function LookUnconfirmed({ name, canConfirm, onLook }: LookUnconfirmedProps) {
  return (
    <section className="q-bundle-form" aria-label="Look only">
      <h2 className="q-h2">{canConfirm ? 'Or look only' : 'Look only'}</h2>
      <p>
        Nobody who does not know the passphrase can have made this file. If you wrote the words down yourself when you
        sealed it, or {name} told them to you by voice, you may read the matter as it is. Nothing of it is kept here,
        and nothing can be changed. If the words came with the file, do not rely on what it says.
      </p>
      <Button style={{ alignSelf: 'start' }} variant={canConfirm ? 'default' : 'filled'} onClick={onLook}>
        Look only
      </Button>
    </section>
  );
}
