import { useMemo } from 'react';
import { type AuthorityUse, type PrecedentView, useAuthorityUses } from '../../../data';
import { go } from '../../../state';
import { None, Section } from '../section';
import { groundsCiting } from '../words';
import { kindName } from './say';

interface CitedProps {
  readonly record: PrecedentView;
  readonly library: ReadonlyMap<string, PrecedentView>;
}

interface Citing {
  readonly id: string;
  readonly name: string;
  readonly how: string;
}

/** Records that name this one as related, or as what became of it. */
function citingRecords({ record, library }: CitedProps): Citing[] {
  const found: Citing[] = [];
  for (const other of library.values()) {
    if (other.id === record.id) continue;
    const how = [
      ...(other.related.includes(record.id) ? ['names it as related'] : []),
      ...other.keeping.treatments
        .filter(({ byId }) => byId === record.id)
        .map(({ kind }) => `${kindName(kind).toLowerCase()} by it`),
    ];
    if (how.length > 0) found.push({ id: other.id, name: other.shortName, how: how.join('; ') });
  }
  return found;
}

/** What rests on a record: grounds of the law, other records, and papers of this vault. */
export function CitedBy({ record, library }: CitedProps) {
  const grounds = groundsCiting(record.id);
  const records = useMemo(() => citingRecords({ record, library }), [record, library]);
  const uses = useAuthorityUses()?.get(record.id) ?? [];
  const none = grounds.length + records.length + uses.length === 0;
  return (
    <Section title="Cited by">
      {none && <None>No ground, no other record and no kept version of a draft names it.</None>}
      <ul className="q-list">
        {grounds.map((ground) => (
          <li key={ground.id}>
            Ground: {ground.title}
            {ground.adverse && ' (adverse: the argument has to face it)'}
          </li>
        ))}
        {records.map(({ id, name, how }) => (
          <li key={id}>
            <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: id })}>
              {name}
            </button>{' '}
            <span className="q-dim">({how})</span>
          </li>
        ))}
        {uses.map((use) => (
          <li key={`${use.matterId}:${use.draft?.id ?? ''}`}>
            <UseLink use={use} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UseLink({ use: { matterId, matterTitle, draft, live } }: { readonly use: AuthorityUse }) {
  const open = () =>
    draft
      ? go({ section: 'drafts', matterId, draftId: draft.id })
      : go({ section: 'matters', matterId, tab: 'authorities' });
  return (
    <>
      <button type="button" className="q-link" onClick={open}>
        {draft ? `${draft.title}, version ${draft.version}` : 'The argument'}
      </button>{' '}
      <span className="q-dim">
        in {matterTitle}
        {!live && ' (no longer a draft: the matter is filed or closed)'}
      </span>
    </>
  );
}

/** Records that this one names. */
export function Related({ record, library }: CitedProps) {
  const related = record.related.flatMap((id) => library.get(id) ?? []);
  return (
    <Section title="Related">
      {related.length === 0 && <None>None.</None>}
      <ul className="q-prec-related">
        {related.map(({ id, shortName }) => (
          <li key={id}>
            <button type="button" className="q-link" onClick={() => go({ section: 'precedents', precedentId: id })}>
              {shortName}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
