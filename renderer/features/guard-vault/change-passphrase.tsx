import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FieldGroup } from '../../ui/field-row';
import { NewPassphraseFields, useNewPassphrase } from '../../ui/passphrase/new-passphrase';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { SecretField } from '../../ui/passphrase/secret-field';
import { ProblemNote } from '../../ui/problem-note';
import { showDone } from '../../ui/undo-toast';
import { useReply } from '../../ui/use-reply';
import { type By, useWrong } from './use-wrong';

/** The current passphrase once, the new one twice. */
export function ChangePassphrase() {
  const [open, setOpen] = useState(false);
  return (
    <FieldGroup
      title="Passphrase"
      note="The new passphrase takes the place of the old one at once. Backups made before still open with the passphrase they were made with."
    >
      {open ? (
        <ChangeForm onClose={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          Change the passphrase…
        </Button>
      )}
    </FieldGroup>
  );
}

const asked = {
  passphrase: { label: 'Current passphrase', hint: undefined, other: 'I forgot it: use the recovery code' },
  recovery: {
    label: 'Recovery code',
    hint: 'From your printed sheet. Small letters, spaces and dashes do not matter.',
    other: 'Use the passphrase',
  },
} as const;

function ChangeForm({ onClose }: { readonly onClose: () => void }) {
  const [by, setBy] = useState<By>('passphrase');
  const [current, setCurrent] = useState('');
  const [shown, setShown] = useState(false);
  const next = useNewPassphrase();
  const wrong = useWrong(by);
  const { busy, problem, ask } = useReply();
  const field = useRef<HTMLInputElement>(null);
  // The fields of the new passphrase put the cursor into the first of them; the current one is asked for before.
  useEffect(() => field.current?.focus(), []);

  const change = async () => {
    if (busy || wrong.waits || current === '') return;
    const passphrase = next.take();
    if (passphrase === null) return;
    wrong.tell(null);
    const answer = await ask(() =>
      withSecret(current, (now) =>
        withSecret(passphrase, (bytes) => window.quash['vault:change-passphrase']({ by, current: now, next: bytes })),
      ),
    );
    if (answer?.status === 'changed') {
      showDone('The passphrase is changed');
      onClose();
    } else if (answer) {
      setCurrent('');
      wrong.tell(answer.waitSeconds);
      field.current?.focus();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void change();
  };
  const askOther = () => {
    const other = by === 'passphrase' ? 'recovery' : 'passphrase';
    wrong.tell(null);
    setBy(other);
    setCurrent('');
    setShown(other === 'recovery');
    field.current?.focus();
  };

  return (
    <form className="q-guard-form" onSubmit={onSubmit} noValidate>
      <SecretField
        label={asked[by].label}
        hint={asked[by].hint}
        code={by === 'recovery'}
        value={current}
        onChange={setCurrent}
        shown={shown}
        onShown={setShown}
        error={wrong.text}
        busy={busy}
        ref={field}
      />
      <button type="button" className="q-link q-guard-other" disabled={busy || wrong.waits} onClick={askOther}>
        {asked[by].other}
      </button>
      <h3 className="q-h3">The new one</h3>
      <NewPassphraseFields fields={next} busy={busy} />
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={wrong.waits || current === ''}>
          Change the passphrase
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
