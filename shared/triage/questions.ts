import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { OpenDefect } from './defects';
import { groundTitle } from './ground-title';
import { scoreOf, type GroundOutcome, type OpenTrigger } from './grounds';
import { QUESTION_WORDS } from './question-words.data';
import type { ItemFinding, Question, Stake } from './report';

interface Hung {
  readonly stake: Stake;
  readonly open: readonly string[];
  /** How much it would change if this alone were open. */
  readonly score: number;
}

/** A trigger counts for what it would add: a new ground for its strength, a stronger one for the difference. */
function scoreOfTrigger(trigger: OpenTrigger, outcome: GroundOutcome): number {
  const found = outcome.grounds.find(({ id }) => id === trigger.ground);
  const gain = scoreOf(trigger.strength) - (found ? scoreOf(found.strength) : 0);
  // One more reason for a ground that stands already is worth asking last.
  return gain > 0 ? gain : 0.25;
}

const ofTriggers = (outcome: GroundOutcome): Hung[] =>
  outcome.open.map((one) => ({
    stake: { kind: 'ground', id: one.ground, trigger: one.trigger, strength: one.strength },
    open: one.open,
    score: scoreOfTrigger(one, outcome),
  }));

const ofDefects = (open: readonly OpenDefect[]): Hung[] =>
  open.map((one) => ({
    stake: { kind: 'defect', id: one.defect, strength: one.strength },
    open: one.open,
    score: scoreOf(one.strength),
  }));

const ofItems = (items: readonly ItemFinding[]): Hung[] =>
  items
    .filter(({ open }) => open.length > 0)
    .map(({ id, open }) => ({ stake: { kind: 'item', id, strength: 'strong' }, open, score: 2 }));

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** 'Would decide 1 defect and 2 grounds: Defective service or facial defects (strong); Overbreadth (moderate).' */
function whyOf(stakes: readonly Stake[], law: Law): string {
  const count = (kind: Stake['kind']): number =>
    new Set(stakes.filter((one) => one.kind === kind).map(({ id }) => id)).size;
  const counts = (['defect', 'ground', 'item'] as const).flatMap((kind) =>
    count(kind) > 0 ? [plural(count(kind), kind)] : [],
  );
  const grounds = stakes.filter(({ kind }) => kind === 'ground');
  const named = [...new Set(grounds.map(({ id }) => id))].map((id) => {
    const strength = grounds
      .filter((one) => one.id === id)
      .toSorted((a, b) => scoreOf(b.strength) - scoreOf(a.strength))[0]?.strength;
    return `${groundTitle(law.grounds.get(id) ?? { id, title: id })} (${strength})`;
  });
  return `Bears on ${counts.join(', ')}${named.length > 0 ? `: ${named.join('; ')}` : ''}.`;
}

/** Facts that come from the demand's record, where `null` says that the record was looked at and does not say. */
const RECORDED: Readonly<Record<string, (matter: Matter) => unknown>> = {
  'compliance.due': ({ demand }) => demand.due.date,
  'compliance.days': ({ demand }) => demand.due.date,
  'service.date': ({ demand }) => demand.served.date,
  'service.method': ({ demand }) => demand.served.method,
};
const SILENT = 'The record was looked at and does not say.';

const isSilent = (path: string, matter: Matter): boolean => RECORDED[path]?.(matter) === null;

/** What the record cannot answer comes late; what a life may hang on comes first. */
function weightOf(path: string, weight: number, matter: Matter): number {
  if (matter.demand.instrument === 'emergency-request-2702' && path.startsWith('emergency.')) return weight + 10;
  return isSilent(path, matter) ? weight / 4 : weight;
}

const NO_ITEMS = 'Nothing is entered of what the demand asks for, so no item can be judged.';

/**
 * What nobody has answered and what an answer would decide, the weightiest first. The weight of a question is what its
 * answer could add: 3, 2 or 1 for a defect or a ground by strength, 2 for an item; shared where several facts are open.
 */
export function questionsOf(
  matter: Matter,
  law: Law,
  found: { outcome: GroundOutcome; defects: readonly OpenDefect[]; items: readonly ItemFinding[] },
): readonly Question[] {
  const hung = [...ofDefects(found.defects), ...ofTriggers(found.outcome), ...ofItems(found.items)];
  const paths = [...new Set(hung.flatMap(({ open }) => open))];
  const questions = paths.map((path): Question => {
    const mine = hung.filter(({ open }) => open.includes(path));
    // Of one ground, its best trigger counts: two of them are still one ground.
    const best = new Map<string, number>();
    for (const { stake, open, score } of mine) {
      const key = `${stake.kind} ${stake.id}`;
      best.set(key, Math.max(best.get(key) ?? 0, score / open.length));
    }
    const weight = [...best.values()].reduce((sum, one) => sum + one, 0);
    const stakes = mine.map(({ stake }) => stake);
    return {
      path,
      question: QUESTION_WORDS[path] ?? `${path}: ${law.demandFields[path] ?? ''}`,
      why: `${whyOf(stakes, law)}${isSilent(path, matter) ? ` ${SILENT}` : ''}`,
      weight: Math.round(weightOf(path, weight, matter) * 100) / 100,
      stakes,
    };
  });
  const items: Question[] =
    matter.demand.items.length > 0
      ? []
      : [
          {
            path: 'demand.items',
            question: QUESTION_WORDS['demand.items'] ?? '',
            why: NO_ITEMS,
            weight: 20,
            stakes: [],
          },
        ];
  return [...items, ...questions].toSorted((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1));
}
