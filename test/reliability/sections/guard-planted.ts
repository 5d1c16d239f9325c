import { check, leaving, prepared, type Exit } from '../../guard-corpus/exits';
import { facts } from '../../guard-corpus/facts';
import { runControls, runCorpus, type CorpusCount } from '../../guard-corpus/run-corpus';
import { count, type Section } from '../harness/section';

/*
 * Facts of every kind planted in every place of a file, in every disguise, and sought at each exit. The corpus knows
 * nothing of the engine. A file that is refused keeps its fact, but is counted by itself.
 */

/** One of so many cases: the long form takes others with every seed. */
const stride = { long: 5, short: 97 };

const told = ({ name }: Exit, sum: CorpusCount, every: number): string =>
  `${name}: ${count(sum.tried)} files${every > 1 ? ` (one of ${every})` : ''}, ${count(sum.missed.length)} missed, ${count(sum.refused)} not let in (each fact in at least ${sum.leastPlaces} of ${sum.places} places and ${sum.leastDisguises} of ${sum.disguises} disguises)`;

export const guardPlanted: Section = {
  key: 'planted',
  name: 'planted facts',
  run: async ({ short, whole, seed }) => {
    const failures = (await runControls()).map((what) => `control: ${what}`);
    const lines: string[] = [];
    const counts: Record<string, number> = { facts: facts.length };
    for (const exit of [check, leaving, prepared]) {
      const every = short ? stride.short : whole ? 1 : stride.long;
      const sum = await runCorpus(exit, every, seed % every);
      lines.push(told(exit, sum, every));
      const { tried, found, refused, missed, leastPlaces, leastDisguises } = sum;
      for (const [what, number] of Object.entries({ tried, found, refused, missed: missed.length })) {
        counts[`${exit.name}, ${what}`] = number;
      }
      failures.push(
        ...missed.map(({ place, disguise, kind, text }) => `${exit.name}: ${kind} in ${place}, ${disguise}: ${text}`),
      );
      if (!short && exit !== prepared && (leastPlaces < 25 || leastDisguises < 8)) {
        failures.push(`${exit.name}: a fact was tried in ${leastPlaces} places and ${leastDisguises} disguises only`);
      }
    }
    return { line: `${facts.length} facts; ${lines.join('; ')}`, counts, failures };
  },
};
