import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { OutputOf } from '../../../shared/ipc/contract';
import { formatInstant } from '../../ui/format';
import { LockPage } from '../../ui/lock-page';
import { PlainNote } from '../../ui/problem-note';
import './restored.css';

type Result = Extract<OutputOf<'backup:restore'>, { status: 'restored' }>;

interface RestoredProps {
  readonly result: Result;
  readonly onDone: () => void;
}

/** What was restored, of when, and where the vault that was here has gone. */
export function Restored({ result, onDone }: RestoredProps) {
  return (
    <LockPage
      title="The backup is restored"
      onSubmit={onDone}
      actions={
        <Button type="submit" size="sm">
          Unlock
        </Button>
      }
    >
      <dl className="q-restored">
        <dt>Backup of</dt>
        <dd>{formatInstant(result.at)}</dd>
        <dt>Changes in it</dt>
        <dd>{result.records.toLocaleString('en-US')}</dd>
        {result.setAside !== null && (
          <>
            <dt>The vault that was here</dt>
            <dd>
              is set aside, as it was, in <span className="q-restored-path">{result.setAside}</span>
            </dd>
          </>
        )}
      </dl>
      {result.faults.length > 0 && <Missing faults={result.faults} />}
      {result.leftOut.frames > 0 && (
        <PlainNote
          message="Restricted matters are not in this backup."
          fix="They were kept out of the second place, as was chosen. A backup from the machine itself has them."
        />
      )}
      <p>What was entered after this backup is not in it. It opens with the passphrase of the backup.</p>
    </LockPage>
  );
}

/** What the backup could not give back: counted, and each named under a fold. */
function Missing({ faults }: { readonly faults: Result['faults'] }) {
  return (
    <div className="q-note q-note-bad" role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <p className="q-note-what">
          {faults.length === 1 ? 'One stored file' : `${faults.length} stored files`} could not be restored.
        </p>
        <p>Everything else is restored. An older or newer backup may still hold what is missing.</p>
        <details>
          <summary>Show what</summary>
          <ul className="q-list">
            {faults.map(({ where, what }, at) => (
              <li key={at}>
                {where}: {what}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}
