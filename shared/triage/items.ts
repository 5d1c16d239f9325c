import type { DemandItem } from '../schema/demand';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { reachesOthers } from '../drafting/item-objections';
import { thousands } from '../drafting/words';
import { asOfText } from './as-of-text';
import { barredByAct, effectiveTier, openFor, reachOf, type Asked } from './reach';
import { REACH, type ReachKey } from './reach-words.data';
import type { ItemFinding, Narrowing, Reach } from './report';
import type { Look } from './truth';

interface Case {
  readonly matter: Matter;
  readonly law: Law;
  readonly look: Look;
}

type Tier = DemandItem['tier'];
const askedBy = (item: DemandItem): Asked => ({ tier: item.tier, categories: item.categories ?? [] });

/** Tiers beyond the item's own that its words sweep in: "all records" takes in contents and subscriber data, too. */
function sweptTiers(item: DemandItem): readonly Tier[] {
  const own = effectiveTier(askedBy(item));
  const categories = item.categories ?? [];
  const wide = categories.includes('all-records');
  const swept: Tier[] = [
    ...(wide || categories.includes('identity') || categories.includes('ip-logs') ? ['basic-subscriber' as const] : []),
    ...(wide || reachesOthers(item) ? ['other-noncontent' as const] : []),
    ...(wide ? ['contents' as const] : []),
  ];
  return swept.filter((tier) => tier !== own);
}

/** People whose data the item reaches; where nobody counted them for the item, those of the demand as a whole. */
function peopleOf(item: DemandItem, look: Look): ItemFinding['people'] {
  if (typeof item.people === 'number') return { count: item.people, of: 'item' };
  const whole = look('demand.affectedPersonsEstimate');
  return typeof whole === 'number' ? { count: whole, of: 'demand' } : null;
}

const OTHERS = ['followers', 'contacts', 'donors', 'members', 'group-list', 'visitors', 'search-keyword'];

const leavesOut = (people: ItemFinding['people']): string =>
  people === null || people.count <= 1
    ? 'Leaves out everybody but the account holder.'
    : `Leaves out everybody but the account holder, of ${thousands(people.count)} people counted for the ${people.of}.`;

/** The same item without what sweeps widest, judged again. */
function narrowings(item: DemandItem, key: ReachKey, at: Case): readonly Narrowing[] {
  const made: Narrowing[] = [];
  const asked = askedBy(item);
  const again = (change: string, effect: string, narrower: Asked): void => {
    made.push({ change, effect, reachable: REACH[reachOf(narrower, at)].reachable });
  };
  const own = effectiveTier(asked);
  const listed = (item.categories ?? []).filter((one) => ['identity', 'ip-logs', 'payment'].includes(one));
  if (own !== 'basic-subscriber' && own !== 'prospective-routing' && REACH[key].reachable !== 'yes')
    again('Only the subscriber data that § 2703(c)(2) lists', 'Leaves out contents and every other record.', {
      tier: 'basic-subscriber',
      categories: listed,
    });
  if (reachesOthers(item)) {
    const rest = (item.categories ?? []).filter((one) => !OTHERS.includes(one));
    again('Without readers, followers, members and contacts', leavesOut(peopleOf(item, at.look)), {
      tier: item.tier,
      categories: rest,
    });
  }
  if ((item.categories ?? []).includes('all-records'))
    again('Named kinds of records in place of “all records”', 'What is not named is not reached.', {
      tier: item.tier,
      categories: (item.categories ?? []).filter((one) => one !== 'all-records'),
    });
  if (!item.from && !item.to && REACH[key].reachable !== 'no')
    again('A period tied to what is inquired into', 'Leaves out records of every other time.', asked);
  return made;
}

function reachAsOf(key: ReachKey, { matter, law }: Case): Reach {
  const reach: Reach = REACH[key];
  return { ...reach, why: asOfText(reach.why, matter.lawAsOf, law) ?? reach.why };
}

function finding(item: DemandItem, at: Case): ItemFinding {
  const key = reachOf(askedBy(item), at);
  return {
    id: item.id,
    description: item.text,
    tier: item.tier,
    ...reachAsOf(key, at),
    sweeps: sweptTiers(item).map((tier) => ({ tier, ...reachAsOf(reachOf({ tier, categories: [] }, at), at) })),
    people: peopleOf(item, at.look),
    narrowing: narrowings(item, key, at),
    open: openFor(key),
    barredByAct: barredByAct(key),
  };
}

/** Each item of the demand against what this instrument reaches. */
export function itemsOf(matter: Matter, law: Law, look: Look): readonly ItemFinding[] {
  return matter.demand.items.map((item) => finding(item, { matter, law, look }));
}
