import { Button, Radio } from '@mantine/core';
import type { FieldChange } from '../../../shared/precedents/merge/compare';
import type { LibraryEntry } from '../../../shared/precedents/merge/library-entry';
import { type MergeRow, rowAsNew, rowOver } from '../../../shared/precedents/merge/plan';
import { Badge } from '../../ui/badge';
import { fieldName, matchWords, said, stateWords } from './words';

interface RowDetailProps {
  readonly row: MergeRow;
  readonly entries: ReadonlyMap<string, LibraryEntry>;
  readonly onDecide: (row: MergeRow) => void;
}

/** One record of the file beside the one of the library, field by field, and what is to be done. */
export function RowDetail({ row, entries, onDecide }: RowDetailProps) {
  const { incoming, state, action, target, fields, notes, keeping } = row;
  const { record, place } = incoming;
  const { label, tone, says } = stateWords[state];
  const where = [place.record !== null && `record ${place.record}`, place.line !== null && `line ${place.line}`];
  return (
    <div className="q-imp-detail">
      <header className="q-stack">
        <h2 className="q-imp-name">{record.shortName}</h2>
        <span className="q-row">
          <Badge tone={tone} label={label} />
          <span className="q-dim">
            {where.filter(Boolean).join(', ')} of {incoming.from}
          </span>
        </span>
        <p className="q-dim">{says}</p>
      </header>
      {state === 'unclear' && <Which row={row} entries={entries} onDecide={onDecide} />}
      {target && action === 'merge' && (
        <p>
          Laid over <i>{entries.get(target.id)?.record.shortName ?? target.id}</i>: {matchWords[target.by]}.
        </p>
      )}
      {fields.length > 0 && action === 'merge' && (
        <div className="q-imp-fields" role="group" aria-label="Fields that differ">
          {fields.map((change, at) => (
            <Field
              key={change.field}
              change={change}
              onTake={(take) => onDecide({ ...row, fields: fields.with(at, { ...change, take }) })}
            />
          ))}
        </div>
      )}
      {(action !== 'merge' || state === 'same') && <Record row={row} />}
      {notes.length > 0 && (
        <section>
          <h3 className="q-imp-title">{notes.length === 1 ? 'Note that is added' : 'Notes that are added'}</h3>
          {notes.map((note) => (
            <p key={note} className="q-imp-note">
              {note}
            </p>
          ))}
        </section>
      )}
      {keeping && (
        <p className="q-dim">
          Kept about it after the import: {keeping.treatments.length} treatments, {keeping.verifications.length}{' '}
          verifications, {keeping.tags.length} tags, {Object.keys(keeping.stances).length} stances.
        </p>
      )}
      {state !== 'unclear' && state !== 'same' && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'start' }}
          onClick={() =>
            onDecide({ ...row, action: action === 'leave' ? (state === 'new' ? 'add' : 'merge') : 'leave' })
          }
        >
          {action === 'leave' ? 'Take it in after all' : 'Leave it out'}
        </Button>
      )}
    </div>
  );
}

interface FieldProps {
  readonly change: FieldChange;
  readonly onTake: (take: FieldChange['take']) => void;
}

function Field({ change, onTake }: FieldProps) {
  const name = fieldName(change.field);
  const side = (take: 'here' | 'there', title: string, value: unknown) => (
    <div className="q-imp-side" data-taken={change.take === take || undefined}>
      <Radio
        size="xs"
        name={`take-${change.field}`}
        checked={change.take === take}
        label={
          <>
            <span className="q-dim">{title}</span>
            <span className="q-imp-value">{said(value)}</span>
          </>
        }
        onChange={() => onTake(take)}
      />
    </div>
  );
  return (
    <fieldset className="q-imp-field">
      <legend>
        {name} <span className="q-dim">({stateWords[change.state].label.toLowerCase()})</span>
      </legend>
      {side('here', 'Here', change.here)}
      {side('there', 'In the file', change.there)}
    </fieldset>
  );
}

/** The records that it may be; a person says which. */
function Which({ row, entries, onDecide }: RowDetailProps) {
  const { incoming, candidates } = row;
  return (
    <section className="q-stack">
      <h3 className="q-imp-title">Which record is it?</h3>
      {candidates.map((candidate) => {
        const entry = entries.get(candidate.id);
        if (!entry) return null;
        const { record } = entry;
        return (
          <div key={candidate.id} className="q-imp-candidate">
            <span>
              <i>{record.shortName}</i> ({record.decided}) {record.citations[0] ?? record.docket ?? ''}
              <span className="q-dim"> – {matchWords[candidate.by]}</span>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`It is ${record.shortName}, ${record.decided}`}
              onClick={() => onDecide(rowOver(incoming, candidate, entry, candidates))}
            >
              It is this one
            </Button>
          </div>
        );
      })}
      <span className="q-row">
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => onDecide(rowAsNew(incoming, incoming.record.id, candidates))}
        >
          It is a new one
        </Button>
      </span>
    </section>
  );
}

/** What the file says, where there is nothing to compare it with. */
function Record({ row: { incoming } }: { readonly row: MergeRow }) {
  const { record, given, exact } = incoming;
  const silent = (['stance', 'outcome', 'instrument'] as const).filter((field) => !given.includes(field));
  return (
    <dl className="q-imp-record">
      {given.map((field) => (
        <div key={field}>
          <dt className="q-dim">{fieldName(field)}</dt>
          <dd>{said(record[field])}</dd>
        </div>
      ))}
      {!exact && silent.length > 0 && (
        <div>
          <dt className="q-dim">Not in the file</dt>
          <dd>
            {silent.map((field) => `${fieldName(field)} (entered as ${record[field].replaceAll('-', ' ')})`).join('; ')}
          </dd>
        </div>
      )}
    </dl>
  );
}
