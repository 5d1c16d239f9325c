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
