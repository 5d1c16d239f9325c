import { templateField } from '../../../shared/templates/template-fields';
import { Badge } from '../../ui/badge';
import type { InspectedField, Translation } from '../../workers/template-client';
import { partName } from './part-name';

const kinds: Readonly<Record<string, string>> = {
  value: 'Text',
  condition: 'Yes or no',
  list: 'List',
  block: 'Section',
};

const origins: Readonly<Record<string, string>> = {
  matter: 'The matter',
  person: 'A person of the matter',
  row: 'The row of its list',
};

type Fixed = Readonly<Record<string, string | boolean>>;

function Origin({ field, fixed }: { readonly field: InspectedField; readonly fixed: Fixed }) {
  const said = Object.hasOwn(fixed, field.name) ? fixed[field.name] : undefined;
  if (said !== undefined && said !== '') {
    return <>This template, always: {typeof said === 'string' ? `“${said}”` : said ? 'yes' : 'no'}</>;
  }
  if (field.origin !== 'asked') return <>{origins[field.origin] ?? ''}</>;
  return (
    <>
      <Badge tone="info" label="Asked" />
      <span className="q-dim q-templates-near">{field.label}</span>
    </>
  );
}

function Places({ field }: { readonly field: InspectedField }) {
  const [first, ...rest] = field.places;
  return (
    <>
      {first && (
        <>
          {partName(first.part)}
          {rest.length > 0 && ` and ${rest.length} more`}
          <span className="q-dim q-templates-near">{first.near}</span>
        </>
      )}
      {rest.length > 0 && (
        <details>
          <summary>Other places of {field.name}</summary>
          <ul className="q-list">
            {rest.map((place, at) => (
              <li key={at}>
                {place.place}: <span className="q-dim">{place.near}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Every name of a template: what it is, where its value comes from, what it might print, and where it stands. */
export function FieldTable({
  fields,
  fixed = {},
}: {
  readonly fields: readonly InspectedField[];
  /** What the template's own names always say. */
  readonly fixed?: Fixed;
}) {
  if (fields.length === 0) return null;
  const asked = fields.filter(({ origin, name }) => origin === 'asked' && (fixed[name] ?? '') === '').length;
  return (
    <section aria-label="Fields">
      <h3 className="q-h3">Fields ({new Set(fields.map((field) => field.name)).size})</h3>
      {asked > 0 && (
        <p className="q-dim">
          {asked === 1 ? 'One of them is' : `${asked} of them are`} not in any matter. Until answered, the paper shows a
          visible blank there.
        </p>
      )}
      <table className="q-templates-fields">
        <thead>
          <tr>
            <th scope="col" className="q-templates-wide">
              Field
            </th>
            <th scope="col">Kind</th>
            <th scope="col">Comes from</th>
            <th scope="col" className="q-templates-wide">
              Where
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={`${field.kind}:${field.name}`}>
              <td>
                <span className="q-mono">{field.name}</span>
                <span className="q-dim q-templates-near">{templateField(field.name)?.meaning}</span>
                {field.kind === 'value' && field.sample !== '' && (
                  <span className="q-dim q-templates-near">For example “{field.sample}”</span>
                )}
              </td>
              <td>{kinds[field.kind] ?? field.kind}</td>
              <td>
                <Origin field={field} fixed={fixed} />
              </td>
              <td>
                <Places field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How a template written for another program was read, mark by mark. */
export function TranslationTable({ translations }: { readonly translations: readonly Translation[] }) {
  if (translations.length === 0) return null;
  const lost = translations.filter(({ ours }) => ours === '').length;
  return (
    <section aria-label="Read from another program">
      <h3 className="q-h3">Read from another program ({translations.length})</h3>
      <p className="q-dim">
        This template is written the way docassemble and Gavel do.{' '}
        {lost === 0
          ? 'Every mark was understood.'
          : `${lost} of its marks ${lost === 1 ? 'was' : 'were'} not understood.`}
      </p>
      <table className="q-templates-fields">
        <thead>
          <tr>
            <th scope="col">In the template</th>
            <th scope="col">Read as</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {translations.map(({ theirs, ours, part, near }, at) => (
            <tr key={at}>
              <td className="q-mono">{theirs}</td>
              <td>
                {ours === '' ? <Badge tone="bad" label="Not understood" /> : <span className="q-mono">{ours}</span>}
              </td>
              <td>
                {partName(part)}
                <span className="q-dim q-templates-near">{near}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
