import { citeKey } from '../cite-key';
import type { Incoming, RecordField } from './incoming';
import type { LibraryEntry } from './library-entry';

/** Why a record of the library may be the one that a file speaks of. */
export type MatchedBy = 'id' | 'earlier-import' | 'citation' | 'docket' | 'name';

export interface Candidate {
  readonly id: string;
  readonly by: MatchedBy;
}

/** One record that it is, or those that it may be. Both empty: it is new. */
export interface Match {
  readonly sure: Candidate | null;
  readonly candidates: readonly Candidate[];
}

/** The library, found by what identifies a record. */
export interface LibraryIndex {
  readonly byId: ReadonlyMap<string, LibraryEntry>;
  readonly byCite: ReadonlyMap<string, readonly LibraryEntry[]>;
  readonly byDocket: ReadonlyMap<string, readonly LibraryEntry[]>;
  readonly byName: ReadonlyMap<string, readonly LibraryEntry[]>;
  readonly byImport: ReadonlyMap<string, readonly LibraryEntry[]>;
}

type Identified = Pick<LibraryEntry['record'], 'caption' | 'citations' | 'court' | 'courtId' | 'decided' | 'docket'>;

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** 'No. 93-986', '93-986' and 'Case No. 93-986' are one docket. */
const docketOf = (docket: string): string => squeezed(docket.replace(/^(?:case |index |record )?nos?\. /i, ''));
const nameOf = (record: Identified): string => `${squeezed(record.caption)}|${record.decided.slice(0, 4)}`;

/** What a file said, as one word: the same word again is the same record of the same file. */
export function importKey(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The fields of a record that its file gave, as they are kept for the next import. */
export function givenFields({ record, given }: Pick<Incoming, 'record' | 'given'>): Record<string, unknown> {
  return Object.fromEntries(given.map((field: RecordField) => [field, record[field]]));
}

export function indexLibrary(entries: readonly LibraryEntry[]): LibraryIndex {
  const byId = new Map<string, LibraryEntry>();
  const lists = { byCite: new Map(), byDocket: new Map(), byName: new Map(), byImport: new Map() } as Record<
    'byCite' | 'byDocket' | 'byName' | 'byImport',
    Map<string, LibraryEntry[]>
  >;
  const put = (list: Map<string, LibraryEntry[]>, key: string | null, entry: LibraryEntry): void => {
    if (key === null || key === '') return;
    const there = list.get(key);
    if (!there) list.set(key, [entry]);
    else if (!there.includes(entry)) there.push(entry);
  };
  for (const entry of entries) {
    const { record, imported } = entry;
    byId.set(record.id, entry);
    for (const cite of record.citations) put(lists.byCite, citeKey(cite), entry);
    if (record.docket) put(lists.byDocket, docketOf(record.docket), entry);
    put(lists.byName, nameOf(record), entry);
    if (imported) put(lists.byImport, importKey(imported.fields), entry);
  }
  return { byId, ...lists };
}

/** Do the two names share a word that names somebody? 'United States v. Doe' and 'Doe v. Cahill' share 'Doe'. */
function sharesName(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const empty = new Set(['the', 'and', 'inc', 'llc', 'corp', 'united', 'states', 'state', 'people', 'matter', 'for']);
  const mine = new Set(words(a).filter((word) => !empty.has(word)));
  if (mine.size === 0) return squeezed(a) === squeezed(b);
  return words(b).some((word) => mine.has(word));
}

function sameCourt(a: Identified, b: Identified): boolean {
  if (a.courtId !== null && b.courtId !== null) return a.courtId === b.courtId;
  return a.court !== '' && squeezed(a.court) === squeezed(b.court);
}

/** A year agrees with every day in it. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const shareCite = (a: Identified, b: Identified): boolean => {
  const keys = new Set(a.citations.map(citeKey));
  return b.citations.some((cite) => {
    const key = citeKey(cite);
    return key !== null && keys.has(key);
  });
};

/**
 * Which record of the library an incoming one is: by id, by what the last import said, by any parallel cite, by docket,
 * court and date. A cite, an id or a docket that leads to a case of another name, or to several, and a mere likeness of
 * name and year, give candidates: a person decides.
 */
export function findMatch(incoming: Incoming, index: LibraryIndex): Match {
  const { record, key, exact } = incoming;
  const candidates = new Map<string, Candidate>();
  const one = (by: MatchedBy, found: readonly LibraryEntry[], certain = true): Candidate | null => {
    const first = found[0];
    if (first && found.length === 1 && certain) return { id: first.record.id, by };
    for (const { record: other } of found) candidates.set(other.id, candidates.get(other.id) ?? { id: other.id, by });
    return null;
  };
  const sure = (candidate: Candidate | null): Match | null => candidate && { sure: candidate, candidates: [] };

  const again = index.byImport.get(importKey(givenFields(incoming))) ?? [];
  // An id that was made here of name and year, because the file has none, says no more than these.
  const sameId = exact || key === record.id ? index.byId.get(record.id) : undefined;
  if (sameId) {
    const sameKey = key !== null && sameId.imported?.key === key && sharesName(record.caption, sameId.record.caption);
    const known = exact || again.includes(sameId) || sameKey || shareCite(record, sameId.record);
    if (known || squeezed(record.caption) === squeezed(sameId.record.caption)) {
      return { sure: { id: record.id, by: 'id' }, candidates: [] };
    }
    candidates.set(record.id, { id: record.id, by: 'id' });
  }
  const imported = sure(one('earlier-import', again));
  if (imported) return imported;
  const cited = new Set(record.citations.flatMap((cite) => index.byCite.get(citeKey(cite) ?? '') ?? []));
  const named = [...cited].filter(({ record: other }) => sharesName(record.caption, other.caption));
  const byCite = sure(one('citation', named.length > 0 ? named : [...cited], named.length > 0));
  if (byCite) return byCite;
  const docketed = record.docket
    ? (index.byDocket.get(docketOf(record.docket)) ?? []).filter(({ record: other }) => sameCourt(record, other))
    : [];
  const sameDay = docketed.filter(({ record: other }) => agree(record.decided, other.decided));
  const byDocket = sure(one('docket', sameDay));
  if (byDocket) return byDocket;
  // Never by itself: two rulings of one year in one case bear one name.
  one('name', index.byName.get(nameOf(record)) ?? [], false);
  return { sure: null, candidates: [...candidates.values()] };
}
