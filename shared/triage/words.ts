import { thousands } from '../drafting/words';
import { longDate } from '../kernel/civil-date';
import type { GroundFinding, MayMove, Reachable } from './report';
import type { TestWeight } from './forum.data';
import type { ShownFact } from './truth';

/** Words for the answers of a report, shared by the screen, the memo and the command line. */
export const REACH_WORDS: Readonly<Record<Reachable, string>> = {
  yes: 'Within reach',
  no: 'Out of reach',
  contested: 'Contested',
  unknown: 'Not known',
};

export const MOVE_WORDS: Readonly<Record<MayMove, string>> = { yes: 'may move', no: 'may not', contested: 'contested' };

export const WEIGHT_WORDS: Readonly<Record<TestWeight, string>> = {
  controls: 'controls here',
  persuasive: 'persuasive',
  argued: 'what a movant asks for',
};

const ROLE_WORDS: Readonly<Record<GroundFinding['role'], string>> = {
  ground: '',
  argument: 'an argument, with authority both ways',
  context: 'context for narrowing, not a ground by itself',
  weighed: 'facts against disclosure, to be weighed by the person who decides',
};

/** What a ground is here, in words; empty for an ordinary one. */
export const roleWords = ({ role }: Pick<GroundFinding, 'role'>): string => ROLE_WORDS[role];

function valueWords(value: unknown): string {
  if (value === null) return 'none';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueWords).join(', ');
  return String(value);
}

/** 'speech.anonymous: yes' */
export const factWords = ({ path, value }: ShownFact): string => `${path}: ${valueWords(value)}`;

/** Facts whose value is worth printing beside the trigger's own words, and their labels. */
const FIGURES: Readonly<Record<string, string>> = {
  'demand.affectedPersonsEstimate': 'people',
  'demand.dateRange.days': 'days covered',
  'compliance.due': 'due',
  'service.date': 'served',
  'service.method': 'by',
  'compliance.days': 'days to comply',
  'compliance.distanceMiles': 'miles',
  'burden.hoursEstimate': 'hours',
  'burden.volumeRecords': 'records',
  'notice.daysGiven': 'days given',
  'emergency.hoursSinceEvent': 'hours since',
  'history.sameTargetDemands': 'demands',
};

const figureWords = (value: unknown): string => {
  if (typeof value === 'number') return value < 0 ? `−${thousands(-value)}` : thousands(value);
  const [day = '', time] = String(value).split('T');
  return time === undefined ? longDate(day) : `${longDate(day)}, ${time}`;
};

/** 'due March 13, 2017, 11:45; served March 14, 2017': the numbers and days among the facts. */
export const figuresOf = (facts: readonly ShownFact[]): string =>
  facts
    .filter(({ path, value }) => Object.hasOwn(FIGURES, path) && value !== null)
    .map(({ path, value }) => `${FIGURES[path] ?? path} ${figureWords(value)}`)
    .join('; ');
