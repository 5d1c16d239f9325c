import { documentKind } from '../drafting/documents';
import type { Matter } from '../schema/matter';
import { LEADS } from './recipes.data';

/** A field of the matter stands in the way, not the kind of matter. */
const MENDABLE: ReadonlySet<string> = new Set(['decision-required', 'no-court', 'wrong-court']);

const unfitOf = (paper: string, matter: Matter) => {
  const kind = documentKind(paper);
  return kind ? kind.unfit(matter) : ({ code: 'not-in-build' } as const);
};

/** Every paper that can lead a packet, each once, in the order they are tried. */
export const leadPapers: readonly string[] = [...new Set(LEADS.map(({ paper }) => paper))];

/** The papers of this build that can lead a packet in this matter. */
export function leadsFor(matter: Matter): readonly string[] {
  return leadPapers.filter((paper) => unfitOf(paper, matter) === undefined);
}

/**
 * The paper that leads: the one the chosen vehicle calls for, else the first that fits. One that does not fit yet, for
 * want of a decision or a court, is named all the same, so that its reason is shown; undefined when nothing leads.
 */
export function chooseLead(matter: Matter): string | undefined {
  const { vehicle } = matter;
  const called = vehicle === null ? [] : LEADS.filter(({ vehicles }) => vehicles.includes(vehicle));
  const able = called.length > 0 ? called : LEADS.filter(({ byItself }) => byItself === true);
  const fits = able.find(({ paper }) => unfitOf(paper, matter) === undefined);
  if (fits) return fits.paper;
  const waits = able.find(({ paper }) => MENDABLE.has(unfitOf(paper, matter)?.code ?? ''));
  return (waits ?? called.find(({ paper }) => documentKind(paper)) ?? called[0])?.paper;
}
