import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BundlePreview } from '../../data';
import { StateChip, StateChips } from '../../ui/state-chips';
import { Changes, type Group, groupsOf } from './groups';

interface ComparisonProps {
  readonly preview: BundlePreview;
  readonly busy: boolean;
  readonly onImport: () => void;
  readonly onLook: () => void;
  readonly onLeave: () => void;
}

const comeIn = (n: number): string => (n === 1 ? '1 change comes in' : `${n} changes come in`);
const areHere = (n: number): string => (n === 1 ? '1 is' : `${n} are`);

/** What taking a bundle in would do, by who changed what; nothing is written before the button is pressed. */
export function Comparison({ preview, busy, onImport, onLook, onLeave }: ComparisonProps) {
  const groups = groupsOf(preview);
  const [shown, setShown] = useState<Group['id'] | null>(null);
  const { run, isNew } = preview;
  const critical = run.both.filter((one) => one.critical).length;
  const listed = groups.filter(({ id, items }) => items.length > 0 && (shown === null || shown === id));
  return (
    <>
      <div className="q-bundle-verdict" role="status">
        <p>
          {isNew ? (
            <strong>This matter is new here.</strong>
          ) : (
            <>
              <strong>{comeIn(run.incoming.operations.length)}</strong>; {areHere(run.same)} here already. What only you
              changed stays, and nothing that is missing from the bundle is taken away.
            </>
          )}
        </p>
        {critical > 0 && (
          <p>
            <strong>
              {critical} {critical === 1 ? 'critical place was' : 'critical places were'} changed on both sides.
            </strong>{' '}
            Your value stays on the screen, and no paper of this matter is filed until somebody decides.
          </p>
        )}
        <div className="q-row">
          <Button loading={busy} onClick={onImport}>
            Import
          </Button>
          <Button variant="default" disabled={busy} title="Reads it as it is, and keeps nothing" onClick={onLook}>
            Look only
          </Button>
          <Button variant="default" disabled={busy} onClick={onLeave}>
            Leave it
          </Button>
          <span className="q-dim">Import is one step, which Undo takes back whole.</span>
        </div>
      </div>
      <StateChips>
        {groups.map(({ id, label, items }) => (
          <StateChip
            key={id}
            label={label}
            count={items.length}
            pressed={shown === id}
            disabled={items.length === 0}
            onClick={() => setShown(shown === id ? null : id)}
          />
        ))}
        <span className="q-bundle-same">
          Same <b>{run.same}</b>
        </span>
      </StateChips>
      {listed.map((group) => (
        <Changes key={group.id} group={group} />
      ))}
      {groups.every(({ items }) => items.length === 0) && (
        <p className="q-dim">The history becomes longer; what the matter shows stays as it is.</p>
      )}
    </>
  );
}
