import { readBrackets } from './explain';
import { readCodeYear } from './court-year';
import { keepFound } from './keep-found';
import { pinOpening, readPins } from './read-pin';
import { printed, type Draft, type Scan } from './scan';

/* What a legislature and a president number themselves: public laws, reports and documents of Congress, executive orders. */

interface NumberedForm {
  /** The name in any spelling, and the number. */
  readonly reads: RegExp;
  /** The usual name. */
  readonly cite: string;
  readonly kind: 'statute' | 'other';
}

const NUMBER = String.raw`(?: Nos?\.)? (?<number>\d{2,3}[-–]\d{1,4})(?![-–\d])`;
/** Before the 91st Congress the number alone did not say which one: 'S. Rep. No. 1097, 90th Cong., 2d Sess.'. */
const OF_CONGRESS = String.raw`(?: Nos?\.)? (?<number>\d{1,4}(?:, pt\. \d+)?),? (?:at \d+,? )?\(?\d{2,3}(?:st|nd|rd|th|d) Cong\.(?:, [123](?:st|nd|rd|d) Sess\.)?\)?`;
const SPELLED = [
  ['Pub. L.', String.raw`Pub(?:\. ?|lic )(?:L\.|Law)|P\. ?L\.`, 'statute'],
  ['H.R. Conf. Rep.', String.raw`H\. ?(?:R\. ?)?Conf\. ?Rep\.|House Conference Report`, 'other'],
  ['S. Conf. Rep.', String.raw`S\. ?Conf\. ?Rep\.`, 'other'],
  ['H.R. Rep.', String.raw`H\. ?(?:R\. ?)?Rep\.|House Report`, 'other'],
  ['S. Rep.', String.raw`S\. ?Rep\.|Senate Report`, 'other'],
  ['H.R. Doc.', String.raw`H\. ?(?:R\. ?)?Doc\.`, 'other'],
  ['S. Doc.', String.raw`S\. ?Doc\.`, 'other'],
] as const;
const FORMS: readonly NumberedForm[] = [
  ...SPELLED.flatMap(([cite, words, kind]) =>
    [NUMBER, ...(kind === 'other' ? [OF_CONGRESS] : [])].map((number) => ({
      reads: new RegExp(`^(?:${words})${number}`),
      cite,
      kind,
    })),
  ),
  {
    reads: /^(?:Exec(?:\. ?|utive )(?:Order|Ord\.)|E\. ?O\.)(?: Nos?\.)? (?<number>\d{1,2},?\d{3})(?![\d-])/,
    cite: 'Exec. Order',
    kind: 'statute',
  },
];
const LONGEST = 90;
/** How such a name begins: asked of every word with one of these capitals, before the names are. */
const BEGINS = /^(?:Pub(?:\.|lic )|P\. ?L|H\. ?[RCD]|House |S\. ?[RCD]|Senate R|Exec|E\. ?O)/;
const CAPITALS = 'EHPS';

const PART =
  /^,? (?:§§? ?\d[\dA-Za-z]*(?:[-–]\d+)?(?:\([0-9A-Za-z]{1,4}\))*(?:, \d{1,4}(?:\([0-9A-Za-z]{1,4}\))*(?=,? \d+ Stat))*|(?:tit\.|Title|sec\.) [IVXLC\d]+)/;
const PRINTED_IN =
  /^, (?:(?:as )?reprinted (?:in|at) )?(?<volume>\d{1,4}) (?<reporter>Stat\.|Fed\. ?Reg\.|U\. ?S\. ?C\. ?C\. ?A\. ?N\.) (?<page>\d{1,3}(?:,\d{3})+|\d{1,5})(?<pins>(?:, (?!\d{1,4} [A-Z])\d[\d,]*(?:[-–]\d+)?)*)/;
const SPELLED_ALIKE: Readonly<Record<string, string>> = { 'Stat.': 'Stat.', 'Fed.Reg.': 'Fed. Reg.' };

