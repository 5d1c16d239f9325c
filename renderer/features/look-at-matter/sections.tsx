import { law } from '../../../shared/law';
import type { LookedAt } from '../../data';
import { Badge } from '../../ui/badge';
import { FieldGroup } from '../../ui/field-row';
import { formatDate, formatInstant } from '../../ui/format';
import type { OutlinedSection } from '../../ui/outlined-page';
import { placeWords, recordName, valueWords } from '../../ui/record-words';
import { Dates } from './dates';
import { Fields, Records } from './fields';
import { Files } from './files';
import { Papers } from './papers';
import { Triage } from './triage';

/** The matter from its first page to its last change. What stands nowhere else stands under “All other fields”. */
export function sectionsOf(looked: LookedAt): readonly OutlinedSection[] {
  const { detail, open, history } = looked;
  const { demand, row, parties, counsel, accounts, notes, files, drafts } = detail;
  const group = (title: string, body: OutlinedSection['body']) => <FieldGroup title={title}>{body}</FieldGroup>;
  const people = parties.length + counsel.length + accounts.length;
  return [
    { title: 'At a glance', body: <Glance looked={looked} /> },
    ...(open.length > 0 ? [{ title: 'In question', note: `${open.length}`, body: <InQuestion open={open} /> }] : []),
    { title: 'Demand', body: group('Demand', <Fields table="demands" value={demand} without={['instrument']} />) },
    {
      title: 'People',
      note: `${people}`,
      body: (
        <>
          {group('Parties', <Records table="parties" rows={parties} />)}
          {group('Counsel', <Records table="counsel" rows={counsel} />)}
          {group('Accounts', <Records table="accounts" rows={accounts} />)}
        </>
      ),
    },
    { title: 'Triage', body: <Triage matter={looked.matter} /> },
    { title: 'Dates', body: <Dates detail={detail} matter={looked.matter} /> },
    { title: 'Papers', note: `${drafts.length}`, body: <Papers looked={looked} /> },
    {
      title: 'Notes',
      note: `${notes.length}`,
      body: group('Notes', notes.length === 0 ? <p className="q-dim">None.</p> : <Notes notes={notes} />),
    },
    { title: 'Files', note: `${files.length}`, body: <Files looked={looked} /> },
    {
      title: 'All other fields',
      body: group(
        'All other fields',
        <Fields table="matters" value={row} without={['title', 'restricted', 'responsible']} />,
      ),
    },
    { title: 'History', note: `${history.length}`, body: <History history={history} /> },
  ];
}

function Glance({ looked: { detail, nameOf } }: { readonly looked: LookedAt }) {
  const { row, demand, today } = detail;
  const { court, client, responsible, vehicle } = row;
  const instrument = law.instruments.get(demand.instrument);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['Instrument', instrument?.title ?? demand.instrument],
    ['From', demand.issuer.name],
    ['To', demand.recipient.name],
    ['Return date', demand.due.date ? formatDate(demand.due.date) : demand.due.date],
    ['Client', client.name],
    ['Court', court && (law.courts.get(court.id)?.name ?? court.id)],
    ['Case number', court?.caseNumber],
    ['Vehicle', instrument?.vehicles.find(({ id }) => id === vehicle)?.name ?? vehicle],
    ['Stage', row.stage],
    ['Responsible', responsible === null ? undefined : (nameOf(responsible) ?? 'Somebody')],
    ['Today, in this matter', formatDate(today)],
  ];
  return (
    <FieldGroup title={row.title}>
      <dl className="q-look-fields">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="q-dim">{value === null ? 'not in the record' : 'not entered'}</span>}</dd>
          </div>
        ))}
      </dl>
    </FieldGroup>
  );
}

function InQuestion({ open }: Pick<LookedAt, 'open'>) {
  return (
    <FieldGroup
      title="In question"
      note="Several people wrote these places, neither knowing of the other. Which holds is decided where the matter is kept; no paper is filed before."
    >
      {open.map(({ conflict, writers }, at) => {
        const name = recordName(conflict.options.find(({ value }) => value !== undefined)?.value);
        return (
          <section key={at} className="q-look-list">
            <h3 className="q-h3">
              {placeWords(conflict, name)} {conflict.critical && <Badge tone="bad" label="Critical" />}
            </h3>
            <dl className="q-look-fields">
              {conflict.options.map(({ value }, version) => (
                <div key={version}>
                  <dt>
                    {(writers[version] ?? [])
                      .map(({ name: by, at: when }) => `${by ?? 'Somebody'}, ${formatInstant(when)}`)
                      .join('; ')}
                  </dt>
                  <dd>{valueWords(value)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </FieldGroup>
  );
}

function Notes({ notes }: Pick<LookedAt['detail'], 'notes'>) {
  return (
    <ul className="q-look-records">
      {notes.map(({ id, by, at, text }) => (
        <li key={id}>
          <p className="q-dim">
            {by}, {formatInstant(at)}
          </p>
          <p className="q-look-text">{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** The newest are listed; what is older is counted. */
const most = 300;

function History({ history }: Pick<LookedAt, 'history'>) {
  return (
    <FieldGroup title="History" note="Every change that came with the bundle, the newest first.">
      <ol className="q-look-records">
        {history.slice(0, most).map(({ id, by, at, text, details, undone }) => (
          <li key={id}>
            <p>
              <strong>{by}</strong> · {text}
              {undone && <span className="q-dim"> (undone)</span>} <span className="q-dim">{formatInstant(at)}</span>
            </p>
            {details.slice(0, 6).map((detail, line) => (
              <p key={line} className="q-dim">
                {detail}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {history.length > most && <p className="q-dim">and {history.length - most} older</p>}
    </FieldGroup>
  );
}
