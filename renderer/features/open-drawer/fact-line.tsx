import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { editFact, type FactKind, factKinds, type OpenedFact, type ProtectedFact, trashFact, undo } from '../../data';
import { protect, showProtected } from '../../data/protected';
import { AutosaveText } from '../../ui/autosave';
import { showFailure } from '../../ui/desktop-files';
import { showUndo } from '../../ui/undo-toast';
import { kindWords } from './kinds';

export const kindChoices = factKinds.map((kind) => ({ value: kind, label: kindWords[kind] }));

interface FactLineProps {
  readonly matterId: string;
  readonly fact: OpenedFact;
  /** Which one it is among those shown, for whoever hears the page. */
  readonly number: number;
}

/** One fact of the open drawer: it saves itself as it is typed. */
export function FactLine({ matterId, fact, number }: FactLineProps) {
  const change = useChange(matterId, fact);
  const name = `fact ${number}`;
  const toTrash = async () => {
    const operation = await trashFact(fact.id);
    if (operation) showUndo({ message: 'A fact of the sealed drawer is in its trash', undo: () => undo(operation) });
  };
  return (
    <li className="q-drawer-fact">
      <Select
        aria-label={`Kind of ${name}`}
        data={kindChoices}
        value={fact.kind}
        onChange={(kind) => kind && change({ kind: kind as FactKind })}
      />
      <AutosaveText
        label={`What ${name} is`}
        value={showProtected(fact.value)}
        onSave={(text) => change({ value: protect(text) })}
      />
      <AutosaveText
        label={`Note on ${name}`}
        placeholder="Note"
        value={showProtected(fact.note)}
        onSave={(text) => change({ note: protect(text) })}
      />
      <ActionIcon
        aria-label={`Move ${name} to the trash of the drawer`}
        title="Move to trash"
        onClick={() => void toTrash().catch(showFailure)}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** A fact is sealed whole: what was typed into one field must not be undone by the save of another. */
function useChange(matterId: string, fact: OpenedFact): (patch: Partial<ProtectedFact>) => void {
  const latest = useRef<ProtectedFact>(fact);
  const underWay = useRef(0);
  useEffect(() => {
    if (underWay.current === 0) latest.current = fact;
  }, [fact]);
  return (patch) => {
    const { kind, value, note } = { ...latest.current, ...patch };
    latest.current = { kind, value, note };
    underWay.current += 1;
    editFact(matterId, fact.id, latest.current)
      .catch(showFailure)
      .finally(() => {
        underWay.current -= 1;
      });
  };
}
