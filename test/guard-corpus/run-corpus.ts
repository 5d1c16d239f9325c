import { AppError } from '../../shared/kernel/app-error';
import { checkFile } from '../../shared/reveal/reveal-file';
import { facts } from './facts';
import { cases, controls, type Case } from './plant';

/** What became of one file at one exit. */
export type Verdict = 'found' | 'refused' | 'missed';

/** An exit of the product: says whether the fact keeps the file here. */
export interface Exit {
  readonly name: string;
  readonly takes: (one: Case) => boolean;
  readonly verdict: (one: Case) => Promise<Verdict> | Verdict;
}

/** A file that is not let in at all keeps its fact; it is counted apart. */
export async function orRefused(verdict: () => Promise<Verdict> | Verdict): Promise<Verdict> {
  try {
    return await verdict();
  } catch (error) {
    if (error instanceof AppError) return 'refused';
    throw error;
  }
}

/** `quash check` and the screen "What this file still reveals". */
export const check: Exit = {
  name: 'check',
  takes: () => true,
  verdict: (one) =>
    orRefused(async () => {
      const { findings } = await checkFile(one.file.bytes, one.file.name, [one.fact]);
      const found = findings.some(({ kind, severity }) => kind === 'protected-fact' && severity === 'block');
      return found ? 'found' : 'missed';
    }),
};

export interface CorpusCount {
  readonly tried: number;
  readonly found: number;
  readonly refused: number;
  readonly missed: readonly Case[];
  readonly refusals: ReadonlyMap<string, number>;
  readonly places: number;
  readonly disguises: number;
}

/** Runs what the exit takes of the corpus, one of `every`. */
export async function runCorpus(exit: Exit, every = 1): Promise<CorpusCount> {
  const count = { tried: 0, found: 0, refused: 0 };
  const missed: Case[] = [];
  const refusals = new Map<string, number>();
  const places = new Set<string>();
  const disguises = new Set<string>();
  for (const one of cases(every)) {
    if (!exit.takes(one)) continue;
    count.tried += 1;
    places.add(one.place);
    disguises.add(one.disguise);
    const verdict = await exit.verdict(one);
    if (verdict === 'missed') missed.push({ ...one, file: { ...one.file, bytes: new Uint8Array() } });
    else count[verdict] += 1;
    if (verdict === 'refused') refusals.set(one.place, (refusals.get(one.place) ?? 0) + 1);
  }
  return { ...count, missed, refusals, places: places.size, disguises: disguises.size };
}

/** Places that sound an alarm, or are not let in, although nothing is planted there. */
export async function runControls(): Promise<string[]> {
  const wrong: string[] = [];
  for (const { place, file } of controls()) {
    try {
      const { findings } = await checkFile(file.bytes, file.name, facts);
      if (findings.some(({ kind }) => kind === 'protected-fact')) wrong.push(`${place}: an alarm about nothing`);
    } catch (error) {
      wrong.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return wrong;
}
