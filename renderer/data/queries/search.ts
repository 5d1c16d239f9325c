import { useMemo } from 'react';
import { law } from '../../../shared/law';
import type { AccountRow, DemandRow, MatterRow, NoteRow, PartyRow, PrecedentRow } from '../../../shared/schema/records';
import { readAll } from '../read';
import { fold } from './fold';
import { useTable } from './live';
import { mergePrecedents, type PrecedentView } from './precedents';

/** Something found by the search box. */
export interface SearchHit {
  readonly kind: 'matter' | 'party' | 'account' | 'precedent' | 'note';
  readonly id: string;
  readonly title: string;
  readonly snippet: string;
  readonly matterId?: string;
  readonly precedentId?: string;
}

interface Searched {
  readonly matters: readonly MatterRow[];
  readonly demands: readonly DemandRow[];
  readonly parties: readonly PartyRow[];
  readonly accounts: readonly AccountRow[];
  readonly notes: readonly NoteRow[];
  readonly precedents: readonly PrecedentRow[];
}

const most = 60;

/** Matters, parties, accounts, precedents and notes that hold every word of the text. */
export async function searchAll(text: string): Promise<SearchHit[]> {
  const tables = {
    matters: await readAll('matters'),
    demands: await readAll('demands'),
    parties: await readAll('parties'),
    accounts: await readAll('accounts'),
    notes: await readAll('notes'),
    precedents: await readAll('precedents'),
  };
  return searchIn(entriesOf(tables), text);
}

/** The same for the search box, as it is typed. */
export function useSearch(text: string): SearchHit[] | undefined {
  const matters = useTable('matters');
  const demands = useTable('demands');
  const parties = useTable('parties');
  const accounts = useTable('accounts');
  const notes = useTable('notes');
  const precedents = useTable('precedents');
  const entries = useMemo(() => {
    if (!matters || !demands || !parties || !accounts || !notes || !precedents) return undefined;
    return entriesOf({ matters, demands, parties, accounts, notes, precedents });
  }, [matters, demands, parties, accounts, notes, precedents]);
  return useMemo(() => entries && searchIn(entries, text), [entries, text]);
}

interface Entry {
  readonly hit: SearchHit;
  /** Folded title, and folded text to search in. */
  readonly title: string;
  readonly body: string;
  readonly shown: string;
}

function searchIn(entries: readonly Entry[], text: string): SearchHit[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const inTitle: SearchHit[] = [];
  const inBody: SearchHit[] = [];
  for (const entry of entries) {
    if (words.every((word) => entry.title.includes(word))) inTitle.push(entry.hit);
    else if (words.every((word) => entry.title.includes(word) || entry.body.includes(word))) {
      inBody.push({ ...entry.hit, snippet: snippetOf(entry.shown, words) || entry.hit.snippet });
    }
    if (inTitle.length >= most) break;
  }
  return [...inTitle, ...inBody].slice(0, most);
}

function entriesOf(tables: Searched): Entry[] {
  const open = new Map(tables.matters.filter((m) => m.trashedAt === null).map((m) => [m.id, m]));
  const demandOf = new Map(tables.demands.map((d) => [d.matterId, d]));
  const views = mergePrecedents(law.precedents, tables.precedents);
  const precedentName = new Map(views.map((p) => [p.id, p.shortName]));
  return [
    ...[...open.values()].map((m) => matterEntry(m, demandOf.get(m.id))),
    ...tables.parties.flatMap((p) => inMatter(open, p.matterId, 'party', p.id, p.name, p.description ?? '')),
    ...tables.accounts.flatMap((a) => inMatter(open, a.matterId, 'account', a.id, a.handle, a.platform ?? '')),
    ...views.map(precedentEntry),
    ...tables.notes.filter((n) => n.trashedAt === null).flatMap((n) => noteEntry(n, open, precedentName)),
  ];
}

function entry(hit: SearchHit, shown: string): Entry {
  return { hit, title: fold(hit.title), body: fold(shown), shown };
}

function matterEntry(m: MatterRow, d: DemandRow | undefined): Entry {
  const about = d ? `${d.issuer.name} to ${d.recipient.name}` : '';
  const more = [m.client.name, d?.title, d?.number, d?.issuer.officer, d?.issuer.signatory, m.court?.caseNumber];
  const body = [about, ...more, ...(d?.items.map((item) => item.text) ?? []), d?.speech?.summary]
    .filter(Boolean)
    .join(' · ');
  return entry({ kind: 'matter', id: m.id, title: m.title, snippet: about, matterId: m.id }, body);
}

function inMatter(
  open: ReadonlyMap<string, MatterRow>,
  matterId: string,
  kind: 'party' | 'account',
  id: string,
  title: string,
  body: string,
): Entry[] {
  const matter = open.get(matterId);
  return matter ? [entry({ kind, id, title, snippet: matter.title, matterId }, body)] : [];
}

const entryOfPrecedent = new WeakMap<PrecedentView, Entry>();

function precedentEntry(p: PrecedentView): Entry {
  const known = entryOfPrecedent.get(p);
  if (known) return known;
  const holdings = p.holdings.map((h) => `${h.text} ${h.quote ?? ''}`);
  const body = [p.shortName, ...p.citations, p.court, p.docket ?? '', p.background, ...holdings, p.soughtBy].join(
    ' · ',
  );
  const cite = p.citations[0] ?? p.court;
  const made = entry({ kind: 'precedent', id: p.id, title: p.caption, snippet: cite, precedentId: p.id }, body);
  entryOfPrecedent.set(p, made);
  return made;
}

function noteEntry(
  n: NoteRow,
  open: ReadonlyMap<string, MatterRow>,
  precedentName: ReadonlyMap<string, string>,
): Entry[] {
  const onMatter = n.on.kind === 'matter';
  const title = onMatter ? open.get(n.on.id)?.title : precedentName.get(n.on.id);
  if (title === undefined) return [];
  const link = onMatter ? { matterId: n.on.id } : { precedentId: n.on.id };
  const hit: SearchHit = { kind: 'note', id: n.id, title: `Note on ${title}`, snippet: n.text.slice(0, 120), ...link };
  return [entry(hit, n.text)];
}

/** The words around the first one found. */
function snippetOf(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.min(...words.map((word) => lower.indexOf(word)).filter((i) => i >= 0), text.length);
  if (at === text.length) return '';
  const from = Math.max(0, at - 50);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 90).trim()}${at + 90 < text.length ? '…' : ''}`;
}
