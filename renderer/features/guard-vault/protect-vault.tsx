import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../data';
import { protectVault } from '../../state/vault';
import { FieldGroup } from '../../ui/field-row';
import { NewPassphraseFields, useNewPassphrase } from '../../ui/passphrase/new-passphrase';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import type { FreshCode } from './recovery-code';

interface ProtectVaultProps {
  /** Gets the recovery code. */
  readonly onCode: (fresh: FreshCode) => void;
}

/** Gives a samples-only vault a passphrase. */
export function ProtectVault({ onCode }: ProtectVaultProps) {
  const [open, setOpen] = useState(false);
  return (
    <FieldGroup title="Protect this vault with a passphrase">
      <div className="q-stack q-guard-prose">
        <p>
          This vault is for the samples only. It opens without a passphrase, because its key lies beside it; so it takes
          no matter of your own. Give it a passphrase and it does. What is in it stays.
        </p>
        <p>
          <strong>Quash cannot recover a passphrase.</strong> Without it, and without the recovery code that you get
          next, nobody can open the vault.
        </p>
      </div>
      {open ? (
        <ProtectForm onCode={onCode} onClose={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>Choose a passphrase…</Button>
      )}
    </FieldGroup>
  );
}

function ProtectForm({ onCode, onClose }: ProtectVaultProps & { readonly onClose: () => void }) {
  const fields = useNewPassphrase();
  const { busy, problem, ask } = useReply();

  const protect = async () => {
    if (busy) return;
    const passphrase = fields.take();
    if (passphrase === null) return;
    const made = await ask(() => withSecret(passphrase, protectVault));
    if (made) onCode({ code: made.recoveryCode, made: today() });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void protect();
  };

  return (
    <form className="q-guard-form" onSubmit={onSubmit} noValidate>
      <NewPassphraseFields fields={fields} busy={busy} />
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy}>
          Protect this vault
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Cancel
        </Button>
        <span className="q-dim" role="status">
          {busy && 'This takes a second or two.'}
        </span>
      </div>
    </form>
  );
}
