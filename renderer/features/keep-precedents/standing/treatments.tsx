import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { listDate } from '../../../../shared/kernel/civil-date';
import { lastHistoryCheck } from '../../../../shared/precedents/later-history';
import type { Treatment } from '../../../../shared/schema/library';
import {
  addTreatment,
  changeTreatment,
  type NewTreatment,
  type PrecedentView,
  removeTreatment,
  undo,
} from '../../../data';
import { go } from '../../../state';
import { Badge } from '../../../ui/badge';
import { showFailure } from '../../../ui/desktop-files';
import { formatInstant } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import { None, Section } from '../section';
import { kindName, toneOf } from '../keeping/say';
import { TreatmentForm } from './treatment-form';

interface TreatmentsProps {
  readonly record: PrecedentView;
  readonly library: ReadonlyMap<string, PrecedentView>;
}

const offer = (message: string, operation: string | null): void => {
  if (operation !== null) showUndo({ message, undo: () => undo(operation) });
};

/** What later decisions and events did to an authority, in their order, and the form to enter one. */
export function Treatments({ record, library }: TreatmentsProps) {
  const [open, setOpen] = useState<string>();
  const { treatments } = record.keeping;
  const inOrder = treatments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const close = () => setOpen(undefined);
  const add = async (entered: NewTreatment) => {
    const { operation } = await addTreatment(record.id, entered);
    close();
    offer(`${record.shortName}: ${kindName(entered.kind).toLowerCase()} entered`, operation);
  };
  const change = async (id: string, entered: NewTreatment) => {
    const operation = await changeTreatment(record.id, id, entered);
    close();
    offer('Treatment corrected', operation);
  };
  const remove = async ({ id, kind }: Treatment) =>
    offer(`${kindName(kind)} taken away`, await removeTreatment(record.id, id));
  return (
    <Section
      title="Treatment"
      tools={
        open === undefined && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={13} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            Add treatment
          </Button>
        )
      }
    >
      {record.subsequentHistory !== null && <p>{record.subsequentHistory}</p>}
      {inOrder.length === 0 && (
        <None>
          {record.subsequentHistory !== null
            ? 'Your firm has entered none of its own.'
            : lastHistoryCheck(record.keeping)
              ? 'None is entered. Verification says when it was last looked for.'
              : 'None was looked up or found. Check it before filing.'}
        </None>
      )}
      <ol className="q-kept-timeline">
        {inOrder.map((treatment) =>
          open === treatment.id ? (
            <li key={treatment.id}>
              <TreatmentForm
                library={library}
                record={record}
                start={treatment}
                onSave={(entered) => void change(treatment.id, entered).catch(showFailure)}
                onCancel={close}
              />
            </li>
          ) : (
            <TreatmentLine
              key={treatment.id}
              treatment={treatment}
              library={library}
              onEdit={() => setOpen(treatment.id)}
              onRemove={() => void remove(treatment).catch(showFailure)}
            />
          ),
        )}
      </ol>
      {open === 'new' && (
        <TreatmentForm
          library={library}
          record={record}
          onSave={(entered) => void add(entered).catch(showFailure)}
          onCancel={close}
        />
      )}
    </Section>
  );
}

interface LineProps {
  readonly treatment: Treatment;
  readonly library: ReadonlyMap<string, PrecedentView>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function TreatmentLine({ treatment, library, onEdit, onRemove }: LineProps) {
  const { kind, by, byId, on, part, source, author, at } = treatment;
  const record = byId === null ? undefined : library.get(byId);
  const named = `${kindName(kind).toLowerCase()}, ${by}`;
  return (
    <li>
      <div className="q-row">
        <Badge tone={toneOf(treatment)} label={part === null ? kindName(kind) : `${kindName(kind)} in part`} />
        <span>{listDate(on)}</span>
        <span className="q-kept-tools">
          <ActionIcon size={24} aria-label={`Edit treatment: ${named}`} title="Edit" onClick={onEdit}>
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
          <ActionIcon size={24} aria-label={`Remove treatment: ${named}`} title="Remove" onClick={onRemove}>
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <p>
        by{' '}
        {record ? (
          <button
            type="button"
            className="q-link"
            onClick={() => go({ section: 'precedents', precedentId: record.id })}
          >
            {by}
          </button>
        ) : (
          by
        )}
        {part !== null && `; only ${part}`}
      </p>
      <p className="q-dim">
        Source: {source}. Entered by {author}, {formatInstant(at)}.
      </p>
    </li>
  );
}
