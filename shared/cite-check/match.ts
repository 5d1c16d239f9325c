import type { Citation } from '../citations/citation';
import type { Precedent } from '../schema/law';
import { nameWords, wordsOfRecord, type RecordLookup } from './library-index';

/** The library's record of a citation, and what on the page does not agree with it. */
export interface Match {
  readonly record: Precedent;
  /** Found by its names alone: the numbers on the page are not the library's. */
  readonly byNameOnly: boolean;
}

const courtsAgree = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);

function byNumbers(cite: Citation, index: RecordLookup): Precedent | undefined {
  const places = [cite, ...(cite.parallel ?? [])];
  for (const { volume, reporter, page } of places) {
    const found = volume && reporter && page ? index.byCite(volume, reporter, page) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** '17 CSW 3438 (D.C. Super. Ct. Oct. 10, 2017)': number, court and day, without what else stands in brackets. */
const docketText = (citation: string): string =>
  /^[^()]*\([^()]*\)/.exec(citation.replace(/^.*?Nos?\. /, ''))?.[0] ?? '';

/**
 * The record of a docket number: the one whose citation prints this court and day; else the one record of that number
 * whose court and year do not speak against it. Several are no match.
 */
function byDocket(cite: Citation, index: RecordLookup): Precedent | undefined {
  if (cite.kind !== 'docket' || !cite.page) return undefined;
  const found = index
    .byDocket(cite.page)
    .filter(({ courtId }) => !cite.court || !courtId || courtsAgree(cite.court, courtId));
  const printed = docketText(cite.text.replace(/\s+/g, ' '));
  const same = found.filter(({ citations }) => printed !== '' && citations.some((one) => docketText(one) === printed));
  const sameYear = found.filter(({ decided }) => cite.year !== undefined && decided.startsWith(String(cite.year)));
  return [same, found, sameYear].find((list) => list.length === 1)?.[0];
}

const sharesWord = (name: string, record: Precedent): boolean => {
  const known = new Set(wordsOfRecord(record));
  return nameWords(name).some((word) => known.has(word));
};

/** Does the printed name belong to the record? True when the page gives no name that could speak against it. */
export function nameAgrees(cite: Citation, record: Precedent): boolean {
  const printed = [cite.plaintiff, cite.defendant].filter((name) => name !== undefined).join(' ');
  return nameWords(printed).length === 0 || sharesWord(printed, record);
}

/** The one record that both parties' names point to, decided in the year on the page. */
function byNames({ plaintiff, defendant, year }: Citation, index: RecordLookup): Precedent | undefined {
  if (!plaintiff || year === undefined) return undefined;
  const words = nameWords(`${plaintiff} ${defendant ?? ''}`);
  if (words.length < 2 && defendant === undefined) return undefined;
  const counts = new Map<Precedent, number>();
  for (const word of new Set(words)) {
    for (const record of index.named(word)) counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  const near = [...counts].filter(
    ([record, count]) => count >= Math.min(2, new Set(words).size) && record.decided.startsWith(String(year)),
  );
  return near.length === 1 ? near[0]?.[0] : undefined;
}

/** The record of a full citation: by its numbers, its docket, its section, and last by its names. */
export function matchCitation(cite: Citation, index: RecordLookup): Match | undefined {
  if (cite.kind === 'statute') {
    const record =
      cite.title && cite.reporter && cite.section ? index.statute(cite.title, cite.reporter, cite.section) : undefined;
    return record && { record, byNameOnly: false };
  }
  const record = byNumbers(cite, index) ?? byDocket(cite, index);
  if (record) return { record, byNameOnly: false };
  const near = cite.kind === 'full-case' || cite.kind === 'unknown' ? byNames(cite, index) : undefined;
  // 'At __' on the page and in the library: nobody has seen where it is reported.
  const blank = cite.page?.includes('_') === true && near?.citations.some((one) => one.includes('__')) === true;
  return near && { record: near, byNameOnly: !blank };
}
