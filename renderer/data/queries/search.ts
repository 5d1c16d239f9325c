import { useEffect, useState, useSyncExternalStore } from 'react';
import { noFilters } from '../../workers/library/contract';
import { findInIndex } from '../../workers/search-client';
import type { Found, SearchGroup } from '../../workers/search-contract';
import { watchRevealed } from '../revealed';
import { watchTable } from '../working-set/cache';
import { fold } from './fold';
import { askRecords, type RecordLine } from './library';
import { headsAreKnown, libraryUpToDate, watchLibrary } from './library-feed';
import { readTitles } from './library-titles';
import { indexUpToDate, searchText } from './search-feed';
import { rowsIn, searchedTables } from './searched';
import { precedentText, snippetOf } from './search-texts';

/** Something found by the search box. */
export interface SearchHit {
  readonly kind: SearchGroup | 'precedent';
  readonly id: string;
  readonly title: string;
  readonly snippet: string;
  readonly matterId?: string;
  readonly precedentId?: string;
}

const most = 60;
/** Records of the library that are listed however much else is found. */
const fewest = 20;

/** In which order the kinds are listed: first all that hold the words in their titles, then the rest. */
const listed: readonly SearchHit['kind'][] = ['matter', 'party', 'account', 'precedent', 'note'];

/** Matters, parties, accounts and notes that hold every word of the text, and what the library finds for it. */
export async function searchAll(text: string): Promise<SearchHit[]> {
  await libraryUpToDate();
  return searchSoFar(text);
}

/** The same with what is known of the library by now: its names, if its texts are still being read. */
async function searchSoFar(text: string): Promise<SearchHit[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const records = await askRecords({ text, filters: noFilters, sort: null, most });
  // The other things stand in the index once the rows of the library are open, too: under its names, some of them.
  const found = records.titlesOnly ? [] : await find(words);
  const rest = found.flatMap((one) => hitOf(one, words).map((hit) => ({ hit, inTitle: one.inTitle })));
  // A large library never pushes out what else was found; it has the places that are left, and some in any case.
  const { slots, named } = records.answer;
  const ours = [...slots.subarray(0, Math.max(fewest, most - rest.length))].flatMap((slot, at) => {
    const inTitle = named[at] === true;
    return recordHit(records.at(slot), words, inTitle).map((hit) => ({ hit, inTitle }));
  });
  const all = [...rest, ...ours];
  return [true, false]
    .flatMap((title) => listed.flatMap((kind) => all.filter((one) => one.inTitle === title && one.hit.kind === kind)))
    .map(({ hit }) => hit);
}

function recordHit(record: RecordLine | undefined, words: readonly string[], inTitle: boolean): SearchHit[] {
  if (!record) return [];
  const text = precedentText(record);
  // The library reads '@exam' as a word that begins so; a handle is meant as it stands.
  const handles = words.filter((word) => word.startsWith('@'));
  if (handles.length > 0) {
    const whole = fold(`${text.title} ${text.body}`);
    if (!handles.every((handle) => whole.includes(handle))) return [];
  }
  const snippet = (inTitle ? '' : snippetOf(text.body, words)) || text.snippet;
  return [{ kind: 'precedent', id: record.id, title: text.title, snippet, precedentId: record.id }];
}

/** An index that was lost with its worker is filled again, once. */
async function find(words: readonly string[]): Promise<readonly Found[]> {
  await indexUpToDate();
  try {
    return await findInIndex(words, most);
  } catch {
    await indexUpToDate();
    return findInIndex(words, most);
  }
}

/**
 * The same for the search box, as it is typed: the hits of the newest text that was answered; undefined before the
 * first. Meant for one box: a newer text, wherever it is typed, takes the place of one that waits.
 */
export function useSearch(text: string): SearchHit[] | undefined {
  const [answer, setAnswer] = useState<{ readonly hits?: SearchHit[]; readonly error?: unknown }>({});
  const edition = useSyncExternalStore(watchSearched, () => editions);
  const blank = wordsOf(text).length === 0;
  useEffect(() => {
    if (blank) return;
    let live = true;
    searchTyped(text).then(
      (hits) => live && hits && setAnswer({ hits }),
      (error: unknown) => live && setAnswer({ error }),
    );
    return () => {
      live = false;
    };
  }, [text, blank, edition]);
  if (answer.error !== undefined) throw answer.error;
  return blank ? [] : answer.hits;
}

/** Is the search still without its index, so that it answers from the overview of the library alone? */
export function useTitlesOnly(): boolean {
  return !useSyncExternalStore(watchLibrary, headsAreKnown);
}

/** Reads the overview, and fills the index when the window has been open for a while: the first search need not wait. */
export function warmSearch(afterMs = 4000): () => void {
  void readTitles().catch(() => false);
  const warm = () => indexUpToDate().then(libraryUpToDate);
  const timer = setTimeout(() => void warm().catch(() => undefined), afterMs);
  return () => clearTimeout(timer);
}

let newest = 0;
let asking: Promise<unknown> = Promise.resolve();

/** One search at a time; a text that was overtaken while it waited is never searched, and gives undefined. */
function searchTyped(text: string): Promise<SearchHit[] | undefined> {
  newest += 1;
  const mine = newest;
  const turn = asking.then(() => (mine === newest ? searchSoFar(text) : undefined));
  asking = turn.catch(() => undefined);
  return turn.then((hits) => (mine === newest ? hits : undefined));
}

let editions = 0;

/** Calls back when something changes that a search could find. */
function watchSearched(listener: () => void): () => void {
  const tell = (): void => {
    editions += 1;
    listener();
  };
  const stops = [...searchedTables.map((table) => watchTable(table, tell)), watchRevealed(tell), watchLibrary(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** What the list says of something found; nothing when it went away meanwhile. */
function hitOf(found: Found, words: readonly string[]): SearchHit[] {
  const text = searchText(found);
  if (!text) return [];
  const { group: kind, id, inTitle } = found;
  const snippet = (inTitle ? '' : snippetOf(text.body, words)) || text.snippet;
  return [{ kind, id, title: text.title, snippet, ...linkOf(found) }];
}

function linkOf({ group, id }: Found): Pick<SearchHit, 'matterId' | 'precedentId'> {
  if (group === 'matter') return { matterId: id };
  if (group === 'note') {
    const on = rowsIn('notes').get(id)?.on;
    return on?.kind === 'matter' ? { matterId: on.id } : { precedentId: on?.id ?? '' };
  }
  return { matterId: rowsIn(group === 'party' ? 'parties' : 'accounts').get(id)?.matterId ?? '' };
}
