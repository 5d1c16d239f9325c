import { checkFile } from '../../shared/reveal/reveal-file';
import type { Exit } from './exits';
import { facts } from './facts';
import { cases, controls, type Case } from './plant';

/** A case that got through, in words. */
export interface Missed {
  readonly place: string;
  readonly disguise: string;
  readonly kind: string;
  readonly text: string;
}

export interface CorpusCount {
  readonly tried: number;
  readonly found: number;
  readonly refused: number;
  readonly missed: readonly Missed[];
  /** How many files of each place were not let in at all. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly places: number;
  readonly disguises: number;
  /** The fewest places, and the fewest disguises, in which any one fact was tried. */
  readonly leastPlaces: number;
  readonly leastDisguises: number;
}

const least = (sets: ReadonlyMap<string, ReadonlySet<string>>): number =>
  Math.min(...[...sets.values()].map(({ size }) => size));
const add = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
};

/** Runs what the exit takes of the corpus, one of `every`, from the `first`. */
export async function runCorpus(exit: Exit, every = 1, first = 0): Promise<CorpusCount> {
  const count = { tried: 0, found: 0, refused: 0 };
  const missed: Missed[] = [];
  const refusals = new Map<string, number>();
  const [places, disguises] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const one of cases(exit.takes, every, first)) {
    const { place, disguise, fact, text } = one;
    count.tried += 1;
    add(places, fact.value, place);
    add(disguises, fact.value, disguise);
    const verdict = await exit.verdict(one);
    if (verdict === 'missed') missed.push({ place, disguise, kind: fact.kind, text });
    else count[verdict] += 1;
    if (verdict === 'refused') refusals.set(place, (refusals.get(place) ?? 0) + 1);
  }
  const all = (sets: Map<string, Set<string>>): number => new Set([...sets.values()].flatMap((set) => [...set])).size;
  return {
    ...count,
    missed,
    refusals,
    places: all(places),
    disguises: all(disguises),
    leastPlaces: least(places),
    leastDisguises: least(disguises),
  };
}

/** Places that sound an alarm, or are not let in, although nothing is planted there: what is found is found for its own sake. */
export async function runControls(): Promise<string[]> {
  const wrong: string[] = [];
  const check = async ({ place, file }: Case): Promise<void> => {
    try {
      const { findings } = await checkFile(file.bytes, file.name, facts);
      if (findings.some(({ kind }) => kind === 'protected-fact')) wrong.push(`${place}: an alarm about nothing`);
    } catch (error) {
      wrong.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const one of controls()) await check(one);
  return wrong;
}
