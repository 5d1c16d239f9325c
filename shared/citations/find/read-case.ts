import type { ParallelCite } from '../citation';
import type { Reporter, ReporterKind } from '../reporters/reporter';
import { authorsBefore } from './authors';
import { calledIn } from './called-in';
import { codeAt } from './code-index';
import { courtOf } from './court-index';
import { readCourtYear, type CourtYear } from './court-year';
import { bracketAfter, readBrackets } from './explain';
import { keepFound } from './keep-found';
import { backOverSpaces, digitsEnd, isDigitCode, skipSpaces } from './plain';
import { bareDocketBefore } from './read-docket';
import { readHead, type CiteHead } from './read-cite-head';
import { setName, takeIntoName } from './set-name';
import { pinOpening, readPins } from './read-pin';
import { reporterOf } from './reporter-index';
import { nameFloor, printed, type Draft, type Scan } from './scan';

/** A head and what of its pages follows. */
interface Group {
  readonly heads: readonly CiteHead[];
  readonly pin?: string;
  readonly end: number;
}

const isShort = ({ pageStart, end }: CiteHead): boolean => pageStart === end;

/** Whether the number at a place is the volume or title of another citation. */
const citeBegins =
  (text: string) =>
  (at: number): boolean =>
    readHead(text, at) !== undefined || codeAt(text, skipSpaces(text, digitsEnd(text, at))) !== undefined;

/** The cite in another reporter that follows after a comma. */
function parallelAfter(text: string, end: number, heads: readonly CiteHead[]): CiteHead | undefined {
  if (text[end] !== ',') return undefined;
  const at = skipSpaces(text, end + 1);
  const code = text.charCodeAt(at);
  if (!isDigitCode(code) && code !== 95) return undefined;
  const head = readHead(text, at);
  const [first] = heads;
  if (!head || !first || isShort(head) !== isShort(first)) return undefined;
  const reporter = head.reporters[0];
  if (reporter?.kind === 'journal' || heads.some((one) => one.reporters[0] === reporter)) return undefined;
  return head;
}

/** One decision in all the reporters printed for it, with the pins of the first. */
function readGroup(scan: Scan, head: CiteHead): Group {
  const { text } = scan;
  const heads = [head];
  let pin: string | undefined;
  let end = head.end;
  for (;;) {
    const opening = pinOpening(text, end, { comma: !isShort(head) });
    const pins = opening === undefined ? undefined : readPins(text, opening, citeBegins(text));
    if (pins && !(heads.length === 1 && !isShort(head) && countsWords(text, pins.end))) {
      if (heads.length === 1) pin = printed(scan, opening ?? end, pins.end);
      end = pins.end;
    }
    const next = parallelAfter(text, end, heads);
    if (!next) return { heads, ...(pin === undefined ? {} : { pin }), end };
    heads.push(next);
    end = next.end;
  }
}

/** 'Talley, 362 U.S. 60, 3 Justices dissented': a number that a capital follows is no pin. */
function countsWords(text: string, end: number): boolean {
  if (text[end] !== ' ') return false;
  return /^[A-Z][a-z]/.test(text.slice(skipSpaces(text, end), skipSpaces(text, end) + 2));
}

/** California's '[92 Cal.Rptr.3d 784, 206 P.3d 739]' after the official cite. */
function bracketed(scan: Scan, at: number): { readonly heads: readonly CiteHead[]; readonly end: number } | undefined {
  const bracket = bracketAfter(scan, at);
  if (!bracket || scan.text[bracket.open] !== '[') return undefined;
  const heads: CiteHead[] = [];
  for (let next = bracket.open + 1; next < bracket.close;) {
    const head = readHead(scan.text, skipSpaces(scan.text, next));
    if (!head) break;
    heads.push(head);
    next = head.end;
    const opening = pinOpening(scan.text, next, { comma: true });
    const pins = opening === undefined ? undefined : readPins(scan.text, opening, citeBegins(scan.text));
    if (pins) next = pins.end;
    if (/[,;]/.test(scan.text[next] ?? '')) next += 1;
  }
  return heads.length > 0 ? { heads, end: bracket.close + 1 } : undefined;
}

/** California's '(2009) ' before the volume. */
function yearBefore(text: string, start: number, floor: number) {
  const close = backOverSpaces(text, start, floor) - 1;
  if (text[close] !== ')' || close < floor) return undefined;
  const from = Math.max(floor, close - 40);
  const open = from + text.slice(from, close).lastIndexOf('(');
  if (text[open] !== '(') return undefined;
  const courtYear = readCourtYear(text.slice(open + 1, close));
  return courtYear ? { ...courtYear, open } : undefined;
}

const KINDS: Partial<Record<ReporterKind, Draft['kind']>> = { journal: 'journal', database: 'database' };

