import { Button } from '@mantine/core';
import type { OutputOf, ReplyError } from '../../../shared/ipc/contract';
import { LockPage } from '../../ui/lock-page';
import { PlainNote, ProblemNote } from '../../ui/problem-note';

interface VaultRefusedProps {
  readonly problem: ReplyError;
  readonly notices: OutputOf<'vault:status'>['notices'];
  readonly onAgain: () => void;
  readonly onRestore: () => void;
}

/** A vault that is not opened, because it is damaged or of a newer Quash: why, and what helps. */
export function VaultRefused({ problem, notices, onAgain, onRestore }: VaultRefusedProps) {
  // A vault of a newer version is whole: a backup in its place would only hide what it holds.
  const restoreHelps = problem.code !== 'not-allowed';
  return (
    <LockPage
      title="Quash does not open this vault"
      onSubmit={restoreHelps ? onRestore : onAgain}
      actions={
        <>
          {restoreHelps && (
            <Button type="submit" size="sm">
              Restore from a backup…
            </Button>
          )}
          <Button size="sm" variant="default" onClick={onAgain}>
            Try again
          </Button>
        </>
      }
    >
      <ProblemNote problem={problem} />
      {notices.map((notice) => (
        <PlainNote key={notice.code + notice.message} message={notice.message} fix={notice.fix} />
      ))}
      {restoreHelps && (
        <p className="q-dim">
          Restoring sets this vault aside, untouched, and puts the vault of the backup in its place. What was entered
          after that backup is then not in it.
        </p>
      )}
    </LockPage>
  );
}
