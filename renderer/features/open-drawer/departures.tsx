import { type DepartureRow, sayInstant, useDepartures } from '../../data';
import { FieldGroup } from '../../ui/field-row';

const shownAtOnce = 8;

const ways: Readonly<Record<DepartureRow['kind'], string>> = {
  override: 'let go over the guard',
  cleaned: 'cleaned copy',
  redacted: 'public version',
};

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
                {ways[row.kind]} by {row.by}, {sayInstant(row.at)}
              </span>
            </p>
            {row.kind === 'override' && <Override row={row} />}
            {row.kind === 'cleaned' && <Certificate row={row} />}
            {row.kind === 'redacted' && <Proof row={row} />}
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

const times = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What the second reading of a public version found. */
function Proof({ row: { proof } }: { readonly row: Extract<DepartureRow, { kind: 'redacted' }> }) {
  const { redactions, sought, found, notChecked } = proof;
  return (
    <ul>
      <li>
        {times(redactions, 'passage')} redacted. Its bytes were read again for{' '}
        {sought === 1 ? 'the one word or passage' : `the ${sought} words and passages`} under seal:{' '}
        {found === 0 ? 'nothing was found' : `found in ${times(found, 'place')}, and let go`}.
      </li>
      <li className="q-departures-hash">
        SHA-256 {proof.public.sha256} ({proof.public.bytes} bytes)
      </li>
      {notChecked.length > 0 && <li>Not checked: {notChecked.join('; ')}</li>}
    </ul>
  );
}
