import { thousands } from '../../../shared/drafting/words';
import type { ItemFinding } from '../../../shared/triage/report';
import { go } from '../../state';
import { ConfidenceBadge } from '../../ui/badge';
import { dataTiers } from '../../ui/demand-words';
import { FieldGroup } from '../../ui/field-row';
import { FactList } from './fact-list';
import { ReachBadge } from './reach-badge';

const tierWord = (tier: ItemFinding['tier']): string => dataTiers.find(({ value }) => value === tier)?.label ?? tier;

function People({ people }: Pick<ItemFinding, 'people'>) {
  if (!people) return <span className="q-dim">Not counted</span>;
  return (
    <>
      {thousands(people.count)}
      <div className="q-dim">{people.of === 'item' ? 'for the item' : 'for the whole demand'}</div>
    </>
  );
}

function Narrowings({ narrowing }: Pick<ItemFinding, 'narrowing'>) {
  if (narrowing.length === 0) return null;
  return (
    <div>
      <h4 className="q-triage-label">What narrowing would do</h4>
      <ul className="q-triage-lines">
        {narrowing.map(({ change, effect, reachable }) => (
          <li key={change}>
            {change}. {effect} Then: <ReachBadge reachable={reachable} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sweeps({ sweeps }: Pick<ItemFinding, 'sweeps'>) {
  if (sweeps.length === 0) return null;
  return (
    <div>
      <h4 className="q-triage-label">Its words also sweep in</h4>
      <ul className="q-triage-lines">
        {sweeps.map(({ tier, reachable, why, authority }) => (
          <li key={tier}>
            {tierWord(tier)} <ReachBadge reachable={reachable} /> {why} <span className="q-dim">{authority}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ItemRow({
  matterId,
  item,
  at,
}: {
  readonly matterId: string;
  readonly item: ItemFinding;
  readonly at: number;
}) {
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="q-link"
          onClick={() => go({ section: 'matters', matterId, field: `demand.items.${item.id}.text` })}
        >
          {at + 1}. {item.description}
        </button>
      </th>
      <td>{tierWord(item.tier)}</td>
      <td className="q-triage-people">
        <People people={item.people} />
      </td>
      <td>
        <ReachBadge reachable={item.reachable} />
      </td>
      <td>
        <p>{item.why}</p>
        <p className="q-row">
          <span className="q-dim">{item.authority}</span> <ConfidenceBadge confidence={item.confidence} />
        </p>
        {item.open.length > 0 && (
          <FactList matterId={matterId} facts={item.open.map((path) => ({ path, value: undefined }))} />
        )}
        <Sweeps sweeps={item.sweeps} />
        <Narrowings narrowing={item.narrowing} />
      </td>
    </tr>
  );
}

interface ItemsProps {
  readonly matterId: string;
  readonly items: readonly ItemFinding[];
}

/** Each thing asked for against what this instrument reaches. */
export function ItemTable({ matterId, items }: ItemsProps) {
  return (
    <FieldGroup title="Items and what the law allows">
      {items.length === 0 ? (
        <p className="q-dim">
          No item is entered, so none can be judged.{' '}
          <button
            type="button"
            className="q-link"
            onClick={() => go({ section: 'matters', matterId, field: 'demand.items' })}
          >
            Enter the items
          </button>
        </p>
      ) : (
        <table className="q-triage-table" aria-label="Items and what the law allows">
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Tier</th>
              <th scope="col">People affected</th>
              <th scope="col">Reach</th>
              <th scope="col">Why, by what authority, and what narrowing would do</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, at) => (
              <ItemRow key={item.id} matterId={matterId} item={item} at={at} />
            ))}
          </tbody>
        </table>
      )}
    </FieldGroup>
  );
}
