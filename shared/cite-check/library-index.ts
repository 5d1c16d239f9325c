import { citationName } from '../citations/case-name';
import { isStatute, parseReporterCite } from '../citations/format';
import type { Law, Precedent } from '../schema/law';

const squeeze = (text: string): string => text.replace(/[\s.’']/g, '').toLowerCase();

/** A cite as a key: spaces, points and the curl of an apostrophe do not count. */
export function citeKey(volume: string, reporter: string, page: string): string {
  return `${volume}|${squeeze(reporter)}|${page.toLowerCase()}`;
}

/** A docket number as a key: '3:17-cv-01916-JCS' and '17-cv-1916' name one case of a court. */
export function docketKey(docket: string): string {
  return docket
    .toLowerCase()
    .replace(/^(?:index |case |docket )?nos?\. /, '')
    .replace(/^\d:/, '')
    .replace(/(-(?:cv|cr|mc|mj|md)-)0+/, '$1')
    .replace(/((?:cv|cr|mc|mj|md)-\d+)(?:-[a-z]{2,4})+$/, '$1');
}

/** Every number that a record goes by: its docket, and those that its citations print. */
export function docketKeysOf({ docket, citations }: Precedent): Set<string> {
  const printed = citations.flatMap((one) => /\bNos?\. ([^()]+?) \(/.exec(one)?.[1] ?? []);
  const all = [...(docket === null ? [] : [docket]), ...printed];
  return new Set(all.flatMap((one) => [one, ...one.split(/, (?:No\. )?/)]).map((one) => docketKey(one.trim())));
}

/** Volume, reporter and number of a library citation; database and neutral numbers included. */
export function partsOf(citation: string): readonly [string, string, string] | undefined {
  const printed = parseReporterCite(citation);
  if (printed) return [printed.volume, printed.reporter, printed.page];
  const found = /^(\d+) (NY Slip Op|WL|[A-Z][\w.' ]*LEXIS|[A-Z]{2}[\w ]*) (\d+(?:\(\w\))?)/.exec(citation);
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? ''] : undefined;
}

/** A section of a code as a key. */
export const statuteKey = (title: string, code: string, section: string): string =>
  squeeze(`${title} ${code} § ${section}`);

/** Under what a statute of the library is found: a record of '§ 2705(b)' is what the library has of § 2705. */
export const statuteKeys = (citation: string): readonly string[] => [
  ...new Set([citation, citation.replace(/\(.*$/, '')].map(squeeze)),
];

/** One first page of a volume, with the record that begins there. */
interface Opening {
  readonly page: number;
  readonly id: string;
}

/** Where the record of a citation is looked up. */
export interface RecordLookup {
  byCite(volume: string, reporter: string, page: string): Precedent | undefined;
  byDocket(docket: string): readonly Precedent[];
  statute(title: string, code: string, section: string): Precedent | undefined;
  /** Records that share this word of their caption. */
  named(word: string): readonly Precedent[];
}

/** The library made ready to be asked, once for a document. */
export interface LibraryIndex extends RecordLookup {
  /** The record that begins nearest after `after` and not later than `page` in the same volume. */
  beginsBetween(volume: string, reporter: string, after: number, page: number): Precedent | undefined;
}

/** Words of a case name that tell it from others, folded. */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu);
  return (words ?? []).filter((word) => !COMMON.has(word));
}

const COMMON: ReadonlySet<string> = new Set(
  'the and for matter inc llc corp ltd company states united state people doe does john jane department dept commission city county court superior'.split(
    ' ',
  ),
);

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Every word that a page may name a record by: its caption, whole and as citations shorten it, and its short name. */
export const wordsOfRecord = (record: Precedent): string[] =>
  nameWords(`${record.caption} ${citationName(record)} ${record.shortName}`);

/** Puts every citation, docket, section and name of the library under its key. */
export function indexLibrary(law: Pick<Law, 'precedents'>): LibraryIndex {
  const cites = new Map<string, Precedent>();
  const dockets = new Map<string, Precedent[]>();
  const names = new Map<string, Precedent[]>();
  const openings = new Map<string, Opening[]>();
  const statutes = new Map<string, Precedent>();
  for (const record of law.precedents.values()) {
    for (const citation of record.citations) {
      if (isStatute(record)) {
        for (const key of statuteKeys(citation)) if (!statutes.has(key)) statutes.set(key, record);
        continue;
      }
      const parts = partsOf(citation);
      if (!parts) continue;
      const [volume, reporter, page] = parts;
      if (!cites.has(citeKey(...parts))) cites.set(citeKey(...parts), record);
      push(openings, `${volume}|${squeeze(reporter)}`, { page: Number(page), id: record.id });
    }
    for (const key of docketKeysOf(record)) push(dockets, key, record);
    for (const word of new Set(wordsOfRecord(record))) push(names, word, record);
  }
  return {
    byCite: (volume, reporter, page) => cites.get(citeKey(volume, reporter, page)),
    byDocket: (docket) => dockets.get(docketKey(docket)) ?? [],
    statute: (title, code, section) => statutes.get(statuteKey(title, code, section)),
    named: (word) => names.get(word) ?? [],
    beginsBetween(volume, reporter, after, page) {
      const found = (openings.get(`${volume}|${squeeze(reporter)}`) ?? [])
        .filter((one) => one.page > after && one.page <= page)
        .sort((a, b) => a.page - b.page)[0];
      return found && law.precedents.get(found.id);
    },
  };
}
