import type { CheckedAuthority } from '../../../shared/cite-check/report';
import { go } from '../../state';
import { Badge } from '../../ui/badge';

const quotesOf = ({ quotes: { exact, altered, notFound } }: CheckedAuthority): string =>
  [
    ...(exact > 0 ? [`${exact} exact`] : []),
    ...(altered > 0 ? [`${altered} altered`] : []),
    ...(notFound > 0 ? [`${notFound} not found`] : []),
  ].join(', ');

/** Every authority that the document cites, with what the library knows of it. */
export function Authorities({ authorities }: { readonly authorities: readonly CheckedAuthority[] }) {
  return (
    <table className="q-cites-table">
      <thead>
        <tr>
          <th scope="col">Authority</th>
          <th scope="col">Cited</th>
          <th scope="col">Quotations</th>
          <th scope="col">Verified</th>
          <th scope="col">Later history looked for</th>
        </tr>
      </thead>
      <tbody>
        {authorities.map((authority) => {
          const { record, name, label, times, verified, historyChecked, standing, paragraph, start } = authority;
          return (
            <tr key={`${paragraph}:${start}`}>
              <td>
                {record === null ? (
                  <>
                    {name !== null && <i>{name}, </i>}
                    {label} <Badge tone="plain" label="Not in the library" />
                  </>
                ) : (
                  <>
                    <button
                      type="button"
                      className="q-link"
                      onClick={() => go({ section: 'precedents', precedentId: record })}
                    >
                      {name ?? label}
                    </button>{' '}
                    {name !== null && <span className="q-dim">{label}</span>}
                  </>
                )}
                {standing !== null && <p className="q-dim">{standing}</p>}
              </td>
              <td>{times}</td>
              <td>{quotesOf(authority)}</td>
              <td>{verified === null ? 'Not recorded' : `${verified.on}, ${verified.by}, ${verified.where}`}</td>
              <td>{historyChecked === null ? 'Not recorded' : `${historyChecked.on}, ${historyChecked.by}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
