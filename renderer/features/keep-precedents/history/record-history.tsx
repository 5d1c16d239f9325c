import { useState } from 'react';
import { type FieldChange, type PrecedentView, restoreValue, undo, usePrecedentHistory } from '../../../data';
import { showFailure } from '../../../ui/desktop-files';
import { formatInstant } from '../../../ui/format';
import { showUndo } from '../../../ui/undo-toast';
import { None } from '../section';
import { fieldName } from '../words';
import { valueText } from './value-text';
import { WordDiff } from './word-diff';

/** Every change of a record: who, when, what stood before and after, and the way back. Read when it is opened. */
export function RecordHistory({ record }: { readonly record: PrecedentView }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="q-prec-section" aria-label="History">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3 className="q-h3">History of this record</h3>
        </summary>
        {open && <Changes record={record} />}
      </details>
    </section>
  );
}

/** As many as are shown before somebody asks for the rest. */
const FIRST = 20;

function Changes({ record }: { readonly record: PrecedentView }) {
  const changes = usePrecedentHistory(record.id);
  const [all, setAll] = useState(false);
  if (!changes) return <p className="q-dim">Reading the journal…</p>;
  if (changes.length === 0) return <None>Nobody has changed it. It is as {record.own ? 'added' : 'shipped'}.</None>;
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    <>
      <ol className="q-prec-history">
        {shown.map((change) => (
          <Change key={change.id} record={record} change={change} />
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" className="q-link" onClick={() => setAll(true)}>
          Show all {changes.length} changes
        </button>
      )}
    </>
  );
}

function Change({ record, change }: { readonly record: PrecedentView; readonly change: FieldChange }) {
  const { field, before, after, by, at, done } = change;
  const name = fieldName(field);
  const was = valueText(field, before);
  const restore = async () => {
    const operation = await restoreValue(record.id, change, before);
    if (operation) showUndo({ message: `${name}: the earlier value is back`, undo: () => undo(operation) });
  };
  return (
    <li>
      <p>
        <b>{name}</b> <span className="q-dim">{`${done.toLowerCase()}: ${by}, ${formatInstant(at)}`}</span>
      </p>
      <WordDiff before={was} after={valueText(field, after)} />
      <button
        type="button"
        className="q-link"
        aria-label={`Restore ${name.toLowerCase()} as before ${formatInstant(at)}`}
        onClick={() => void restore().catch(showFailure)}
      >
        {was === '' ? 'Empty it again, as before' : 'Restore what stood before'}
      </button>
    </li>
  );
}
