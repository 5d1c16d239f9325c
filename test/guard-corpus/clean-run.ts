import { searchAll } from '../../shared/guard/guard';
import { checkRedaction, type RedactionScope } from '../../shared/guard/redaction/check-redaction';
import { law } from '../../shared/law';
import { revealFile } from '../../shared/reveal/reveal-file';
import { searchByPlace } from '../../shared/ooxml/reading';
import type { CleanFile } from './clean-files';
import { commonNames } from './common-names';
import { explained, type Explanation } from './explained.data';

/** One alarm about a file in which nothing protected stands. */
export interface Alarm {
  readonly group: CleanFile['group'];
  readonly file: string;
  readonly fact: string;
  readonly text: string;
  readonly how: string;
  /** Why it is right to ask a person; undefined: nobody has explained it, so it is a fault. */
  readonly because?: Explanation['because'];
}

export interface CleanRun {
  readonly files: number;
  readonly alarms: readonly Alarm[];
  readonly redaction: readonly Alarm[];
  readonly carriers: readonly string[];
  readonly unfinished: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);
/** Every text of a matter, as counsel's address and the accounts at issue stand in it. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsOf)
      : [];
const scopes: readonly RedactionScope[] = ['federal-civil', 'federal-criminal'];

/** Looks into each file with the drawer of common names; a paper, with the rules on private facts, too. */
export async function runClean(files: Iterable<CleanFile>): Promise<CleanRun> {
  const run = {
    files: 0,
    alarms: [] as Alarm[],
    redaction: [] as Alarm[],
    carriers: [] as string[],
    unfinished: [] as string[],
  };
  for (const { name: file, bytes, group, matter } of files) {
    run.files += 1;
    const reading = await revealFile(bytes);
    const stories = [{ where: 'file name', text: file }, ...reading.stories];
    const { hits, unfinished } = searchAll(commonNames, stories);
    const found = searchByPlace(
      stories,
      () => hits,
      (hit) => hit.fact,
    );
    for (const hit of found) {
      const fact = commonNames[hit.fact]?.value ?? '';
      const alarm = { group, file, fact, text: oneLine(hit.text), how: hit.disguise };
      const because = explained.find(
        (one) => one.facts.includes(fact) && one.text.test(hit.text) && one.groups.includes(group),
      );
      run.alarms.push(because ? { ...alarm, because: because.because } : alarm);
    }
    run.unfinished.push(...unfinished.map((where) => `${file}: ${where}`));
    run.carriers.push(...reading.carriers.map(({ kind, where }) => `${file}: ${kind}, ${where}`));
    for (const scope of matter ? scopes : []) {
      const question = { scope, checks: law.disclosureChecks, known: textsOf(matter), homes: [] };
      for (const { kind, text = '', severity } of checkRedaction(reading.stories, question)) {
        const alarm = { group, file, fact: `${kind} (${severity}, ${scope})`, text: oneLine(text), how: '' };
        const because = kind === 'p-thirdparties' && severity === 'warn' && text === '@getsworse' ? second : undefined;
        run.redaction.push(because === undefined ? alarm : { ...alarm, because });
      }
    }
  }
  return run;
}

const second =
  'the second account that the demand in Harris asks about: another person’s name, which counsel is to look at';
