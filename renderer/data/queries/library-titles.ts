import { parseQuery } from '../../../shared/precedents/query/parse';
import type { LibraryAnswer, LibraryAsk } from '../../workers/library/contract';
import type { Title } from '../../workers/library/titles';
import { askLibrary, tellLibrary, watchIndexLost } from '../../workers/search-client';
import { session } from '../vault/session';
import { openRows, watchAll } from '../working-set/cache';
import { readOverview } from '../working-set/read-overview';
import { TitleList } from './title-list';

/*
 * The library before its rows are open: the list, and names and citations to search in, from the overview. What is
 * committed meanwhile is taken over; where that is not simple the overview is given up, and the rows are waited for.
 */

/** An answer of the overview. Slots are its own, and mean nothing elsewhere. */
export interface EarlyAnswer {
  readonly answer: LibraryAnswer;
  readonly at: (slot: number) => Title | undefined;
  readonly slotOf: (id: string) => number;
}

interface Reading {
  /** The opening it is of. */
  readonly of: unknown;
  readonly titles: Promise<TitleList | null>;
}

let reading: Reading | undefined;
let changed = new Set<string>();
let turn: Promise<unknown> = Promise.resolve();
let watching = false;

/** Reads the overview, if that was not done yet; resolves to whether there is one. */
export async function readTitles(): Promise<boolean> {
  return (await titlesNow()) !== null;
}

/** What the overview has for a question; null: there is none, or the question goes beyond it. */
export function askTitles(ask: LibraryAsk): Promise<EarlyAnswer | null> {
  if (parseQuery(ask.text).fields.length > 0) return Promise.resolve(null);
  // One after the other: the worker's titles and the page's are the same while it answers.
  const mine = turn.then(async (): Promise<EarlyAnswer | null> => {
    const titles = await upToDate();
    if (!titles) return null;
    const answer = await askLibrary(ask, true);
    return { answer, at: (slot) => titles.at(slot), slotOf: (id) => titles.slotOf(id) };
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** The rows are open and their index knows more: what the overview took up is given back. */
export function giveUpTitles(): void {
  reading = { of: session(), titles: Promise.resolve(null) };
  void tellLibrary({ kind: 'titles-put', pages: [] }).catch(() => undefined);
}

function titlesNow(): Promise<TitleList | null> {
  const of = session();
  if (reading?.of !== of) {
    watch();
    changed = new Set();
    reading = { of, titles: read() };
  }
  return reading.titles;
}

async function read(): Promise<TitleList | null> {
  // The worker starts while the overview is being read.
  const started = tellLibrary({ kind: 'titles-put', pages: [] });
  started.catch(() => undefined);
  const overview = await readOverview('precedents');
  const titles = overview && TitleList.of(overview);
  if (titles) await send(titles);
  return titles;
}

async function upToDate(): Promise<TitleList | null> {
  const titles = await titlesNow();
  if (!titles || changed.size === 0) return titles;
  const rows = [...changed].map((id) => openRows('precedents')?.get(id));
  changed = new Set();
  const there = rows.filter((row) => row !== undefined);
  // What a row that is gone spoke of is not known any more.
  const next = there.length === rows.length ? titles.with(there) : null;
  reading = { of: session(), titles: Promise.resolve(next) };
  if (next) await send(next);
  return next;
}

const send = (titles: TitleList): Promise<void> => tellLibrary({ kind: 'titles-put', pages: titles.pages });

function watch(): void {
  if (watching) return;
  watching = true;
  watchAll((table, ids) => {
    if (table === 'precedents') for (const id of ids) changed.add(id);
  });
  watchIndexLost(() => {
    reading = undefined;
  });
}
