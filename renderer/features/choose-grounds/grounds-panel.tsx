import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { law } from '../../../shared/law';
import type { GroundChoice } from '../../../shared/schema/matter';
import { chooseGrounds, type MatterDetail, undo, useMatter, useSnapshot } from '../../data';
import { usePane } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { EmptyState } from '../../ui/empty-state';
import { fieldId } from '../../ui/field-source';
import { SplitPane } from '../../ui/split-pane';
import { showUndo } from '../../ui/undo-toast';
import { type GroundLine, groundLines, movedBy, ticked } from './choices';
import { GroundDetail } from './ground-detail';
import './choose-grounds.css';

/** The grounds that apply to the instrument: tick them, put them in the order of argument, read the law behind each. */
export function GroundsPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const snapshot = useSnapshot(matterId);
  const [width, setWidth] = usePane('ground-detail', 520);
  const [selectedId, setSelectedId] = useState<string>();
  if (!matter || !snapshot) return null;

  const lines = groundLines(matter.row.grounds, matter.demand.instrument);
  const selected = lines.find((l) => l.ground.id === selectedId) ?? lines[0];
  return (
    <SplitPane
      label="Width of the law behind the ground"
      size={width}
      onSize={setWidth}
      min={340}
      first={<GroundList matter={matter} lines={lines} selected={selected?.ground.id} onSelect={setSelectedId} />}
      second={selected ? <GroundDetail key={selected.ground.id} ground={selected.ground} matter={snapshot} /> : null}
    />
  );
}

interface GroundListProps {
  readonly matter: MatterDetail;
  readonly lines: readonly GroundLine[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

function GroundList({ matter, lines, selected, onSelect }: GroundListProps) {
  const choices = matter.row.grounds;
  const argued = lines.filter((l) => l.choice?.chosen);
  const others = lines.filter((l) => !l.choice?.chosen);

  const save = async (next: GroundChoice[], message?: string) => {
    const operation = await chooseGrounds(matter.row.id, next);
    if (operation && message) showUndo({ message, undo: () => undo(operation) });
  };
  const tick = (line: GroundLine, chosen: boolean) => {
    onSelect(line.ground.id);
    const message = `${line.ground.title} ${chosen ? 'is argued' : 'is not argued any more'}`;
    void save(ticked(choices, line.ground.id, chosen), message).catch(showFailure);
  };
  const move = (id: string, by: number) => void save(movedBy(choices, id, by)).catch(showFailure);

  const instrument = law.instruments.get(matter.demand.instrument)?.title ?? matter.demand.instrument;
  if (lines.length === 0) {
    return (
      <EmptyState
        title="No ground is listed for this instrument"
        body={`Nothing in the law data applies to: ${instrument}.`}
      />
    );
  }
  const row = (line: GroundLine, at: number) => (
    <li key={line.ground.id} className="q-ground" data-selected={line.ground.id === selected ? '' : undefined}>
      <Checkbox
        id={fieldId(`grounds.${line.ground.id}`)}
        aria-label={`Argue ${line.ground.title}`}
        checked={line.choice?.chosen === true}
        onChange={(event) => tick(line, event.currentTarget.checked)}
      />
      <button
        type="button"
        className="q-ground-title"
        aria-pressed={line.ground.id === selected}
        onClick={() => onSelect(line.ground.id)}
      >
        {line.choice?.chosen && <span className="q-dim">{at + 1}. </span>}
        {line.ground.title}
        {!line.applies && <span className="q-dim"> (not listed for this instrument)</span>}
      </button>
      {line.choice?.chosen && (
        <span className="q-ground-tools">
          <ActionIcon
            size={24}
            aria-label={`Move ${line.ground.title} up`}
            disabled={at === 0}
            onClick={() => move(line.ground.id, -1)}
          >
            <IconArrowUp size={14} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={24}
            aria-label={`Move ${line.ground.title} down`}
            disabled={at === argued.length - 1}
            onClick={() => move(line.ground.id, 1)}
          >
            <IconArrowDown size={14} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );

  return (
    <div className="q-grounds">
      <h2 className="q-h2">Argued, in this order</h2>
      {argued.length === 0 && (
        <p className="q-dim">Tick the grounds to argue. They suggest themselves from the facts; you decide.</p>
      )}
      <ol>{argued.map(row)}</ol>
      <h2 className="q-h2">Others that apply to this instrument</h2>
      <p className="q-dim">{instrument}</p>
      <ul>{others.map(row)}</ul>
    </div>
  );
}
