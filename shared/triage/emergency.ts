import { derivedFacts, factAt } from '../drafting/derive-facts';
import type { DemandItem } from '../schema/demand';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { EMERGENCY_ANSWERS, PROCESS_ROUTES, STATUTE_ELEMENTS, type ElementId } from './emergency.data';

/** Something that bears on an emergency request: for disclosure, against it, or not known. */
export interface EmergencyLine {
  readonly side: 'for' | 'against' | 'unknown';
  readonly text: string;
  /** The element of the statute it bears on; 'policy' or 'requester' for what the statute does not ask. */
  readonly on: ElementId | 'policy' | 'requester' | null;
  readonly source: string | null;
}

/**
 * An emergency request laid out for the person who decides. The statute's words and the provider's policy stand apart,
 * and nothing says that either is met: that is the provider's own belief, recorded with a name and a time.
 */
export interface EmergencySheet {
  readonly statute: {
    readonly authority: string;
    readonly elements: readonly {
      readonly id: ElementId;
      readonly words: string;
      readonly lines: readonly EmergencyLine[];
    }[];
  };
  readonly policy: {
    readonly name: string | null;
    readonly dated: string | null;
    readonly words: string | null;
    readonly source: string | null;
    readonly lines: readonly EmergencyLine[];
  };
  readonly requester: readonly EmergencyLine[];
  readonly for: readonly EmergencyLine[];
  readonly against: readonly EmergencyLine[];
  readonly unknown: readonly EmergencyLine[];
  /** Process that would reach what is asked for, if the request is declined. */
  readonly route: {
    readonly tier: DemandItem['tier'] | null;
    readonly instruments: readonly string[];
    readonly authority: string;
    readonly words: string;
  };
  readonly notes: readonly string[];
}

/** The form's own answers, as lines: what is recorded, never what it proves. */
function answered(matter: Matter): EmergencyLine[] {
  const facts = derivedFacts(matter);
  return EMERGENCY_ANSWERS.map(({ path, on, yes, no, open }): EmergencyLine => {
    const value = factAt(facts, path);
    const source = `facts.${path}`;
    if (value === true) return { side: 'for', text: yes, on, source };
    if (value === false) return { side: 'against', text: no, on, source };
    return { side: 'unknown', text: value === null ? `${open} The record does not say.` : open, on, source };
  });
}

/** Past this the form's own trigger calls an event old. */
const STALE_HOURS = 72;

function age({ facts }: Matter): EmergencyLine[] {
  const hours = facts.emergency?.hoursSinceEvent;
  if (typeof hours !== 'number' || hours <= STALE_HOURS) return [];
  const text = `${hours} hours lie between the event and the request.`;
  return [{ side: 'against', text, on: 'without-delay', source: 'facts.emergency.hoursSinceEvent' }];
}

const DESK_ELEMENTS: Readonly<Record<string, EmergencyLine['on']>> = {
  'good-faith': 'good-faith',
  emergency: 'danger',
  'danger-of-death': 'danger',
  'serious-physical-injury': 'danger',
  'without-delay': 'without-delay',
  'data-relates': 'relating',
  policy: 'policy',
};

/** What was written down: on the desk, and in the demand's own record. */
function written({ demand: { emergency }, emergencyDesk }: Matter): EmergencyLine[] {
  const lines = (side: EmergencyLine['side'], texts: readonly string[] | undefined): EmergencyLine[] =>
    (texts ?? []).map((text) => ({ side, text, on: null, source: 'demand.emergency' }));
  const desk = (emergencyDesk?.facts ?? []).map(({ side, text, on, source }): EmergencyLine => ({
    side,
    text,
    on: DESK_ELEMENTS[on ?? ''] ?? null,
    source: source ?? null,
  }));
  return [
    ...desk,
    ...lines('for', emergency?.facts),
    ...lines('against', emergency?.against),
    ...lines('unknown', emergency?.unknown),
  ];
}

const HEIGHT: readonly DemandItem['tier'][] = [
  'basic-subscriber',
  'other-noncontent',
  'prospective-routing',
  'contents',
];

function route({ demand }: Matter, law: Law): EmergencySheet['route'] {
  const tier = demand.items.map((item) => item.tier).toSorted((a, b) => HEIGHT.indexOf(b) - HEIGHT.indexOf(a))[0];
  const row = PROCESS_ROUTES.find((one) => one.tier === (tier ?? 'basic-subscriber'));
  const reach = (id: string): boolean => {
    const found = law.instruments.get(id)?.reach;
    return found !== undefined && tier !== undefined && found.tiers.includes(tier);
  };
  return {
    tier: tier ?? null,
    instruments: (row?.instruments ?? []).filter((id) => tier === undefined || reach(id)),
    authority: row?.authority ?? '18 U.S.C. § 2703',
    words: row?.words ?? 'Process under 18 U.S.C. § 2703 is handled at once.',
  };
}

const NOTES: readonly string[] = [
  'Disclosure is permitted, never compelled; declining is lawful.',
  'Nothing here says whether the statute or the policy is met. A named person decides, with the time.',
  'Call back on a number that was looked up, never on one that came with the request.',
  'Preserve the account at once, and handle process as soon as it comes.',
];

/** The sheet of an emergency request; undefined for any other demand. */
export function emergencySheet(matter: Matter, law: Law): EmergencySheet | undefined {
  if (matter.demand.instrument !== 'emergency-request-2702') return undefined;
  const lines = [...written(matter), ...answered(matter), ...age(matter)];
  const on = (id: EmergencyLine['on']): EmergencyLine[] => lines.filter((line) => line.on === id);
  const side = (which: EmergencyLine['side']): EmergencyLine[] => lines.filter((line) => line.side === which);
  const policy = matter.emergencyDesk?.policy;
  return {
    statute: {
      authority: '18 U.S.C. § 2702(b)(8), (c)(4)',
      elements: STATUTE_ELEMENTS.map(({ id, words }) => ({ id, words, lines: on(id) })),
    },
    policy: {
      name: policy?.name ?? null,
      dated: policy?.dated ?? null,
      words: policy?.words ?? matter.demand.emergency?.policy ?? null,
      source: policy?.source ?? null,
      lines: on('policy'),
    },
    requester: on('requester'),
    for: side('for'),
    against: side('against'),
    unknown: side('unknown'),
    route: route(matter, law),
    notes: NOTES,
  };
}
