import { Button } from '@mantine/core';
import { type FormEvent, useCallback, useRef, useState } from 'react';
import { openDrawer, shutDrawer } from '../../data';
import { useVaultKind } from '../../state/vault';
import { withSecret } from '../../ui/passphrase/secret-bytes';
import { SecretField } from '../../ui/passphrase/secret-field';
import { useWait } from '../../ui/passphrase/use-wait';
import { inWords } from '../../ui/passphrase/wait';
import { ProblemNote } from '../../ui/problem-note';
import type { Problem } from '../../ui/use-reply';
import { timesLeft } from './shut';

type By = 'passphrase' | 'recovery';

const words = {
  passphrase: {
    label: 'Passphrase of the vault',
    wrong: 'This is not the passphrase. Check Caps Lock and the keyboard layout; Show lets you read it.',
    other: 'Use the recovery code',
  },
  recovery: {
    label: 'Recovery code',
    wrong: 'This code does not open the drawer: it is the code of another vault, or one that was replaced.',
    other: 'Use the passphrase',
  },
} as const;

interface OpenFormProps {
  readonly verb: string;
  readonly onOpened?: () => void;
  readonly cancel?: { readonly label: string; readonly run: () => void };
}

/** Asks for the passphrase, or the recovery code, and opens the drawer. A samples-only vault has neither. */
export function OpenForm({ verb, onOpened, cancel }: OpenFormProps) {
  const samples = useVaultKind() === 'samples';
  const [by, setBy] = useState<By>('passphrase');
  const [secret, setSecret] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wait = useWait();
  const field = useRef<HTMLInputElement | null>(null);

  // A dialog puts the cursor where this mark is; elsewhere the field takes it by itself.
  const takeField = useCallback((input: HTMLInputElement | null) => {
    field.current = input;
    input?.setAttribute('data-autofocus', '');
  }, []);

  const clear = () => {
    setWrong(null);
    setProblem(null);
  };
  const typeAgain = () =>
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
  const pick = (next: By) => {
    clear();
    setBy(next);
    setSecret('');
    setShown(next === 'recovery');
    requestAnimationFrame(() => field.current?.focus());
  };

  const ask = () => (samples ? openDrawer(null) : withSecret(secret, (bytes) => openDrawer({ by, secret: bytes })));
  const open = async () => {
    if (busy || wait.left > 0 || (!samples && secret === '')) return;
    clear();
    setBusy(true);
    const before = timesLeft();
    try {
      const answer = await ask();
      // Whoever asked has gone meanwhile: nothing stays open behind them.
      if (timesLeft() !== before) return shutDrawer();
      if (answer.open) {
        setSecret('');
        return onOpened?.();
      }
      setWrong(words[by].wrong);
      wait.begin(answer.waitSeconds);
      typeAgain();
    } catch (error) {
      setProblem(problemOf(error));
      typeAgain();
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };

  return (
    <form className="q-drawer-form" onSubmit={onSubmit} noValidate>
      {samples ? (
        <p className="q-dim">This vault holds samples only and has no passphrase: its drawers open without one.</p>
      ) : (
        <SecretField
          key={by}
          label={words[by].label}
          code={by === 'recovery'}
          value={secret}
          onChange={(next) => {
            setSecret(next);
            clear();
          }}
          shown={shown}
          onShown={setShown}
          error={wrong}
          busy={busy}
          autoFocus
          ref={takeField}
        />
      )}
      <ProblemNote problem={problem} />
      <div className="q-row">
        <Button type="submit" loading={busy} disabled={wait.left > 0 || (!samples && secret === '')}>
          {verb}
        </Button>
        {cancel && (
          <Button variant="default" disabled={busy} onClick={cancel.run}>
            {cancel.label}
          </Button>
        )}
        {wait.left > 0 && <span>You can try again in {inWords(wait.left)}.</span>}
        {!samples && (
          <button
            type="button"
            className="q-link"
            disabled={busy}
            onClick={() => pick(by === 'passphrase' ? 'recovery' : 'passphrase')}
          >
            {words[by].other}
          </button>
        )}
      </div>
    </form>
  );
}

function problemOf(error: unknown): Problem {
  const fix = typeof error === 'object' && error !== null && 'fix' in error ? String(error.fix) : '';
  return {
    message: error instanceof Error ? error.message : 'The drawer could not be opened.',
    fix: fix || 'Try again. If it happens again, lock Quash and unlock it.',
  };
}
