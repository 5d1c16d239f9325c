import { prepareExport } from '../../main/files/export-file';
import type { GuardFact } from '../../shared/guard/guard';
import { checkFile } from '../../shared/reveal/reveal-file';
import { searchLeaving } from '../../renderer/workers/run-leak-search';
import type { Case } from './plant';
import { AppError } from '../../shared/kernel/app-error';

/** What became of one file at one exit; a file that is not let in at all keeps its fact, and is counted apart. */
export type Verdict = 'found' | 'refused' | 'missed';

/** An exit of the product: says whether the fact keeps the file here. */
export interface Exit {
  readonly name: string;
  readonly takes: (one: Case) => boolean;
  readonly verdict: (one: Case) => Promise<Verdict>;
}

/** One list for each fact: the guard makes a list ready once, as it does for the many files of one matter. */
const lists = new WeakMap<GuardFact, readonly GuardFact[]>();
function listOf(fact: GuardFact): readonly GuardFact[] {
  const list = lists.get(fact) ?? [fact];
  lists.set(fact, list);
  return list;
}

const ending = ({ file }: Case): string => /\.([a-z]+)$/.exec(file.name)?.[1] ?? '';
const ourKinds = new Set(['docx', 'ics', 'csv', 'json', 'txt']);
const ours = (one: Case): boolean =>
  ourKinds.has(ending(one)) && !/UTF-16, |text in UTF-16/.test(one.place) && one.file.name.length < 200;

async function orRefused(search: () => Promise<boolean> | boolean): Promise<Verdict> {
  try {
    return (await search()) ? 'found' : 'missed';
  } catch (error) {
    if (error instanceof AppError) return 'refused';
    throw error;
  }
}

/** `quash check`, and the screen that says what a file still reveals: any file, of whomever. */
export const check: Exit = {
  name: 'quash check',
  takes: () => true,
  verdict: ({ file, fact }) =>
    orRefused(async () => {
      const { findings, verdict } = await checkFile(file.bytes, file.name, listOf(fact));
      return verdict === 'blocked' && findings.some(({ kind }) => kind === 'protected-fact');
    }),
};

/** What the window searches before it hands a file over: the drawer's facts, in the kinds that we write. */
export const leaving: Exit = {
  name: 'the window',
  takes: ours,
  verdict: async ({ file, fact }) => {
    const reply = await searchLeaving({ ...file, kind: /\.([a-z]+)$/.exec(file.name)?.[1] ?? '', facts: listOf(fact) });
    if (reply.kind === 'broken') throw new Error(reply.message);
    if (reply.kind === 'refused') return 'refused';
    return reply.found.length > 0 ? 'found' : 'missed';
  },
};

const accountKinds = new Set<GuardFact['kind']>(['handle', 'name', 'alias']);

/** The one exit for files of the main process, which knows the accounts at issue alone, and by their words what they are. */
export const prepared: Exit = {
  name: 'the exit for files',
  takes: (one) => ours(one) && accountKinds.has(one.fact.kind),
  verdict: ({ file, fact }) =>
    orRefused(() => {
      const guard = { matterId: null, protectedWords: [fact.value] };
      return prepareExport(file.bytes, file.name, guard).status === 'blocked';
    }),
};
