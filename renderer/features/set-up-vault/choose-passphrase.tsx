import { Button } from '@mantine/core';
import { LockPage } from '../../ui/lock-page';
import { NewPassphraseFields, useNewPassphrase } from '../../ui/passphrase/new-passphrase';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';

interface ChoosePassphraseProps {
  readonly onBack: () => void;
  /** The vault is made; its recovery code, which nobody keeps. */
  readonly onMade: (recoveryCode: string | null) => void;
}

/** Asks for the passphrase twice and makes the vault. */
export function ChoosePassphrase({ onBack, onMade }: ChoosePassphraseProps) {
  const fields = useNewPassphrase();
  const { busy, problem, ask } = useReply();

  const make = async () => {
    if (busy) return;
    const passphrase = fields.take();
    if (passphrase === null) return;
    const made = await ask(() =>
      withSecret(passphrase, (bytes) => window.quash['vault:create']({ kind: 'protected', passphrase: bytes })),
    );
    if (made) onMade(made.recoveryCode);
    else fields.firstField.current?.focus({ preventScroll: true });
  };

  return (
    <LockPage
      title="Choose a passphrase"
      step="Step 1 of 3"
      onSubmit={() => void make()}
      onBack={busy ? undefined : onBack}
      actions={
        <>
          <Button type="submit" size="sm" loading={busy}>
            Make the vault
          </Button>
          <Button variant="subtle" size="sm" disabled={busy} onClick={onBack}>
            Back
          </Button>
          <span className="q-dim" role="status">
            {busy && 'Making the vault…'}
          </span>
        </>
      }
    >
      <p>
        Quash asks for it whenever the vault is opened. Four or five random words are easy to remember and hard to
        guess. <strong>Quash cannot recover it.</strong>
      </p>
      <NewPassphraseFields fields={fields} busy={busy} autoFocus />
      <ProblemNote problem={problem} />
    </LockPage>
  );
}
