import { isGovernment } from '../drafting/item-objections';
import { JUDICIAL } from '../drafting/fit';
import type { DemandItem } from '../schema/demand';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { processOf } from './process';
import type { ReachKey } from './reach-words.data';
import type { Look } from './truth';

type Tier = DemandItem['tier'];
type Category = NonNullable<DemandItem['categories']>[number];

/** A kind of data that is asked for, as far as the law asks about it. */
export interface Asked {
  readonly tier: Tier;
  readonly categories: readonly Category[];
}

interface Case {
  readonly matter: Matter;
  readonly law: Law;
  readonly look: Look;
}

/** Since Carpenter (2018) historical location is a search; before it the point was argued. */
const LOCATION_SETTLED = '2018-06-22';
/** What § 2703(c)(2) does not list, whatever tier somebody put it in. */
const NOT_LISTED: ReadonlySet<Category> = new Set<Category>([
  'followers',
  'contacts',
  'donors',
  'members',
  'group-list',
  'location',
  'visitors',
  'search-keyword',
  'all-records',
]);
const CONTENTS: ReadonlySet<Category> = new Set<Category>(['messages', 'drafts']);

/** The tier that the words of an item really ask for: the stricter of its own and those of its kinds of data. */
export function effectiveTier({ tier, categories }: Asked): Tier {
  if (tier === 'contents' || tier === 'prospective-routing') return tier;
  if (categories.some((one) => CONTENTS.has(one))) return 'contents';
  return categories.some((one) => NOT_LISTED.has(one)) ? 'other-noncontent' : tier;
}

function contents({ matter, law }: Case): ReachKey {
  if (!isGovernment(matter)) return 'civilContents';
  const reach = law.instruments.get(matter.demand.instrument)?.reach.contents;
  return reach === 'contested-text-only' ? 'contentsByText' : 'barredContents';
}

function customs(tier: Tier, { look }: Case): ReachKey {
  if (tier === 'other-noncontent') return 'beyondList';
  const purpose = look('authority.customsPurposeStated');
  if (purpose === undefined) return 'customsPurposeOpen';
  return purpose === true ? 'customsRecords' : 'customsNoPurpose';
}

/** § 2703(c)(2) opens the list to an administrative subpoena that a statute authorises. */
function administrative(tier: Tier, { look }: Case): ReachKey {
  if (tier === 'other-noncontent') return 'beyondList';
  const cited = look('authority.statutesCited');
  if (cited === undefined) return 'statuteOpen';
  return Array.isArray(cited) && cited.length > 0 ? 'subscriberList' : 'noStatute';
}

function letter(tier: Tier, categories: readonly Category[]): ReachKey {
  if (tier === 'other-noncontent') return 'nslBeyond';
  return categories.every((one) => one === 'identity') ? 'nslCore' : 'nslBeyond';
}

function copyright(tier: Tier, categories: readonly Category[]): ReachKey {
  if (tier !== 'basic-subscriber') return 'infringerNo';
  return categories.every((one) => one === 'identity') ? 'infringer' : 'infringerMore';
}

function civil(tier: Tier, { matter }: Case): ReachKey {
  if (isGovernment(matter)) return tier === 'basic-subscriber' ? 'governmentCivil' : 'governmentCivilBeyond';
  return 'civilRecords';
}

function subpoena(tier: Tier, { matter }: Case): ReachKey {
  if (tier === 'basic-subscriber') return 'subscriberList';
  return isGovernment(matter) ? 'beyondList' : 'defendantRecords';
}

/** What a paper that only a judge can make reaches, once somebody has looked for the signature. */
function signed(tier: Tier, instrument: string, at: Case): ReachKey {
  const signature = at.look('instrument.judgeSigned');
  if (signature === undefined) return 'signatureOpen';
  if (signature !== true) return 'unsigned';
  if (instrument === 'pen-trap-order') return tier === 'prospective-routing' ? 'routing' : 'routingOnly';
  if (tier === 'prospective-routing') return 'noRouting';
  if (instrument === 'sca-search-warrant') return 'warrant';
  return tier === 'contents' ? contents(at) : 'order';
}

/** Instruments that compel nothing, or nothing of this kind. */
function nothing(instrument: string, matter: Matter): ReachKey | undefined {
  if (instrument === 'emergency-request-2702') return 'emergency';
  if (instrument === 'preservation-2703f') return 'preserve';
  if (instrument === 'ndo-2705b') return 'silence';
  if (instrument === 'voluntary-request') return isGovernment(matter) ? 'voluntaryGovernment' : 'voluntaryPrivate';
  return undefined;
}

function stored(tier: Tier, categories: readonly Category[], at: Case): ReachKey {
  const { instrument } = at.matter.demand;
  if (tier === 'prospective-routing') return 'noRouting';
  if (instrument === 'dmca-512h' && tier !== 'contents') return copyright(tier, categories);
  if (tier === 'contents') return contents(at);
  if (instrument === 'customs-summons-1509') return customs(tier, at);
  if (instrument === 'administrative-subpoena-generic') return administrative(tier, at);
  if (instrument === 'nsl-2709') return letter(tier, categories);
  if (instrument === 'va-civil-subpoena-anon') return tier === 'basic-subscriber' ? 'virginia' : 'virginiaNo';
  return processOf(instrument) === 'civil' ? civil(tier, at) : subpoena(tier, at);
}

/** Where a person was needs more than other records, on any process but a warrant (Carpenter). */
const location = ({ matter }: Case): ReachKey =>
  isGovernment(matter) && matter.lawAsOf >= LOCATION_SETTLED ? 'location' : 'locationContested';

const OPENS: ReadonlySet<ReachKey> = new Set<ReachKey>([
  'subscriberList',
  'civilRecords',
  'order',
  'governmentCivil',
  'defendantRecords',
]);

/** Which answer of reach-words.data.ts fits a kind of data that this demand asks for. */
export function reachOf(asked: Asked, at: Case): ReachKey {
  const { instrument } = at.matter.demand;
  if (!at.law.instruments.has(instrument)) return 'unlisted';
  const none = nothing(instrument, at.matter);
  if (none) return none;
  const tier = effectiveTier(asked);
  const key = JUDICIAL.has(instrument) ? signed(tier, instrument, at) : stored(tier, asked.categories, at);
  return asked.categories.includes('location') && OPENS.has(key) ? location(at) : key;
}

/** Paths that would turn an unknown answer into one. */
export function openFor(key: ReachKey): readonly string[] {
  if (key === 'signatureOpen') return ['instrument.judgeSigned'];
  if (key === 'customsPurposeOpen') return ['authority.customsPurposeStated'];
  return key === 'statuteOpen' ? ['authority.statutesCited'] : [];
}

/** Answers by which the Stored Communications Act itself forbids giving the item on this process. */
const BARS: ReadonlySet<ReachKey> = new Set<ReachKey>([
  'beyondList',
  'civilContents',
  'barredContents',
  'governmentCivilBeyond',
  'unsigned',
  'location',
  'routingOnly',
  'noRouting',
  'noStatute',
  'voluntaryGovernment',
  'preserve',
]);

export const barredByAct = (key: ReachKey): boolean => BARS.has(key);
