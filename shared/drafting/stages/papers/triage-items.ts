import type { ItemFinding } from '../../../triage/report';
import { REACH_WORDS } from '../../../triage/words';
import { TIER_WORDS } from '../../record/data-words';
import type { ListRow } from '../../draft-doc';
import { capital, thousands } from '../../words';

/** More rows than these and the memo leaves its page. */
const MOST = 7;

const peopleWords = ({ people }: ItemFinding): string => {
  if (people === null) return 'not counted';
  return people.of === 'item' ? thousands(people.count) : `${thousands(people.count)} (whole demand)`;
};

function reachWords({ tier, reachable, sweeps }: ItemFinding): string {
  const swept = sweeps
    .filter((one) => one.reachable !== reachable)
    .map((one) => `${TIER_WORDS[one.tier]}: ${REACH_WORDS[one.reachable].toLowerCase()}`);
  return `${REACH_WORDS[reachable]} (${TIER_WORDS[tier]})${swept.length > 0 ? `; ${swept.join('; ')}` : ''}`;
}

function narrowedWords({ narrowing, reachable }: ItemFinding): string {
  if (reachable === 'unknown') return '–';
  const [first] = narrowing.filter((one) => one.reachable !== 'no');
  if (first) return `${first.change}: ${REACH_WORDS[first.reachable].toLowerCase()}`;
  return reachable === 'no' ? 'Narrowing alone does not cure it' : '–';
}

const rowOf = (item: ItemFinding): ListRow => ({
  asked: capital(item.description),
  reach: reachWords(item),
  authority: `${item.why} ${item.authority}.`,
  people: peopleWords(item),
  narrowed: narrowedWords(item),
});

const alike = (a: ListRow, b: ListRow): boolean =>
  (['reach', 'authority', 'people', 'narrowed'] as const).every((name) => a[name] === b[name]);

/** A row an item; items that come out alike share one. */
export function itemRows(items: readonly ItemFinding[]): readonly ListRow[] {
  const rows = items.map(rowOf).reduce<ListRow[]>((all, row) => {
    const at = all.findIndex((one) => alike(one, row));
    const same = all[at];
    if (same === undefined) return [...all, row];
    return all.with(at, { ...same, asked: `${String(same['asked'])}; ${String(row['asked'])}` });
  }, []);
  if (rows.length <= MOST) return rows;
  const rest = rows.length - MOST;
  return [
    ...rows.slice(0, MOST),
    { asked: `And ${rest} more`, reach: '', authority: 'See the triage of the matter.', people: '', narrowed: '' },
  ];
}
