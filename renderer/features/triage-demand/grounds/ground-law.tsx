import type { Ground, GroundTrigger } from '../../../../shared/schema/law';
import { evaluate, type Look, pathsOf } from '../../../../shared/triage/truth';
import { Badge, ConfidenceBadge } from '../../../ui/badge';
import { FactList } from '../fact-list';

/** How much a trigger counts if it is so. */
const STRENGTH = { strong: 'Strong', moderate: 'Moderate', weak: 'Weak' } as const;

interface TriggersProps {
  readonly matterId: string;
  readonly triggers: readonly GroundTrigger[];
  readonly look: Look;
}

/** What would suggest a ground, and how this matter answers it: what is open could still fire, what is false does not. */
export function Triggers({ matterId, triggers, look }: TriggersProps) {
  return (
    <ul className="q-triage-lines">
      {triggers.map((trigger) => {
        const { truth } = evaluate(trigger.when, look);
        const facts = pathsOf(trigger.when).map((path) => ({ path, value: plain(look(path)) }));
        const state = truth === undefined ? 'open' : truth ? 'so' : 'not so';
        return (
          <li key={trigger.id}>
            <Badge tone="plain" label={`${STRENGTH[trigger.strength]}, if so`} /> {trigger.text}{' '}
            <span className="q-dim">Here: {state}.</span>
            <FactList matterId={matterId} facts={facts} />
          </li>
        );
      })}
    </ul>
  );
}

/** What is known in part of the items is shown as the part that is known. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'atLeast' in value ? value.atLeast : value;

/** The law behind a ground, wherever it was read: its test, the tests of all forums in the library, and the sources. */
export function GroundLaw({ ground }: { readonly ground: Ground }) {
  return (
    <dl className="q-triage-pairs">
      <dt>Test</dt>
      <dd>{ground.test}</dd>
      <dt>Tests in the library</dt>
      <dd>
        {ground.controllingTests.length === 0 && 'None.'}
        <ul className="q-triage-lines">
          {ground.controllingTests.map((test) => (
            <li key={`${test.jurisdiction}${test.authority}`}>
              <strong>{test.jurisdiction}</strong>: {test.test} <span className="q-dim">{test.authority}</span>{' '}
              <ConfidenceBadge confidence={test.confidence} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>Sources</dt>
      <dd className="q-triage-sources">
        <ul className="q-triage-lines">
          {ground.source.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
