import { Button, Radio } from '@mantine/core';
import { useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract';
import { LockPage } from '../../ui/lock-page';
import { SecretField } from '../../ui/passphrase/secret-field';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import { Restored } from './restored';
import './restore.css';

type By = 'passphrase' | 'recovery';
type Result = Extract<OutputOf<'backup:restore'>, { status: 'restored' }>;

const words = {
  passphrase: {
    label: 'Passphrase of the backup',
    hint: 'The one that was in use when the backup was made.',
    empty: 'Type the passphrase of the backup.',
    wrong: 'This passphrase does not open that backup. An older backup wants the passphrase of its day.',
  },
  recovery: {
    label: 'Recovery code',
    hint: 'The one that was in use when the backup was made. Small letters, spaces and dashes do not matter.',
    empty: 'Type the recovery code.',
    wrong: 'This code does not open that backup. An older backup wants the code of its day.',
  },
} as const;

const radio = { radio: 'q-restore-radio' };

interface RestoreVaultProps {
  readonly onBack: () => void;
  /** There is a vault now, and it is locked. */
  readonly onRestored: () => void;
}

/** Makes a backup the vault of this profile: the secret first, then main asks which backup. */
export function RestoreVault({ onBack, onRestored }: RestoreVaultProps) {
  const [by, setBy] = useState<By>('passphrase');
  const [secret, setSecret] = useState('');
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const { busy, problem, ask } = useReply();
  const field = useRef<HTMLInputElement>(null);

  const refuse = (why: string) => {
    setWrong(why);
    field.current?.focus();
    field.current?.select();
  };

  const restore = async () => {
    if (busy) return;
    if (secret === '') return refuse(words[by].empty);
    setWrong(null);
    const reply = await ask(() => withSecret(secret, (bytes) => window.quash['backup:restore']({ by, secret: bytes })));
    if (reply?.status === 'wrong') refuse(words[by].wrong);
    if (reply?.status === 'restored') {
      setSecret('');
      setResult(reply);
    }
  };

  if (result) return <Restored result={result} onDone={onRestored} />;
  return (
    <LockPage
      title="Restore from a backup"
      onSubmit={() => void restore()}
      onBack={busy ? undefined : onBack}
      actions={
        <>
          <Button type="submit" size="sm" loading={busy}>
            Choose the backup…
          </Button>
          <Button variant="subtle" size="sm" disabled={busy} onClick={onBack}>
            Back
          </Button>
          <span className="q-dim" role="status">
            {busy && 'Reading the backup…'}
          </span>
        </>
      }
    >
      <p>
        The backup becomes the vault of this machine. A vault that is here already is set aside, not deleted. The backup
        itself is not changed.
      </p>
      <p className="q-dim">
        Next you choose its file: the newest snapshot (.qsnap) of this machine or of your second place, or a backup that
        was saved as one file (.quashbackup).
      </p>
      <Radio.Group
        label="Open the backup with"
        value={by}
        onChange={(next) => {
          setBy(next as By);
          setSecret('');
          setWrong(null);
          setShown(next === 'recovery');
        }}
      >
        <div className="q-restore-by">
          <Radio value="passphrase" label="its passphrase" classNames={radio} disabled={busy} />
          <Radio value="recovery" label="its recovery code" classNames={radio} disabled={busy} />
        </div>
      </Radio.Group>
      <SecretField
        label={words[by].label}
        hint={words[by].hint}
        code={by === 'recovery'}
        value={secret}
        onChange={(next) => {
          setSecret(next);
          setWrong(null);
        }}
        shown={shown}
        onShown={setShown}
        error={wrong}
        busy={busy}
        autoFocus
        ref={field}
      />
      <ProblemNote problem={problem} />
    </LockPage>
  );
}
