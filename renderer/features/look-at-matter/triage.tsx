import { useMemo } from 'react';
import { law } from '../../../shared/law';
import type { Matter } from '../../../shared/schema/matter';
import { triage } from '../../../shared/triage/triage';
import { MOVE_WORDS, REACH_WORDS, roleWords } from '../../../shared/triage/words';
import { FieldGroup } from '../../ui/field-row';
import { formatDate } from '../../ui/format';

/** The demand read against the law as it is shipped. A firm's own grounds and packs stay in the firm's vault. */
export function Triage({ matter }: { readonly matter: Matter }) {
  const report = useMemo(() => triage(matter, law), [matter]);
  const { defects, items, grounds, vehicles, questions } = report;
  return (
    <>
      <FieldGroup
        title="Triage"
        note={`${report.instrument.title}. Law as of ${formatDate(report.lawAsOf)}, as shipped with this Quash; packs and records of your firm are not in the bundle. Triage suggests; counsel decides.`}
      >
        <List
          title="Items"
          none="No item is entered."
          lines={items.map(({ description, reachable, why, authority }) => [
            `${description}: ${REACH_WORDS[reachable]}`,
            `${why} ${authority}`,
          ])}
        />
        <List
          title="Defects on the face"
          none="What is recorded shows no defect. What nobody has answered shows none either."
          lines={defects.map(({ title, why, authority }) => [title, `${why} ${authority}`])}
        />
        <List
          title="Grounds"
          none="None."
          lines={grounds.map((ground) => [
            [ground.title, ground.strength, roleWords(ground)].filter((word) => word !== '').join(', '),
            ground.fired.map(({ text }) => text).join('; '),
          ])}
        />
        <List
          title="Vehicles"
          none="None."
          lines={vehicles.map(({ name, mayMove, who, standard }) => [
            `${name}: ${MOVE_WORDS[mayMove]}`,
            mayMove === 'no' ? who : `${who} ${standard}`,
          ])}
        />
        <List title="Open questions" none="None." lines={questions.map(({ question, why }) => [question, why])} />
      </FieldGroup>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly (readonly [head: string, body: string])[];
}

/** What was found of one kind: a line that says it, and why. */
export function List({ title, none, lines }: ListProps) {
  return (
    <section className="q-look-list">
      <h3 className="q-h3">{title}</h3>
      {lines.length === 0 ? (
        <p className="q-dim">{none}</p>
      ) : (
        <ul className="q-look-records">
          {lines.map(([head, body], at) => (
            <li key={at}>
              <p>
                <strong>{head}</strong>
              </p>
              {body !== '' && <p>{body}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