/** Takes in ', 115 Stat. 272, 287' or ', reprinted in 1986 U.S.C.C.A.N. 3555': the same in another print. */
function takePrint(scan: Scan, cite: Draft): void {
  const found = PRINTED_IN.exec(scan.text.slice(cite.end, cite.end + LONGEST))?.groups;
  if (!found) return;
  const { volume = '', reporter = '', page = '', pins = '' } = found;
  const name = SPELLED_ALIKE[reporter.replaceAll(' ', '')] ?? 'U.S.C.C.A.N.';
  cite.parallel = [...(cite.parallel ?? []), { volume, reporter: name, page }];
  if (cite.pin === undefined && pins !== '') cite.pin = pins.slice(2);
  cite.end += PRINTED_IN.exec(scan.text.slice(cite.end, cite.end + LONGEST))?.[0].length ?? 0;
}

/**
 * Reads 'Pub. L. No. 107-56, § 215, 115 Stat. 272, 287 (2001)', 'S. Rep. No. 99-541, at 5 (1986), reprinted in 1986
 * U.S.C.C.A.N. 3555', 'Exec. Order No. 13,526, 75 Fed. Reg. 707 (Dec. 29, 2009)'. Gives where the walk goes on.
 */
export function readLegislative(scan: Scan, start: number): number | undefined {
  const { text } = scan;
  if (!CAPITALS.includes(text[start] ?? '-') || !BEGINS.test(text.slice(start, start + 9))) return undefined;
  const stretch = text.slice(start, start + LONGEST);
  for (const { reads, cite: name, kind } of FORMS) {
    const read = reads.exec(stretch);
    const number = read?.groups?.['number'];
    if (!read || number === undefined) continue;
    const end = start + read[0].length;
    const cite: Draft = { kind, start, end, reporter: name };
    const at = start + read[0].indexOf(number);
    if (kind === 'statute') cite.section = printed(scan, at, at + number.length);
    else cite.page = printed(scan, at, at + number.length);
    return finish(scan, cite);
  }
  return undefined;
}

function finish(scan: Scan, cite: Draft): number {
  const { text } = scan;
  const part = PART.exec(text.slice(cite.end, cite.end + LONGEST));
  if (part && cite.kind === 'statute') {
    cite.pin = printed(scan, cite.end, cite.end + part[0].length).replace(/^, /, '');
    cite.end += part[0].length;
  }
  takePrint(scan, cite);
  if (cite.kind === 'other') {
    // A page follows 'at', or stands bare behind the session.
    const bare = /(?:Cong\.|Sess\.)$/.test(text.slice(cite.start, cite.end))
      ? /^,? (?=\d+ ?\()/.exec(text.slice(cite.end, cite.end + 9))
      : null;
    const opening = bare ? cite.end + bare[0].length : pinOpening(text, cite.end, { comma: false });
    const pins = opening === undefined ? undefined : readPins(text, opening, () => false);
    if (pins && opening !== undefined) {
      cite.pin = printed(scan, opening, pins.end);
      cite.end = pins.end;
    }
  }
  const dated = readBrackets(scan, cite.end);
  const year = dated.courtYear?.year ?? yearOf(scan, cite.end);
  if (year !== undefined) cite.year = year;
  if (dated.parenthetical !== undefined) cite.parenthetical = dated.parenthetical;
  const before = dated.end;
  cite.end = before;
  takePrint(scan, cite);
  return keepFound(scan, cite, cite.end > before ? cite.end : dated.core);
}

/** The year of '(1986 ed.)' and the like. */
function yearOf({ text, pairs }: Scan, end: number): number | undefined {
  const open = text[end] === ' ' ? end + 1 : end;
  const close = text[open] === '(' ? (pairs[open] ?? 0) : 0;
  return close > open ? readCodeYear(text.slice(open + 1, close)) : undefined;
}
