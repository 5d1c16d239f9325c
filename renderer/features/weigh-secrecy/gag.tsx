import type { GagPoint, GagReport } from '../../../shared/triage/gag';
import { GAG_WORDS } from '../../../shared/triage/words';
import { law } from '../../../shared/law';
import { Badge, type Tone } from '../../ui/badge';
import { FieldGroup } from '../../ui/field-row';
import { formatLongDate } from '../../ui/format';

const AS: Readonly<Record<string, { readonly tone: Tone; readonly word: string }>> = {
  defect: { tone: 'bad', word: 'Defect' },
  argument: { tone: 'warn', word: 'Argument, authority both ways' },
};

const names = (ids: readonly string[]): string => ids.map((id) => law.precedents.get(id)?.shortName ?? id).join('; ');

function Point({ point }: { readonly point: GagPoint }) {
  const as = AS[point.as] ?? { tone: 'info' as const, word: 'Note' };
  return (
    <li className="q-secrecy-point">
      <p>
        <Badge tone={as.tone} label={as.word} /> {point.text} <span className="q-dim">{point.authority}</span>
      </p>
      {point.for.length > 0 && <p className="q-dim">For: {names(point.for)}.</p>}
      {point.against.length > 0 && <p className="q-dim">Against: {names(point.against)}.</p>}
    </li>
  );
}

/** What the secrecy of the demand is, what is wrong with it, and when notice becomes lawful. */
export function GagReading({ report }: { readonly report: GagReport }) {
  const { kind, statute, individualFinding, ends, words, points, warning, noticeLawful } = report;
  return (
    <FieldGroup title="What the secrecy is">
      <p>
        <strong>{GAG_WORDS[kind]}.</strong> {words ? `Its words: “${words}”.` : 'No words of it are entered.'}
      </p>
      <dl className="q-secrecy-facts">
        <dt>Statute</dt>
        <dd>{statute ?? 'None is recorded.'}</dd>
        <dt>Individual finding</dt>
        <dd>{individualFinding === null ? 'Not answered, or not known.' : individualFinding ? 'Yes.' : 'No.'}</dd>
        <dt>Ends</dt>
        <dd>{ends ? formatLongDate(ends) : 'No last day is recorded.'}</dd>
        <dt>Notice is lawful</dt>
        <dd>
          {noticeLawful.on ? <strong>from {formatLongDate(noticeLawful.on)}. </strong> : null}
          {noticeLawful.why}
        </dd>
      </dl>
      {warning && (
        <p>
          <Badge tone="warn" label="Production goes on" /> {warning.text}{' '}
          <span className="q-dim">{names(warning.authority)}</span>
        </p>
      )}
      <ul className="q-list">
        {points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ul>
    </FieldGroup>
  );
}
