import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { freshId } from '../../../../shared/precedents/fresh-id';
import type { OwnPrecedent } from '../../../../shared/schema/records';
import type { CitedAuthority } from '../../../../shared/precedents/from-citation';
import { addPrecedent, type PrecedentView } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { FieldRow } from '../../../ui/field-row';
import { choices, instruments, isDecided, outcomes, stances } from './edit-record';

type Draft = Pick<OwnPrecedent, 'shortName' | 'caption' | 'court' | 'decided' | 'stance' | 'outcome' | 'instrument'> & {
  readonly courtId: string | null;
  readonly citation: string;
  readonly docket: string;
};

const blank: Draft = {
  shortName: '',
  caption: '',
  court: '',
  courtId: null,
  docket: '',
  decided: '',
  citation: '',
  stance: 'supports',
  outcome: 'quashed',
  instrument: 'civil-subpoena',
};

interface AddOwnProps {
  readonly taken: (id: string) => boolean;
  /** The library: what is cited may be in it already. */
  readonly known: readonly PrecedentView[];
  readonly onOpen: (id: string) => void;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** The few facts a precedent of one's own begins with; the rest is filled in afterwards. */
export function AddOwn({ taken, known, onOpen, onAdded, onCancel }: AddOwnProps) {
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
      docket: docket.trim() || null,
      citations: citation.split(';').flatMap((cite) => cite.trim() || []),
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
        onChange={(event) => {
          const said = event.currentTarget.value;
          // Another court than the one that was read has another id.
          setDraft({ ...draft, ...(field === 'court' && { courtId: null }), [field]: said });
        }}
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
      <ByCitation known={known} onOpen={onOpen} onFill={(cited) => setDraft({ ...draft, ...filledFrom(cited) })} />
      <div className="q-group">
        {text('shortName', 'Short name', 'As your list shows it: Doe v. Acme')}
        {text('caption', 'Full name')}
        {text('court', 'Court')}
        {text('docket', 'Docket')}
        {text('decided', 'Decided', '2024-03-01, or the year alone')}
        {text('citation', 'Citation', '514 U.S. 334; parallel ones after a semicolon')}
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

/** What the text says goes into the form; what it does not say stays as it was begun. */
const filledFrom = (cited: CitedAuthority): Partial<Draft> => ({
  shortName: cited.caption,
  caption: cited.caption,
  court: cited.court,
  courtId: cited.courtId,
  docket: cited.docket,
  decided: cited.decided,
  citation: cited.citations.join('; '),
  ...(cited.isStatute && { instrument: 'statute', outcome: 'not-applicable' }),
});

interface Cited {
  readonly authority: CitedAuthority;
  readonly kept: readonly PrecedentView[];
}

interface ByCitationProps extends Pick<AddOwnProps, 'known' | 'onOpen'> {
  readonly onFill: (authority: CitedAuthority) => void;
}

/** Takes a citation, or the paragraph it stands in, and fills the form as far as the text goes. */
function ByCitation({ known, onOpen, onFill }: ByCitationProps) {
  const [pasted, setPasted] = useState('');
  const [cited, setCited] = useState<readonly Cited[]>();
  const read = async () => {
    // Loaded when it is asked for: the reader of citations carries every reporter and court.
    const { alreadyKept, authoritiesIn } = await import('../../../../shared/precedents/from-citation');
    const found = authoritiesIn(pasted).map((authority) => ({ authority, kept: alreadyKept(authority, known) }));
    setCited(found);
    const [only] = found;
    if (only && found.length === 1 && only.kept.length === 0) onFill(only.authority);
  };
  return (
    <div className="q-group q-stack">
      <Textarea
        label="Add by citation"
        description="Paste a citation or the paragraph it stands in."
        autosize
        minRows={2}
        maxRows={8}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        variant="default"
        style={{ alignSelf: 'start' }}
        disabled={pasted.trim() === ''}
        onClick={() => void read().catch(showFailure)}
      >
        Read
      </Button>
      <div role="status">
        {cited?.length === 0 && <p className="q-dim">No citation was found in it. Fill the form by hand.</p>}
      </div>
      {cited && cited.length > 0 && (
        <ul
          className="q-stack"
          aria-label="Authorities in the text"
          style={{ margin: 0, padding: 0, listStyle: 'none' }}
        >
          {cited.map(({ authority, kept }, at) => (
            <li key={at} className="q-row">
              <span>
                <i>{authority.caption || 'No name in the text'}</i>, {authority.citations.join(', ')}
              </span>
              {kept.map(({ id, shortName }) => (
                <Button key={id} size="compact-xs" variant="light" onClick={() => onOpen(id)}>
                  In the library: open {shortName}
                </Button>
              ))}
              <Button size="compact-xs" variant="default" onClick={() => onFill(authority)}>
                {kept.length > 0 ? 'Another one: fill the form' : 'Fill the form'}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
