import { Button, MultiSelect, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  outcomeSchema,
  precedentInstrumentSchema,
  precedentTags,
  stanceSchema,
} from '../../../../shared/schema/law/precedent';
import { editPrecedent, type PrecedentView, resetPrecedentField } from '../../../data';
import { AutosaveArea, AutosaveText } from '../../../ui/autosave';
import { showFailure } from '../../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../../ui/field-row';
import { formatInstant } from '../../../ui/format';
import { HoldingsEditor } from './edit-holdings';
import { fieldName, inWords, said, tagName } from '../words';

/** The words the schema knows, in its order: one list for the form and for the check. */
export const stances = stanceSchema.options;
export const outcomes = outcomeSchema.options;
export const instruments = precedentInstrumentSchema.options;
const confidences = [
  { value: 'seen-in-source', label: 'Seen in source' },
  { value: 'well-known-not-seen', label: 'Known, not seen: verify before filing' },
];
export const choices = (ids: readonly string[]) => ids.map((value) => ({ value, label: inWords(value) }));
export const isDecided = (text: string): boolean => /^\d{4}(-\d{2}-\d{2})?$/.test(text);

const perLine = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface EditProps {
  readonly record: PrecedentView;
  readonly onDone: () => void;
}

/** Every field of a precedent, saved as it is typed. A shipped one keeps its base value underneath. */
export function EditPrecedent({ record, onDone }: EditProps) {
  const save = (field: string, value: unknown) => void editPrecedent(record.id, field, value).catch(showFailure);
  const line = (field: 'shortName' | 'caption' | 'court' | 'soughtBy') => (
    <Row record={record} field={field}>
      <AutosaveText
        label={fieldName(field)}
        value={record[field]}
        onSave={(next) => next.trim() && save(field, next.trim())}
      />
    </Row>
  );
  const area = (field: 'background' | 'subsequentHistory') => (
    <Row record={record} field={field}>
      <AutosaveArea
        label={fieldName(field)}
        value={record[field] ?? ''}
        symbols
        onSave={(next) => save(field, next.trim() || (field === 'background' ? '' : null))}
      />
    </Row>
  );
  const pick = (
    field: 'stance' | 'outcome' | 'instrument' | 'confidence',
    data: { value: string; label: string }[],
  ) => (
    <Row record={record} field={field}>
      <Select
        aria-label={fieldName(field)}
        data={data}
        value={record[field]}
        onChange={(next) => next && save(field, next)}
      />
    </Row>
  );
  const list = (field: 'citations' | 'sources', hint: string) => (
    <Row record={record} field={field} hint={hint}>
      <AutosaveArea
        label={fieldName(field)}
        value={record[field].join('\n')}
        symbols
        onSave={(next) => save(field, perLine(next))}
      />
    </Row>
  );
  return (
    <div className="q-prec-detail">
      <header className="q-prec-head">
        <h2 className="q-prec-name">Edit {record.shortName}</h2>
        <Button size="compact-xs" onClick={onDone}>
          Done
        </Button>
      </header>
      <FieldGroup
        title="Citation"
        note="Saved as you type. What the product ships stays underneath and can be restored."
      >
        {line('shortName')}
        {line('caption')}
        {line('court')}
        <Row record={record} field="docket">
          <AutosaveText
            label="Docket"
            value={record.docket ?? ''}
            onSave={(next) => save('docket', next.trim() || null)}
          />
        </Row>
        <Row record={record} field="decided" hint="2012-04-20, or the year alone">
          <AutosaveText
            label="Decided"
            value={record.decided}
            onSave={(next) => isDecided(next.trim()) && save('decided', next.trim())}
          />
        </Row>
        {list('citations', 'One a line; the first is the one that prints')}
      </FieldGroup>
      <FieldGroup title="What it stands for">
        {pick('stance', choices(stances))}
        {pick('outcome', choices(outcomes))}
        {pick('instrument', choices(instruments))}
        {line('soughtBy')}
        <Row record={record} field="grounds">
          <MultiSelect
            aria-label="Grounds"
            data={precedentTags.map((value) => ({ value, label: tagName(value) }))}
            value={[...record.grounds]}
            onChange={(next) => save('grounds', next)}
          />
        </Row>
        {area('background')}
        {area('subsequentHistory')}
        {pick('confidence', confidences)}
        {list('sources', 'One a line: what you read, not what you heard')}
      </FieldGroup>
      <FieldGroup title="Holdings" note={<Base record={record} field="holdings" />}>
        <HoldingsEditor holdings={record.holdings} onChange={(next) => save('holdings', next)} />
      </FieldGroup>
    </div>
  );
}

interface RowProps {
  readonly record: PrecedentView;
  readonly field: keyof PrecedentView & string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Row({ record, field, hint, children }: RowProps) {
  return (
    <FieldRow
      label={fieldName(field)}
      hint={
        <>
          {hint}
          <Base record={record} field={field} />
        </>
      }
    >
      {children}
    </FieldRow>
  );
}

/** What the field says underneath an edit, who changed it, and the way back. */
function Base({ record, field }: Pick<RowProps, 'record' | 'field'>) {
  const edit = record.edited[field];
  if (!edit) return null;
  return (
    <span className="q-prec-base">
      Shipped: {said(edit.base)}. Changed by {edit.by}, {formatInstant(edit.at)}.{' '}
      <button
        type="button"
        className="q-link"
        onClick={() => void resetPrecedentField(record.id, field).catch(showFailure)}
      >
        Revert {fieldName(field).toLowerCase()}
      </button>
    </span>
  );
}
