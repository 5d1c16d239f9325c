import { law } from '../../../shared/law';
import type { Ground } from '../../../shared/schema/law';
import type { Matter } from '../../../shared/schema/matter';
import { go } from '../../state';
import { Badge, ConfidenceBadge } from '../../ui/badge';
import { formatDate } from '../../ui/format';
import { factsBehind } from './choices';

/** How much a trigger counts if it is so. Quash does not judge here whether it is: no colour, no tick. */
const strengths = { strong: 'Strong', moderate: 'Moderate', weak: 'Weak' } as const;

interface GroundDetailProps {
  readonly ground: Ground;
  readonly matter: Matter;
}

/** The law behind one ground: its test, what suggests it here, what the other side will say, and the sources. */
export function GroundDetail({ ground, matter }: GroundDetailProps) {
  return (
    <article className="q-scroll q-ground-detail" aria-label={ground.title} data-pane>
      <header>
        <h2 className="q-h2">{ground.title}</h2>
        <ConfidenceBadge confidence={ground.confidence} />
      </header>
      <section>
        <h3 className="q-h3">Test</h3>
        <p className="q-prose">{ground.test}</p>
      </section>
      <section>
        <h3 className="q-h3">What would suggest it</h3>
        <p className="q-dim">Facts suggest; counsel decides. Under each stands what this matter has answered.</p>
        <ul className="q-ground-triggers">
          {ground.triggers.map((trigger) => (
            <li key={trigger.id}>
              <div className="q-row">
                <Badge tone="plain" label={`${strengths[trigger.strength]}, if so`} /> {trigger.text}
              </div>
              <ul>
                {factsBehind(trigger.when, matter).map((fact) => (
                  <li key={fact.path}>
                    <button
                      type="button"
                      className="q-link"
                      onClick={() => go({ section: 'matters', matterId: matter.id, field: `facts.${fact.path}` })}
                    >
                      {fact.label}
                    </button>
                    : {fact.answer}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="q-h3">What the other side will say</h3>
        <ul className="q-list q-prose">
          {ground.counterArguments.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="q-h3">Controlling tests</h3>
        <ul className="q-ground-tests">
          {ground.controllingTests.map((test) => (
            <li key={`${test.jurisdiction}${test.authority}`}>
              <div className="q-row">
                <strong>{test.jurisdiction}</strong> <ConfidenceBadge confidence={test.confidence} />
              </div>
              <p>{test.test}</p>
              <p className="q-dim">{test.authority}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="q-h3">Sources</h3>
        <ul className="q-list q-dim q-ground-sources">
          {ground.source.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p className="q-dim">State of law as collected on {formatDate(law.asOf)}. Check before filing.</p>
      </section>
    </article>
  );
}
