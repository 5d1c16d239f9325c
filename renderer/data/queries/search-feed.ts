import { sendToIndex, watchIndexLost } from '../../workers/search-client';
import type { EntryName, SearchEntry, SearchGroup } from '../../workers/search-contract';
import { revealedMatters, watchRevealed } from '../revealed';
import { openRows, watchAll } from '../working-set/cache';
import { loadTable } from '../working-set/load';
import { emptyIndex, everything, outdated, placeOf, type Filled } from './search-changes';
import type { SearchText } from './search-texts';
import { searchedTables, textOfAccount, textOfMatter, textOfNote, textOfParty, type SearchedTable } from './searched';

/*
 * Keeps the index of the search level with the open tables: everything once, then only what changed. Texts are put
 * together and sent in short slices, between which the window draws.
 */
const sliceMs = 8;
const entriesPerOrder = 200;

const textOf: Readonly<Record<SearchGroup, (id: string) => SearchText | undefined>> = {
  matter: textOfMatter,
  party: textOfParty,
  account: textOfAccount,
  note: textOfNote,
};

/** What a thing that is in the index says, for the list of hits; undefined: it is gone, or masked by now. */
export function searchText({ group, id }: EntryName): SearchText | undefined {
  return textOf[group](id);
}

let filled: Filled | undefined;
let changed = new Map<SearchedTable, Set<string>>();
let turn: Promise<void> = Promise.resolve();
let watching = false;

/** Resolves when the index holds all that is committed by now. Loads the tables at first use. */
export function indexUpToDate(): Promise<void> {
  turn = turn.catch(() => undefined).then(bringUp);
  return turn;
}

async function bringUp(): Promise<void> {
  watch();
  for (;;) {
    for (const table of searchedTables) await loadTable(table);
    if (!filled || searchedTables.some((table) => filled?.tables.get(table) !== openRows(table))) {
      changed = new Map();
      filled = emptyIndex(new Map(searchedTables.map((table) => [table, openRows(table)])));
      sendToIndex({ kind: 'clear' });
      await send(filled, everything(filled));
    } else if (changed.size > 0) {
      const taken = changed;
      changed = new Map();
      await send(filled, outdated(filled, taken));
    } else return;
  }
}

/** Notes what is committed, and what is revealed, from the first use on. */
function watch(): void {
  if (watching) return;
  watching = true;
  watchAll((table, ids) => {
    const searched = searchedTables.find((name) => name === table);
    if (searched) note(searched, ids);
  });
  let open = revealedMatters();
  watchRevealed(() => {
    const [before, now] = [open, revealedMatters()];
    open = now;
    note('matters', new Set([...before, ...now].filter((id) => before.has(id) !== now.has(id))));
  });
  watchIndexLost(() => {
    filled = undefined;
  });
}

function note(table: SearchedTable, ids: Iterable<string>): void {
  const mine = changed.get(table) ?? new Set<string>();
  for (const id of ids) mine.add(id);
  if (mine.size > 0) changed.set(table, mine);
}

/** Sends the entries as they are now, and takes back those that may not be found any more. */
async function send(into: Filled, names: Iterable<EntryName>): Promise<void> {
  let entries: SearchEntry[] = [];
  let gone: EntryName[] = [];
  const post = (): void => {
    if (entries.length > 0) sendToIndex({ kind: 'put', entries });
    if (gone.length > 0) sendToIndex({ kind: 'drop', names: gone });
    [entries, gone] = [[], []];
  };
  let until = performance.now() + sliceMs;
  for (const name of names) {
    const sent = into.sent.get(name.group);
    const order = placeOf(into, name);
    const text = searchText(name);
    if (text) {
      entries.push({ ...name, order, title: text.title, body: text.body });
      sent?.add(name.id);
    } else if (sent?.delete(name.id)) gone.push(name);
    if (entries.length >= entriesPerOrder) post();
    if (performance.now() < until) continue;
    post();
    await new Promise((next) => setTimeout(next, 0));
    until = performance.now() + sliceMs;
  }
  post();
}
