import { Button, MantineProvider } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf, ReplyError } from '../../shared/ipc/contract';
import { RestoreVault } from '../features/restore-vault/restore';
import { SetUpVault } from '../features/set-up-vault/set-up';
import { VaultRefused } from '../features/unlock-vault/refused';
import { SamplesClosed } from '../features/unlock-vault/samples-closed';
import { UnlockVault } from '../features/unlock-vault/unlock';
import { ErrorBoundary } from '../ui/error-boundary';
import { LockPage } from '../ui/lock-page';
import { ProblemNote } from '../ui/problem-note';
import { type Problem, useReply } from '../ui/use-reply';
import { cssVariables, look } from './look';

const unreadable: ReplyError = {
  code: 'vault-damaged',
  message: 'The vault can’t be read.',
  fix: 'Restore the newest backup.',
};

/** The lock window: from no vault, a locked one or a refused one to an open one. It never holds a matter. */
export function LockApp() {
  return (
    <MantineProvider theme={look} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary what="the lock window">
        <LockWindow />
      </ErrorBoundary>
    </MantineProvider>
  );
}

type Stage = 'asking' | 'vault' | 'restore' | 'entering';

function LockWindow() {
  const [stage, setStage] = useState<Stage>('asking');
  const [status, setStatus] = useState<OutputOf<'vault:status'> | null>(null);
  const { busy, problem, ask } = useReply();
  const drawn = useRef(false);

  const look = useCallback(async () => {
    const found = await ask(() => window.quash['vault:status']());
    setStatus(found);
    setStage('vault');
  }, [ask]);

  useEffect(() => void look(), [look]);

  useEffect(() => {
    if (stage === 'asking' || drawn.current) return;
    drawn.current = true;
    // Right after the frame that shows it: `Quash is ready` means that it can be seen.
    requestAnimationFrame(() => setTimeout(() => void window.quash['app:ready'](), 0));
  }, [stage]);

  const enter = async () => {
    setStage('entering');
    await ask(() => window.quash['vault:enter']());
  };

  if (stage === 'asking') return null;
  if (stage === 'entering') return <Entering problem={problem} busy={busy} onAgain={() => void enter()} />;
  if (stage === 'restore') return <RestoreVault onBack={() => setStage('vault')} onRestored={() => void look()} />;

  const ways = { onRestore: () => setStage('restore'), onOpen: () => void enter() };
  if (status === null) {
    return <NotAnswered problem={problem} busy={busy} onAgain={() => void look()} onRestore={ways.onRestore} />;
  }
  if (status.state === 'none') return <SetUpVault legacy={status.legacy} {...ways} />;
  if (status.state === 'locked') {
    return status.kind === 'samples' ? (
      <SamplesClosed notices={status.notices} onOpen={ways.onOpen} />
    ) : (
      <UnlockVault device={status.device} notices={status.notices} {...ways} />
    );
  }
  return (
    <VaultRefused
      problem={status.problem ?? unreadable}
      notices={status.notices}
      onAgain={() => void look()}
      onRestore={ways.onRestore}
    />
  );
}

interface AgainProps {
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** The vault is open and the main window is on its way; this one is closed by main. */
function Entering({ problem, busy, onAgain }: AgainProps) {
  return (
    <LockPage
      title={problem ? 'The vault is open, but its window is not' : 'Opening Quash…'}
      onSubmit={onAgain}
      actions={
        problem && (
          <Button type="submit" size="sm" loading={busy}>
            Try again
          </Button>
        )
      }
    >
      <ProblemNote problem={problem} />
    </LockPage>
  );
}

function NotAnswered({ problem, busy, onAgain, onRestore }: AgainProps & { readonly onRestore: () => void }) {
  return (
    <LockPage
      title="Quash could not look at the vault"
      onSubmit={onAgain}
      actions={
        <>
          <Button type="submit" size="sm" loading={busy}>
            Try again
          </Button>
          <button type="button" className="q-link q-lock-end" onClick={onRestore}>
            Restore from a backup…
          </button>
        </>
      }
    >
      <ProblemNote problem={problem} />
    </LockPage>
  );
}
