import { type AuthorityUse, type PrecedentView, useAuthorityUses } from '../../../data';
import { go } from '../../../state';
import { useLibraryIndex, type Library } from '../library-index';
import { None, Section } from '../section';
import { groundsCiting } from '../words';

interface CitedProps {
  readonly record: PrecedentView;
  readonly library: Library;
}

/** What rests on a record: grounds of the law, other records, and papers of this vault. */
export function CitedBy({ record, library }: CitedProps) {
  const grounds = groundsCiting(record.id);
  const records = useLibraryIndex(library).citing.get(record.id) ?? [];
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
