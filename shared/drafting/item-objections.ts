import { own } from '../kernel/own';
import type { DemandItem } from '../schema/demand';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { ItemResponse } from '../schema/response';

/* One item of a demand at a time: what kind of thing it asks for, what is objected to it, and how it is answered. */

/** Kinds of data that say who the speaker is. */
const SPEAKER: ReadonlySet<string> = new Set(['identity', 'ip-logs', 'location', 'payment']);
/** Kinds of data that say who others are: those who read, follow, give or belong. */
const OTHERS: ReadonlySet<string> = new Set([
  'followers',
  'contacts',
  'donors',
  'members',
  'group-list',
  'visitors',
  'search-keyword',
]);
/** Kinds of data that sweep wide whatever else the item says. */
const WIDE: ReadonlySet<string> = new Set([...OTHERS, 'all-records', 'messages', 'drafts']);

const holds = (item: DemandItem, kinds: ReadonlySet<string>): boolean =>
  (item.categories ?? []).some((category) => kinds.has(category));

/** The item asks who others are: readers, followers, givers, members. */
export const reachesOthers = (item: DemandItem): boolean => holds(item, OTHERS);
/** The item would name the speaker, and nobody else. */
export const namesSpeaker = (item: DemandItem): boolean =>
  !reachesOthers(item) && (holds(item, SPEAKER) || (item.tier === 'basic-subscriber' && !item.categories?.length));
const isWide = (item: DemandItem): boolean =>
  holds(item, WIDE) || item.tier === 'contents' || (typeof item.people === 'number' && item.people > 1);

/** Agencies, police, prosecutors and grand juries: whom the Stored Communications Act calls a governmental entity. */
export const isGovernment = ({ demand }: Pick<Matter, 'demand'>): boolean =>
  demand.issuer.kind !== 'private-party' && demand.issuer.kind !== 'criminal-defendant';

/** Instruments of a civil case: a governmental entity that uses one has not used the process of § 2703(c). */
const CIVIL: ReadonlySet<string> = new Set(['frcp45-civil-subpoena', 'dmca-512h']);

/** The law's table of instruments and tiers bars the disclosure of this item outright. */
function isBarred(item: DemandItem, { demand }: Matter, law: Law): boolean {
  const reach = law.instruments.get(demand.instrument)?.reach;
  if (!reach) return false;
  if (item.tier === 'contents') return reach.contents === 'barred';
  return item.tier === 'prospective-routing' && !reach.tiers.includes(item.tier);
}

/** The instrument does not clearly reach the item's class of data. */
function isOutOfReach(item: DemandItem, matter: Matter, law: Law): boolean {
  const reach = law.instruments.get(matter.demand.instrument)?.reach;
  const covered = reach?.tiers.includes(item.tier) ?? true;
  return !covered || (isGovernment(matter) && CIVIL.has(matter.demand.instrument));
}

type Applies = (item: DemandItem, matter: Matter, law: Law) => boolean;

/** When a ground is an objection to one item; grounds that are not here go to the demand as a whole. */
const APPLIES: Readonly<Record<string, Applies>> = {
  'wrong-instrument-sca': isOutOfReach,
  'first-amendment-anonymity': (item) => namesSpeaker(item) || reachesOthers(item),
  'insufficient-showing': namesSpeaker,
  'associational-privacy': reachesOthers,
  overbreadth: isWide,
  'undue-burden': (item, matter, law) => isWide(item) && !isBarred(item, matter, law),
  privilege: (item) => item.tier === 'contents',
};

/** What no choice of counsel can leave out: the statute that bars the disclosure, and the scope of § 512(h) itself. */
function barred(item: DemandItem, matter: Matter, law: Law): string[] {
  const beyond = matter.demand.instrument === 'dmca-512h' && item.tier !== 'basic-subscriber';
  return [
    ...(isBarred(item, matter, law) ? ['wrong-instrument-sca'] : []),
    ...(beyond ? ['exceeds-statutory-authority'] : []),
  ];
}

/** Ids of the grounds objected to an item: the statutory bars first, then counsel's ticked grounds in their order. */
export function objectionsTo(matter: Matter, item: DemandItem, law: Law): string[] {
  const ticked = matter.grounds.filter((ground) => ground.chosen && own(APPLIES, ground.id)?.(item, matter, law));
  return [...new Set([...barred(item, matter, law), ...ticked.map((ground) => ground.id)])];
}

/** How the answer to an item was entered; undefined when nobody has. */
export function responseTo({ response }: Matter, item: DemandItem | undefined): ItemResponse | undefined {
  return response?.items?.find((entry) => entry.id === item?.id);
}

/** The matter as if its demand asked for this item alone, for text that speaks of one item. */
export function oneItem(matter: Matter, item: DemandItem): Matter {
  return { ...matter, demand: { ...matter.demand, items: [item] } };
}
