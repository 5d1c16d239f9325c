import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { Snapshot } from '../../../shared/ipc/backup-contract';
import { type Drill, tryBackup, useVault, useVaultKind } from '../../state/vault';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import { formatBytes, formatInstant } from '../../ui/format';
import { FaultList } from './fault-list';
import { drillWords, isSame, lastDrillWords } from './words';

const atFirst = 8;

const howToRestore =
  'To restore a backup, lock Quash and choose “Restore from a backup” in the window that asks for the passphrase. ';

/** Every backup there is, newest first; each can be restored into a scratch vault to see that it would hold. */
export function SnapshotsGroup() {
  const { backups, asked } = useVault();
  const kind = useVaultKind();
  const [all, setAll] = useState(false);
  const snapshots = [...(backups?.snapshots ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const shown = all ? snapshots : snapshots.slice(0, atFirst);
  return (
    <FieldGroup
      title="Restore"
      note={`${kind === 'protected' ? howToRestore : ''}Once a month, try a backup: it is restored into a scratch vault, opened, compared with this one and thrown away.`}
    >
      {snapshots.length > 0 && <p className="q-snapshots-last">{lastDrillWords(backups?.lastDrill ?? null, asked)}</p>}
      {snapshots.length === 0 ? (
        <p className="q-dim">There is no backup yet.</p>
      ) : (
        <div className="q-snapshots-frame">
          <table className="q-snapshots">
            <thead>
              <tr>
                <th scope="col">Made</th>
                <th scope="col">Place</th>
                <th scope="col" className="q-snapshots-number">
                  Size
                </th>
                <th scope="col" className="q-snapshots-number">
                  Up to change
                </th>
                <th>
                  <span className="q-sr">Try it</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((snapshot) => (
                <SnapshotRows key={`${snapshot.place}-${snapshot.id}`} snapshot={snapshot} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {snapshots.length > shown.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          Show all {snapshots.length}
        </Button>
      )}
    </FieldGroup>
  );
}

function SnapshotRows({ snapshot }: { readonly snapshot: Snapshot }) {
  const { drills, trying } = useVault();
  const { at, seq, size, place } = snapshot;
  const drill = drills.find((d) => isSame(d.snapshot, snapshot));
  return (
    <Fragment>
      <tr>
        <td>{formatInstant(at)}</td>
        <td>{place === 'here' ? 'This machine' : 'Second place'}</td>
        <td className="q-snapshots-number">{formatBytes(size)}</td>
        <td className="q-snapshots-number">{seq.toLocaleString('en-US')}</td>
        <td className="q-snapshots-try">
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Try it: the backup of ${formatInstant(at)}, ${place === 'here' ? 'this machine' : 'second place'}`}
            loading={trying !== null && isSame(trying, snapshot)}
            disabled={trying !== null}
            onClick={() => void tryBackup(snapshot).catch(showFailure)}
          >
            Try it
          </Button>
        </td>
      </tr>
      {drill && (
        <tr className="q-snapshots-drill">
          <td colSpan={5}>
            <DrillResult drill={drill} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function DrillResult({ drill }: { readonly drill: Drill }) {
  const { tone, label, text } = drillWords(drill);
  return (
    <div role="status">
      <Badge tone={tone} label={label} /> {text}
      <FaultList faults={drill.report.faults} />
    </div>
  );
}
