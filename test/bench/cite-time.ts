import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { citationsInDocument } from '../../shared/citations/find/citations-in-document';
import { findCitations } from '../../shared/citations/find/find-citations';
import { backReferences, typedCites } from '../../shared/citations/recognise';
import { plantedText } from './planted';

/*
 * How fast citations are found and resolved: a text as briefs have it, of 1.02 MB with 5,000 planted citations, whole and
 * in pieces of 40 KB; ten times the text; hostile texts; ten megabytes; the start of a fresh process. And whether the
 * reading of typed cites stays linear.
 */
const SIZE = 1_020_000;
const CITES = 5_000;
const PIECE = 40_000;
const RUNS = 9;
/** As `… cite-time.mjs start`: nothing but the start, said in milliseconds. */
const START = 'start';

function best(work: () => void, runs = RUNS): number {
  let shortest = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - began);
  }
  return shortest;
}

const say = (line: string): void => console.log(line);
const rate = (size: number, ms: number): string => `${(size / 1000 / ms).toFixed(2)} MB/s`;

/** Pieces of about 40 KB, each a whole number of paragraphs. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n\n', from + PIECE);
    pieces.push(text.slice(from, end < 0 ? text.length : end + 2));
    from = end < 0 ? text.length : end + 2;
  }
  return pieces;
}

function speed(): void {
  const text = plantedText(SIZE, CITES);
  const pieces = piecesOf(text);
  const found = findCitations(text);
  const refers = found.filter(({ resolvesTo, candidates }) => resolvesTo !== undefined || candidates !== undefined);
  say(`${text.length} characters, ${found.length} citations found, ${refers.length} of them refer back`);
  const inPieces = (): void => {
    for (const piece of pieces) findCitations(piece);
  };
  const whole = (): void => {
    findCitations(text);
  };
  best(whole, 3);
  // In turns, so that a busy moment of the machine hits both alike.
  let [one, many] = [Infinity, Infinity];
  for (let turn = 0; turn < RUNS; turn += 1) {
    one = Math.min(one, best(whole, 2));
    many = Math.min(many, best(inPieces, 2));
  }
  say(`whole ${rate(text.length, one)}, in ${pieces.length} pieces ${rate(text.length, many)} (bar 1 MB/s, aim 10)`);
  say(`whole against pieces: ${(many / one).toFixed(2)} x (aim >= 0.8)`);
  const ten = plantedText(SIZE * 10, CITES * 10);
  const tenfold = best(() => findCitations(ten), 3);
  say(`ten times the text: ${(tenfold / one).toFixed(1)} x the time (aim <= 11), ${rate(ten.length, tenfold)}`);
  const paragraphs = text
    .split('\n\n')
    .map((line, paragraph) => ({ part: 'word/document.xml', paragraph, text: line }));
  say(
    `as ${paragraphs.length} paragraphs of a document: ${rate(
      text.length,
      best(() => citationsInDocument(paragraphs), 3),
    )}`,
  );
}

const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'open brackets after cites': (n) => '1 U.S. 2 ('.repeat(n),
  'brackets in brackets': (n) => `1 U.S. 2 ${'('.repeat(n)}${')'.repeat(n)}`,
  'cites in the brackets of cites': (n) => `${'1 U.S. 2 ('.repeat(400)}${')'.repeat(400)} `.repeat(n / 400),
  'capital words': (n) => 'Roe Acme of the '.repeat(n),
  'names without end, then cites': (n) => 'Roe v. Acme, 1 U.S. 2; Roe at 3; Roe, supra. '.repeat(n),
  'pins without end': (n) => `1 U.S. 2${', 3'.repeat(n)}`,
  'sections without end': (n) => `18 U.S.C. §§ ${'2703(a), '.repeat(n)}`,
  'parallel cites without end': (n) => `1 U.S. 2${', 3 S. Ct. 4, 5 L. Ed. 6'.repeat(n)}`,
  'Id. without end': (n) => `Roe v. Acme, 1 U.S. 2; ${'Id. at 3; '.repeat(n)}`,
  digits: (n) => '1'.repeat(n * 4),
  'spaces and digits': (n) => `${' '.repeat(n)}1 `.repeat(4),
  'line ends': (n) => '\n \r\n'.repeat(n),
  'many cases of one name': (n) =>
    Array.from(
      { length: n },
      (_, at) => `Doe v. Roe${at}, ${at % 900} F.3d ${at}; Doe, ${at % 900} F.3d at ${at}. `,
    ).join(''),
};

function hostile(): void {
  for (const [name, make] of Object.entries(HOSTILE)) {
    const [small, large] = [make(2_000), make(20_000)];
    findCitations(small);
    const [one, ten] = [best(() => findCitations(small), 5), best(() => findCitations(large), 3)];
    say(`hostile, ${name}: ten times the text ${(ten / one).toFixed(1)} x the time (${ten.toFixed(1)} ms)`);
  }
}

/** The reading of typed cites in drafts. */
function drafts(): void {
  const typed = (n: number): string =>
    `${'§ '.repeat(n)}${'1'.repeat(n)} U.S.C. §§ ${'2703(a), '.repeat(n)}${'('.repeat(n)}${'5 U.S.C. '.repeat(n)}`;
  const read = (text: string): number => best(() => backReferences(text, typedCites(text)));
  read(typed(2_000));
  const [one, ten] = [read(typed(2_000)), read(typed(20_000))];
  say(`typed cites of drafts, hostile, ten times the text: ${(ten / one).toFixed(1)} x (aim <= 11)`);
}

function start(): void {
  const program = process.argv[1] ?? '';
  const times = Array.from({ length: 7 }, () =>
    Number(spawnSync(process.execPath, [program, START], { encoding: 'utf8' }).stdout.trim()),
  );
  const sorted = times.toSorted((a, b) => a - b);
  say(`start of a fresh process, first citation found: median ${(sorted[3] ?? NaN).toFixed(0)} ms (aim <= 100)`);
}

if (process.argv.includes(START)) {
  findCitations('Talley v. California, 362 U.S. 60 (1960).');
  say(String(performance.now() - performance.nodeTiming.bootstrapComplete));
} else {
  drafts();
  speed();
  hostile();
  start();
}
