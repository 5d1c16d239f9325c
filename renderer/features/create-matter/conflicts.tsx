import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useConflicts } from '../../data';
import { go } from '../../state';

/** What the conflict search found, in words. */
export function Conflicts({ names }: { readonly names: readonly string[] }) {
  const hits = useConflicts(names);
  if (names.length === 0) {
    return (
      <p className="q-dim">Names you enter here are looked for in every matter on this machine, trash included.</p>
    );
  }
  return (
    <div role="status" className="q-conflicts">
      {hits?.length === 0 && (
        <p className="q-row">
          <IconCheck size={15} aria-hidden /> No matter on this machine names any of them.
        </p>
      )}
      {hits && hits.length > 0 && (
        <>
          <p className="q-row q-conflicts-found">
            <IconAlertTriangle size={15} aria-hidden />
            {hits.length === 1 ? 'One name is known already.' : `${hits.length} places name them already.`} Look before
            you go on; your answers here stay.
          </p>
          <ul className="q-list">
            {hits.map((hit) => (
              <li key={`${hit.asked}|${hit.found}|${hit.role}|${hit.matterId}`}>
                <strong>{hit.found}</strong>
                {hit.exact ? '' : ` (like “${hit.asked}”)`} is {hit.role} in{' '}
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