function parallelOf(scan: Scan, head: CiteHead, year: number | undefined): ParallelCite {
  return {
    volume: printed(scan, head.start, head.volumeEnd),
    reporter:
      reporterOf(head.reporters, { year, volume: Number(scan.text.slice(head.start, head.volumeEnd)) })?.cite ?? '',
    page: printed(scan, head.pageStart, head.end),
  };
}

/** The parallel cites of a group: the older name, those after commas, those in square brackets. */
function parallels(scan: Scan, heads: readonly CiteHead[], year: number | undefined): ParallelCite[] {
  return heads.flatMap((head, place) => {
    const older = head.older
      ? [
          {
            volume: head.older.volume,
            reporter: reporterOf(head.older.reporters, { year, volume: Number(head.older.volume) })?.cite ?? '',
            page: printed(scan, head.pageStart, head.end),
          },
        ]
      : [];
    return place === 0 || isShort(head) ? older : [parallelOf(scan, head, year), ...older];
  });
}

/** '[hereinafter Roe I]' behind a citation: the writer's own words, which belong to the sentence and give a name all the same. */
function hereinafter(scan: Scan, end: number): string | undefined {
  const bracket = bracketAfter(scan, end);
  if (!bracket || !scan.text.startsWith('here', bracket.open + 1)) return undefined;
  return printed(scan, bracket.open + 1, bracket.close);
}

/** The court and year of a citation, from its bracket, the one before it, and its reporter. */
function setDate(
  cite: Draft,
  [reporter, ...others]: readonly (Reporter | undefined)[],
  date: CourtYear | undefined,
): void {
  if (date?.year !== undefined) cite.year = date.year;
  else if (reporter?.kind === 'neutral') {
    const year = Number(cite.volume);
    if (year > 1900 && year < 2200) cite.year = year;
  }
  if (reporter?.kind === 'journal') return;
  for (const one of [reporter, ...others]) {
    const court = courtOf(date?.court ?? '', one);
    if (court === undefined) continue;
    cite.court = court;
    return;
  }
}

/**
 * Reads the citation whose volume begins at `start`: a case in all its reporters, a short form, an article, a database
 * cite. Gives where the walk goes on; undefined when none stands there.
 */
export function readCase(scan: Scan, start: number): number | undefined {
  const { text, memory } = scan;
  const head = readHead(text, start);
  if (!head) return undefined;
  const group = readGroup(scan, head);
  const square = bracketed(scan, group.end);
  const brackets = readBrackets(scan, square?.end ?? group.end);
  const late = square ? undefined : bracketed(scan, brackets.end);
  const end = late?.end ?? brackets.end;
  const docket = scan.docket && /^,? *$/.test(text.slice(scan.docket.end, start)) ? scan.docket : undefined;
  const before = brackets.courtYear || docket ? undefined : yearBefore(text, start, nameFloor(scan, start));
  const date = brackets.courtYear ?? before;
  const reporter = reporterOf(head.reporters, { year: date?.year, volume: Number(text.slice(start, head.volumeEnd)) });
  if (!reporter) return undefined;
  const heads = [...group.heads, ...(square?.heads ?? []), ...(late?.heads ?? [])];
  const cite: Draft = {
    kind: isShort(head) ? 'short-case' : (KINDS[reporter.kind] ?? 'full-case'),
    start,
    end,
    volume: printed(scan, start, head.volumeEnd),
    reporter: reporter.cite,
  };
  if (!isShort(head)) cite.page = printed(scan, head.pageStart, head.end);
  if (group.pin !== undefined) cite.pin = group.pin;
  setDate(cite, [reporter, ...heads.slice(1).map((one) => one.reporters[0])], date);
  if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
  const parallel = parallels(scan, heads, date?.year);
  if (parallel.length > 0) cite.parallel = parallel;
  const number = `${cite.volume} ${cite.reporter} ${cite.page ?? ''}`;
  if (cite.kind === 'database' && !brackets.courtYear && memory.numbers.has(number)) cite.kind = 'short-case';
  if (cite.kind !== 'journal') {
    const named = before?.open ?? docket?.start ?? bareDocketBefore(text, start, nameFloor(scan, start)) ?? start;
    takeIntoName(scan, named);
    setName(scan, cite, named, cite.kind === 'short-case');
  }
  const bracket = calledIn(brackets.parenthetical) ?? calledIn(hereinafter(scan, end));
  const called = [
    ...(bracket === undefined ? [] : [bracket]),
    ...(cite.kind === 'journal' ? authorsBefore(text, start, nameFloor(scan, start)) : []),
  ];
  const core = late || brackets.core > end ? end : brackets.core;
  const next = keepFound(scan, cite, core, { called });
  for (const one of [cite, ...parallel]) if (one.page) memory.numbers.add(`${one.volume} ${one.reporter} ${one.page}`);
  if (cite.kind !== 'journal') memory.names.add(cite.plaintiff, cite.defendant, bracket);
  return next;
}
