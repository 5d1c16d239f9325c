import type { EmergencyLine, EmergencySheet } from '../../../shared/triage/emergency';
import { law } from '../../../shared/law';
import { FieldGroup } from '../../ui/field-row';
import { AreaField, DateField, TextField } from '../../ui/fields';
import type { DateStyle } from '../../ui/format';

const SIDE: Readonly<Record<EmergencyLine['side'], string>> = { for: 'for', against: 'against', unknown: 'not known' };

function Lines({ lines }: { readonly lines: readonly EmergencyLine[] }) {
  if (lines.length === 0) return <p className="q-dim">Nothing recorded bears on it by name.</p>;
  return (
    <ul className="q-list">
      {lines.map((line) => (
        <li key={line.text}>
          <span className="q-desk-side">{SIDE[line.side]}</span> {line.text}
        </li>
      ))}
    </ul>
  );
}

interface StandardsProps {
  readonly sheet: EmergencySheet;
  readonly today: string;
  readonly style: DateStyle;
}

/** The statute's elements in its own words, and the provider's policy, side by side: two standards, never one. */
export function Standards({ sheet, today, style }: StandardsProps) {
  const { statute, policy, route } = sheet;
  return (
    <FieldGroup title="Two standards, apart" note={sheet.notes.join(' ')}>
      <div className="q-desk-columns">
        <section className="q-desk-column" aria-label="The statute">
          <h3 className="q-h3">The statute: {statute.authority}</h3>
          {statute.elements.map(({ id, words, lines }) => (
            <div key={id}>
              <p className="q-desk-words">“{words}”</p>
              <Lines lines={lines} />
            </div>
          ))}
        </section>
        <section className="q-desk-column" aria-label="The provider’s policy">
          <h3 className="q-h3">
            The provider’s policy{policy.name ? `: ${policy.name}` : ''}
            {policy.dated ? ` (${policy.dated})` : ''}
          </h3>
          <p className="q-desk-words">{policy.words ? `“${policy.words}”` : 'No words of a policy are recorded.'}</p>
          <Lines lines={policy.lines} />
          <h3 className="q-h3">If process is asked for instead</h3>
          <p>
            {route.words} <span className="q-dim">{route.authority}</span>
          </p>
          <ul className="q-list">
            {route.instruments.map((id) => (
              <li key={id}>{law.instruments.get(id)?.title ?? id}</li>
            ))}
          </ul>
        </section>
      </div>
      <TextField path="emergencyDesk.policy.name" label="Name of the policy" />
      <DateField path="emergencyDesk.policy.dated" label="Dated" today={today} style={style} />
      <AreaField path="emergencyDesk.policy.words" label="Its words" placeholder="An exact quotation" />
      <TextField path="emergencyDesk.policy.source" label="Where it was read" />
    </FieldGroup>
  );
}
