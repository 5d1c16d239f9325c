import { type DepartureRow, sayInstant, useDepartures } from '../../data';
import { FieldGroup } from '../../ui/field-row';

const shownAtOnce = 8;

/** What left this matter over the guard, and which cleaned copies were made: a record that nobody can change. */
export function Departures({ matterId }: { readonly matterId: string }) {
  const rows = useDepartures(matterId);
  if (!rows || rows.length === 0) return null;
  return (
    <FieldGroup
      title="Files that left"
      note="Privileged – attorney work product. Kept in this matter only: in no paper, no export and no bundle. It says kinds and places, never the protected words."
    >
      <ul className="q-departures">
        {rows.map((row) => (
          <li key={row.id}>
            <p className="q-row">
              <strong>{row.fileName ?? 'A file whose name is protected'}</strong>
              <span className="q-dim">
                {row.kind === 'override' ? 'let go over the guard' : 'cleaned copy'} by {row.by}, {sayInstant(row.at)}
              </span>
            </p>
            {row.kind === 'override' ? <Override row={row} /> : <Certificate row={row} />}
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

function Override({ row: { hits, reason } }: { readonly row: Extract<DepartureRow, { kind: 'override' }> }) {
  return (
    <>
      <p>Reason: {reason}</p>
      <ul>
        {hits.slice(0, shownAtOnce).map(({ subject, what, where, disguise }) => (
          <li key={`${subject} ${where}`}>
            {what} in {where}, {disguise}
          </li>
        ))}
        {hits.length > shownAtOnce && <li>and {hits.length - shownAtOnce} more places</li>}
      </ul>
    </>
  );
}

function Certificate({ row: { certificate } }: { readonly row: Extract<DepartureRow, { kind: 'cleaned' }> }) {
  const { before, after, removed, notChecked } = certificate;
  return (
    <ul>
      <li>
        Left behind:{' '}
        {removed.length === 0
          ? 'nothing of which a copy was known to hold more'
          : removed.map(({ kind, count }) => `${kind.replaceAll('-', ' ')} (${count})`).join(', ')}
      </li>
      <li className="q-departures-hash">
        SHA-256 {before.sha256} ({before.bytes} bytes) became {after.sha256} ({after.bytes} bytes)
      </li>
      {notChecked.length > 0 && <li>Not checked: {notChecked.join('; ')}</li>}
    </ul>
  );
}
