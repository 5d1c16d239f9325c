import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { freshId } from '../../../../shared/precedents/fresh-id';
import type { OwnPrecedent } from '../../../../shared/schema/records';
import { addPrecedent } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { FieldRow } from '../../../ui/field-row';
import { choices, instruments, isDecided, outcomes, stances } from './edit-record';

type Draft = Pick<OwnPrecedent, 'shortName' | 'caption' | 'court' | 'decided' | 'stance' | 'outcome' | 'instrument'> & {
  readonly citation: string;
  readonly docket: string;
};

const blank: Draft = {
  shortName: '',
  caption: '',
  court: '',
  docket: '',
  decided: '',
  citation: '',
  stance: 'supports',
  outcome: 'quashed',
  instrument: 'civil-subpoena',
};

interface AddOwnProps {
  readonly taken: (id: string) => boolean;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** The few facts a precedent of one's own begins with; the rest is filled in afterwards. */
export function AddOwn({ taken, onAdded, onCancel }: AddOwnProps) {
  const [draft, setDraft] = useState(blank);
  const ready = draft.shortName.trim() !== '' && isDecided(draft.decided.trim());
  const add = async () => {
    const { citation, docket, ...rest } = draft;
    const shortName = draft.shortName.trim();
    const id = freshId(shortName, draft.decided, taken);
    const record: OwnPrecedent = {
      ...rest,
      id,
      shortName,
      decided: draft.decided.trim(),
      caption: draft.caption.trim() || shortName,
      courtId: null,
      docket: docket.trim() || null,
      citations: citation.trim() ? [citation.trim()] : [],
      soughtBy: '',
      grounds: [],
      holdings: [],
      background: '',
      subsequentHistory: null,
      related: [],
      sources: [],
      confidence: 'well-known-not-seen',
    };
    await addPrecedent(record);
    onAdded(id);
  };
  const text = (
    field: 'shortName' | 'caption' | 'court' | 'docket' | 'decided' | 'citation',
    label: string,
    hint?: string,
  ) => (
    <FieldRow label={label} hint={hint} htmlFor={`own-${field}`}>
      <TextInput
        id={`own-${field}`}
        value={draft[field]}
        autoFocus={field === 'shortName'}
        onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      />
    </FieldRow>
  );
  const pick = (field: 'stance' | 'outcome' | 'instrument', label: string, ids: readonly string[]) => (
    <FieldRow label={label}>
      <Select
        aria-label={label}
        data={choices(ids)}
        value={draft[field]}
        onChange={(next) => next && setDraft({ ...draft, [field]: next })}
      />
    </FieldRow>
  );
  return (
    <form
      className="q-prec-detail"
      aria-label="New precedent"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void add().catch(showFailure);
      }}
    >
      <header className="q-prec-head">
        <h2 className="q-prec-name">New precedent</h2>
      </header>
      <p className="q-dim">
        A name and a date are enough to begin. It is marked “known, not seen” until you say you read it.
      </p>
      <div className="q-group">
        {text('shortName', 'Short name', 'As your list shows it: Doe v. Acme')}
        {text('caption', 'Full name')}
        {text('court', 'Court')}
        {text('docket', 'Docket')}
        {text('decided', 'Decided', '2024-03-01, or the year alone')}
        {text('citation', 'Citation', '514 U.S. 334')}
        {pick('stance', 'Stance', stances)}
        {pick('outcome', 'Outcome', outcomes)}
        {pick('instrument', 'Instrument', instruments)}
      </div>
      <div className="q-row">
        <Button type="submit" disabled={!ready}>
          Add precedent
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
