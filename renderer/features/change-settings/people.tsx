import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type PersonRow,
  savePerson,
  saveSettings,
  switchPerson,
  trashPerson,
  undo,
  useCurrentPerson,
  usePeople,
  useSettings,
} from '../../data';
import { Badge } from '../../ui/badge';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { draftedFirm, firmDraft, FirmForm } from '../../ui/firm-form';
import { draftedPerson, emptyPerson, personDraft, PersonForm, personRoles } from '../../ui/person-form';
import { showDone, showUndo } from '../../ui/undo-toast';

/** Who works on this machine, and for which firm. */
export function PeoplePage() {
  const people = usePeople();
  const current = useCurrentPerson();
  const settings = useSettings();
  const [editing, setEditing] = useState<string | 'new'>();
  if (!people || !settings) return null;
  return (
    <>
      <FieldGroup
        title="People"
        note="One machine, several people. Every change carries the name of whoever is at the keyboard; switch in the status bar."
        tools={
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            Add a person
          </Button>
        }
      >
        {people.length === 0 && editing !== 'new' && (
          <p className="q-dim">
            Nobody is named yet. Changes are recorded as made by an unnamed person, and no paper can be signed.
          </p>
        )}
        <ul className="q-people">
          {people.map((person) =>
            editing === person.id ? (
              <li key={person.id}>
                <EditPerson person={person} onClose={() => setEditing(undefined)} />
              </li>
            ) : (
              <PersonLine
                key={person.id}
                person={person}
                current={person.id === current?.id}
                onEdit={() => setEditing(person.id)}
              />
            ),
          )}
        </ul>
        {editing === 'new' && <EditPerson person={undefined} onClose={() => setEditing(undefined)} />}
      </FieldGroup>
      <Firm key={JSON.stringify(settings.firm)} />
    </>
  );
}

interface PersonLineProps {
  readonly person: PersonRow;
  readonly current: boolean;
  readonly onEdit: () => void;
}

function PersonLine({ person: { id, value }, current, onEdit }: PersonLineProps) {
  const role = personRoles.find((r) => r.value === value.role)?.label ?? value.role;
  const bar = value.bar.map((b) => `${b.state} ${b.number}`).join(', ');
  const remove = async () => {
    const operation = await trashPerson(id);
    if (operation) showUndo({ message: `${value.name} removed from the list`, undo: () => undo(operation) });
  };
  return (
    <li className="q-person">
      <span className="q-person-initials" aria-hidden>
        {value.initials}
      </span>
      <div className="q-fill">
        <div className="q-row">
          <strong>{value.name}</strong>
          {current && <Badge tone="info" label="At the keyboard" />}
        </div>
        <div className="q-dim">{[role, bar, value.courts.join(', ')].filter(Boolean).join(' · ')}</div>
      </div>
      {!current && (
        <Button size="compact-xs" variant="default" onClick={() => void switchPerson(id).catch(showFailure)}>
          Work as {value.initials || value.name}
        </Button>
      )}
      <Button size="compact-xs" variant="default" aria-label={`Edit ${value.name}`} onClick={onEdit}>
        Edit
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Remove ${value.name}`}
        onClick={() => void remove().catch(showFailure)}
      >
        Remove
      </Button>
    </li>
  );
}

function EditPerson({ person, onClose }: { readonly person: PersonRow | undefined; readonly onClose: () => void }) {
  const [draft, setDraft] = useState(person ? personDraft(person.value) : emptyPerson);
  const save = async () => {
    if (draft.name.trim() === '') return;
    await savePerson(draftedPerson(draft), person?.id);
    onClose();
  };
  return (
    <form
      className="q-person-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(showFailure);
      }}
    >
      <PersonForm value={draft} onChange={setDraft} autoFocus />
      <FieldRow label="">
        <div className="q-row">
          <Button type="submit" disabled={draft.name.trim() === ''}>
            {person ? 'Save person' : 'Add person'}
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </FieldRow>
    </form>
  );
}

function Firm() {
  const settings = useSettings();
  const kept = firmDraft(settings?.firm ?? {});
  const [draft, setDraft] = useState(kept);
  const changed = JSON.stringify(draft) !== JSON.stringify(kept);
  const save = async () => {
    const operation = await saveSettings({ firm: draftedFirm(draft) });
    if (operation) showDone('Firm saved');
  };
  return (
    <FieldGroup title="Firm" note="Used in the signature block of every matter that names no counsel of its own.">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save().catch(showFailure);
        }}
      >
        <FirmForm value={draft} onChange={setDraft} />
        <FieldRow label="">
          <Button type="submit" disabled={!changed}>
            Save firm
          </Button>
        </FieldRow>
      </form>
    </FieldGroup>
  );
}
