import type { NoteRow, PrecedentView } from '../../data';
import { keptAs } from './words';

/** What the three panes are narrowed by; an empty list lets everything through. */
export interface Filters {
  readonly stance: readonly string[];
  readonly outcome: readonly string[];
  readonly court: readonly string[];
  readonly confidence: readonly string[];
  readonly kept: readonly string[];
  /** Every chosen tag must be there. */
  readonly tags: readonly string[];
}

export type Facet = keyof Filters;
export const noFilters: Filters = { stance: [], outcome: [], court: [], confidence: [], kept: [], tags: [] };
export const facets = Object.keys(noFilters) as readonly Facet[];

/** The values a record has in a facet. */
export function valuesOf(record: PrecedentView, facet: Facet): readonly string[] {
  if (facet === 'tags') return record.grounds;
  return [facet === 'kept' ? keptAs(record) : record[facet]];
}

function passes(record: PrecedentView, filters: Filters, facet: Facet): boolean {
  const wanted = filters[facet];
  if (wanted.length === 0) return true;
  const has = valuesOf(record, facet);
  return facet === 'tags' ? wanted.every((tag) => has.includes(tag)) : wanted.some((value) => has.includes(value));
}

/** A record's words, put together once and kept as long as the record itself. */
const texts = new WeakMap<PrecedentView, string>();

function textOf(record: PrecedentView): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const { caption, shortName, court, docket, decided, citations, soughtBy, background, subsequentHistory } = record;
  const holdings = record.holdings.flatMap((holding) => [holding.text, holding.pin, holding.quote]);
  const parts = [caption, shortName, court, docket, decided, ...citations, soughtBy, background, subsequentHistory];
  const tags = [...record.grounds, record.instrument, record.outcome].map((word) => word.replaceAll('-', ' '));
  const text = fold([...parts, ...holdings, ...tags, ...record.sources].filter(Boolean).join('\n'));
  texts.set(record, text);
  return text;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** Notes by the precedent they are written on, ready to be searched. */
export function noteTexts(notes: readonly NoteRow[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const note of notes) map.set(note.on.id, `${map.get(note.on.id) ?? ''}\n${fold(note.text)}`);
  return map;
}

/** Records whose own words or notes hold every word of the query; words in double quotes stay together. */
export function search(
  records: readonly PrecedentView[],
  query: string,
  notes: ReadonlyMap<string, string>,
): readonly PrecedentView[] {
  const words = [...fold(query).matchAll(/"([^"]+)"|(\S+)/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('"', ''));
  const wanted = words.filter(Boolean);
  if (wanted.length === 0) return records;
  return records.filter((record) => {
    const own = textOf(record);
    const noted = notes.get(record.id);
    return wanted.every((word) => own.includes(word) || noted?.includes(word) === true);
  });
}

/** Records that pass every facet. */
export function narrow(records: readonly PrecedentView[], filters: Filters): readonly PrecedentView[] {
  const active = facets.filter((facet) => filters[facet].length > 0);
  return active.length === 0 ? records : records.filter((record) => active.every((f) => passes(record, filters, f)));
}

/** How many records each value of a facet would leave, the other facets as they are. */
export function countsOf(
  records: readonly PrecedentView[],
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = facet === 'tags' ? filters : { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const record of narrow(records, others)) {
    for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
