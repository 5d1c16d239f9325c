import type { PacketPlan } from '../../../shared/packet/packet-plan';
import { Badge } from '../../ui/badge';

/** What the public papers of the packet, with those that have left, say of the speaker together. */
export function Together({ plan: { crowd } }: { readonly plan: PacketPlan }) {
  if (crowd.length === 0) return null;
  return (
    <section aria-label="What the papers say of the speaker together">
      <h2 className="q-h2">What they say of the speaker together</h2>
      <p className="q-row">
        <Badge tone="warn" label="Few people may fit" />
        <span>{crowd[0]?.why.replace(/ So much .*$/, '')}</span>
      </p>
      <ul className="q-packet-lacks">
        {crowd.map(({ where, text }) => (
          <li key={where + (text ?? '')}>
            <p>“{text}”</p>
            <p className="q-dim">{where}</p>
          </li>
        ))}
      </ul>
      <p className="q-dim">{crowd[0]?.fix}</p>
    </section>
  );
}
