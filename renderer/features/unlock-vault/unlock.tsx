import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract';
import { LockPage } from '../../ui/lock-page';
import { SecretField } from '../../ui/passphrase/secret-field';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { PlainNote, ProblemNote } from '../../ui/problem-note';
import { useReply } from '../../ui/use-reply';
import { useWait } from '../../ui/passphrase/use-wait';
import { inWords } from '../../ui/passphrase/wait';

type By = 'passphrase' | 'recovery';

const words = {
  passphrase: {
    label: 'Passphrase',
    hint: undefined,
    empty: 'Type the passphrase.',
    wrong: 'This passphrase does not open the vault. Check Caps Lock and the keyboard layout; Show lets you read it.',
    other: 'Use the recovery code',
  },
  recovery: {
    label: 'Recovery code',
    hint: 'From your printed sheet. Small letters, spaces and dashes do not matter.',
    empty: 'Type the recovery code.',
    wrong: 'This code does not open the vault: it is the code of another vault, or one that was replaced.',
    other: 'Use the passphrase',
  },
} as const;

const wrongDevice = {
  message: 'This device does not open the vault.',
  fix: 'Its keyring has changed. Use the passphrase; then the device can be allowed again in Settings.',
};

interface UnlockVaultProps {
  readonly device: boolean;
  readonly notices: OutputOf<'vault:status'>['notices'];
  readonly onRestore: () => void;
  readonly onOpen: () => void;
}

/** The way in: passphrase, recovery code or this device. It says nothing of what is inside. */
export function UnlockVault({ device, notices, onRestore, onOpen }: UnlockVaultProps) {
  const [by, setBy] = useState<By>('passphrase');
  const [secret, setSecret] = useState('');
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<ReactNode>(null);
  const [deviceFailed, setDeviceFailed] = useState(false);
  const { busy, problem, ask, forget } = useReply();
  const wait = useWait();
  const field = useRef<HTMLInputElement>(null);
  const stopped = busy || wait.left > 0;
  // What cannot be a recovery code at all: said at the field, like one that is wrong.
  const mistyped = problem?.code === 'bad-input' ? `${problem.message} ${problem.fix}` : null;

  const damaged = problem?.code === 'vault-damaged';

  const clear = () => {
    setWrong(null);
    setDeviceFailed(false);
    forget();
  };

  const pick = (next: By) => {
    clear();
    setBy(next);
    setSecret('');
    setShown(next === 'recovery');
  };

  /** Back to the field, with all of it selected. */
  const typeAgain = () => {
    field.current?.focus();
    field.current?.select();
  };

  const unlock = async () => {
    if (stopped) return;
    clear();
    if (secret === '') {
      setWrong(words[by].empty);
      return typeAgain();
    }
    const reply = await ask(() => withSecret(secret, (bytes) => window.quash['vault:unlock']({ by, secret: bytes })));
    if (reply?.status === 'open') {
      setSecret('');
      return onOpen();
    }
    if (reply) {
      setWrong(<Wrong what={words[by].wrong} waitSeconds={reply.waitSeconds} />);
      wait.begin(reply.waitSeconds);
    }
    typeAgain();
  };

  const unlockByDevice = async () => {
    if (stopped) return;
    clear();
    const reply = await ask(() => window.quash['vault:unlock']({ by: 'device', secret: null }));
    if (reply?.status === 'open') return onOpen();
    if (reply) {
      setDeviceFailed(true);
      wait.begin(reply.waitSeconds);
    }
    typeAgain();
  };

  return (
    <LockPage
      title="Quash is locked"
      onSubmit={() => void unlock()}
      onBack={by === 'recovery' && !busy ? () => pick('passphrase') : undefined}
      actions={
        <>
          <Button type="submit" size="sm" loading={busy} disabled={wait.left > 0}>
            Unlock
          </Button>
          {device && (
            <Button variant="default" size="sm" disabled={stopped} onClick={() => void unlockByDevice()}>
              Unlock with this device
            </Button>
          )}
          {damaged && (
            <Button variant="default" size="sm" disabled={stopped} onClick={onRestore}>
              Restore from a backup…
            </Button>
          )}
          {wait.left > 0 && <span>You can try again in {inWords(wait.left)}.</span>}
          <span className="q-dim" role="status">
            {busy && 'Opening the vault…'}
            {wait.over && !busy && <span className="q-sr">You can try again.</span>}
          </span>
        </>
      }
    >
      {notices.map((notice) => (
        <PlainNote key={notice.code + notice.message} message={notice.message} fix={notice.fix} />
      ))}
      <SecretField
        key={by}
        label={words[by].label}
        hint={words[by].hint}
        code={by === 'recovery'}
        value={secret}
        onChange={(next) => {
          setSecret(next);
          clear();
        }}
        shown={shown}
        onShown={setShown}
        error={wrong ?? mistyped}
        busy={busy}
        autoFocus
        ref={field}
      />
      <ProblemNote problem={deviceFailed ? wrongDevice : mistyped === null ? problem : null} />
      <div className="q-lock-ways">
        <button
          type="button"
          className="q-link"
          disabled={busy}
          onClick={() => pick(by === 'passphrase' ? 'recovery' : 'passphrase')}
        >
          {words[by].other}
        </button>
        {!damaged && (
          <button type="button" className="q-link" disabled={busy} onClick={onRestore}>
            Restore from a backup…
          </button>
        )}
      </div>
    </LockPage>
  );
}

/** The seconds are counted down beside the button, unheard; a screen reader is told once how long it is. */
function Wrong({ what, waitSeconds }: { readonly what: string; readonly waitSeconds: number }) {
  return (
    <>
      {what}
      {waitSeconds > 0 && <span className="q-sr"> You can try again in {inWords(waitSeconds)}.</span>}
    </>
  );
}
