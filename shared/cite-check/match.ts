import type { Precedent } from '../schema/law';
import { nameWords, wordsOfRecord, type LibraryIndex } from './library-index';
import type { PlacedCitation } from './report';

/** The library's record of a citation, and what on the page does not agree with it. */
export interface Match {
  readonly record: Precedent;
  /** Found by its names alone: the numbers on the page are not the library's. */
  readonly byNameOnly: boolean;
}

const courtsAgree = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);

function byNumbers(cite: PlacedCitation, index: LibraryIndex): Precedent | undefined {
  const places = [cite, ...(cite.parallel ?? [])];
  for (const { volume, reporter, page } of places) {
    const found = volume && reporter && page ? index.byCite(volume, reporter, page) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** One record of that docket number whose court does not speak against it; several are no match. */
function byDocket(cite: PlacedCitation, index: LibraryIndex): Precedent | undefined {
  if (cite.kind !== 'docket' || !cite.page) return undefined;
  const found = index
    .byDocket(cite.page)
    .filter(({ courtId }) => !cite.court || !courtId || courtsAgree(cite.court, courtId));
  const sameYear = found.filter(({ decided }) => cite.year !== undefined && decided.startsWith(String(cite.year)));
  if (found.length === 1) return found[0];
  return sameYear.length === 1 ? sameYear[0] : undefined;
}

const sharesWord = (name: string, record: Precedent): boolean => {
  const known = new Set(wordsOfRecord(record));
  return nameWords(name).some((word) => known.has(word));
};

/** Does the printed name belong to the record? True when the page gives no name that could speak against it. */
export function nameAgrees(cite: PlacedCitation, record: Precedent): boolean {
  const printed = [cite.plaintiff, cite.defendant].filter((name) => name !== undefined).join(' ');
  return nameWords(printed).length === 0 || sharesWord(printed, record);
}

/** The one record that both parties' names point to, decided in the year on the page. */
function byNames({ plaintiff, defendant, year }: PlacedCitation, index: LibraryIndex): Precedent | undefined {
  if (!plaintiff || !defendant || year === undefined) return undefined;
  const words = nameWords(`${plaintiff} ${defendant}`);
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
export function matchCitation(cite: PlacedCitation, index: LibraryIndex): Match | undefined {
  if (cite.kind === 'statute') {
    const record =
      cite.title && cite.reporter && cite.section ? index.statute(cite.title, cite.reporter, cite.section) : undefined;
    return record && { record, byNameOnly: false };
  }
  const record = byNumbers(cite, index) ?? byDocket(cite, index);
  if (record) return { record, byNameOnly: false };
  const near = cite.kind === 'full-case' || cite.kind === 'unknown' ? byNames(cite, index) : undefined;
  return near && { record: near, byNameOnly: true };
}
