import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { type ConflictHit, useConflicts } from '../../data';
import { go } from '../../state';

/** One name in one matter, with every part it has there. */
interface Conflict {
  readonly hit: ConflictHit;
  readonly roles: readonly string[];
}

function grouped(hits: readonly ConflictHit[]): readonly Conflict[] {
  const groups = new Map<string, { hit: ConflictHit; roles: string[] }>();
  for (const hit of hits) {
    const key = `${hit.matterId} ${hit.found}`;
    const group = groups.get(key) ?? { hit, roles: [] };
    if (!group.roles.includes(hit.role)) group.roles.push(hit.role);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What the conflict search found, in words. */
export function Conflicts({ names }: { readonly names: readonly string[] }) {
  const hits = useConflicts(names);
  const conflicts = hits && grouped(hits);
  if (names.length === 0) {
    return (
      <p className="q-dim">Names you enter here are looked for in every matter on this machine, trash included.</p>
    );
  }
  return (
    <div role="status" className="q-conflicts">
      {conflicts?.length === 0 && (
        <p className="q-row">
          <IconCheck size={15} aria-hidden /> No matter on this machine names any of them.
        </p>
      )}
      {conflicts && conflicts.length > 0 && (
        <>
          <p className="q-row q-conflicts-found">
            <IconAlertTriangle size={15} aria-hidden />
            {conflicts.length === 1
              ? 'One name is known already.'
              : `${conflicts.length} entries name them already.`}{' '}
            Look before you go on; your answers here stay.
          </p>
          <ul className="q-list">
            {conflicts.map(({ hit, roles }) => (
              <li key={`${hit.matterId} ${hit.found}`}>
                <strong>{hit.found}</strong>
                {hit.exact ? '' : ` (like “${hit.asked}”)`} is {roles.join(', ')} in{' '}
                <button
                  type="button"
                  className="q-link"
                  onClick={() => go({ section: 'matters', matterId: hit.matterId })}
                >
                  {hit.matterTitle}
                </button>
                {hit.trashed && ' (in the trash)'}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
