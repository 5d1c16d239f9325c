import { fullCite } from '../citations/format';
import { longDate } from '../kernel/civil-date';
import { curlQuotes, holdTogether } from '../kernel/typography';
import type { Precedent } from '../schema/law';
import type { Block, DraftDoc, Run } from './draft-doc';
import { line, table, type Cell } from './stages/papers/sheet';

/** What a sheet to look authorities up with is made of. Records of the library, and nothing of any matter. */
export interface VerificationSheetInput {
  readonly records: readonly Precedent[];
  readonly today: string;
}

/** An empty box to tick by hand. */
const BOX = '\u2610';
const RULE = '____________';

const byName = (a: Precedent, b: Precedent): number => {
  const [x, y] = [a.shortName.toLowerCase(), b.shortName.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

const decidedOn = (decided: string): string => (decided.length === 10 ? longDate(decided) : decided);

/** The citation as a paper prints it, in one cell, its case name in italics. */
const citation = (record: Precedent): readonly Run[] =>
  fullCite(record).map((run) => ({ ...run, t: holdTogether(curlQuotes(run.t)) }));

/** What is to be looked up of one authority: a line with a box for each. */
function checks(record: Precedent): (readonly Cell[])[] {
  const { court, docket, decided, citations, holdings, subsequentHistory } = record;
  const parallel = citations.slice(1);
  const pinned = holdings.filter(({ pin, quote }) => pin !== null || quote !== null);
  return [
    [BOX, 'Citation, court and date', [court, docket, decidedOn(decided)].filter(Boolean).join('; ')],
    ...(parallel.length > 0 ? [[BOX, 'Also cited as', parallel.join('; ')]] : []),
    ...pinned.map(({ pin, quote }): readonly Cell[] => [
      BOX,
      pin === null ? 'No pin seen' : `Pin ${pin.replace(/(\d)-(\d)/g, '$1–$2')}`,
      quote === null ? 'The page holds what is cited from it' : `“${curlQuotes(quote)}”`,
    ]),
    [BOX, 'Later history', subsequentHistory ?? 'None is noted.'],
    [BOX, 'Looked up in', `${RULE}  on ${RULE}  by ${RULE}`],
  ];
}

function blocksOf(record: Precedent, at: number): Block[] {
  return [
    ...(at === 0 ? [] : [line('')]),
    { kind: 'para', style: 'single', label: true, runs: [{ t: `${at + 1}. ` }, ...citation(record)] },
    table(['Done', 'What to check', 'As the library has it'], checks(record)),
  ];
}

/**
 * A sheet to look authorities up with, in the order of their names: what the library says of each, with a box to tick.
 * It holds citations alone: no matter, no client and nothing of why somebody asks.
 */
export function verificationSheet({ records, today }: VerificationSheetInput): DraftDoc {
  const title = 'Authorities to Verify';
  const count = `${records.length} ${records.length === 1 ? 'authority' : 'authorities'}.`;
  return {
    documentId: 'verification-sheet',
    title,
    values: {
      documentTitle: title,
      footerTitle: title,
      todayLong: longDate(today),
      sheetNotice: 'WORKSHEET',
      sheetPurpose: 'For whoever looks the authorities up. Not for filing.',
    },
    flags: {},
    lists: {},
    blocks: {
      body: [
        line(
          `${count} No citator was consulted. Read each in an official source, tick what agrees, correct what does not, and record the look in the library.`,
        ),
        line(''),
        ...[...records].sort(byName).flatMap(blocksOf),
      ],
    },
    page: { paper: 'plain', lineSpacing: 'single' },
    diagnostics: [],
  };
}
