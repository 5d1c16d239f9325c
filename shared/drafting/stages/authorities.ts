import { fullCite, isStatute } from '../../citations/format';
import { shortName } from '../../citations/case-name';
import { backReferences, typedCites, type TypedCite } from '../../citations/recognise';
import type { AuthorityCategory } from '../../citations/typed-forms.data';
import { curlQuotes, holdTogether } from '../../kernel/typography';
import type { Law } from '../../schema/law';
import type { Authority, Block, CiteMark, DraftDoc, Run } from '../draft-doc';

type Blocks = DraftDoc['blocks'];

/** A certificate of service is no part of the argument, and its rules are no authorities of the paper. */
const APART: ReadonlySet<string> = new Set(['certificate']);

/** Changes every stretch of text of a block, its footnotes included. */
function mapRuns(block: Block, change: (runs: readonly Run[]) => readonly Run[]): Block {
  const deep = (runs: readonly Run[]): readonly Run[] =>
    change(runs.map((run) => (run.note ? { ...run, note: deep(run.note) } : run)));
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(deep)) };
  return 'runs' in block ? { ...block, runs: deep(block.runs) } : block;
}

function mapBlocks(blocks: Blocks, change: (runs: readonly Run[]) => readonly Run[]): Blocks {
  const slots = Object.entries(blocks).map(([slot, list]) => [
    slot,
    APART.has(slot) ? list : list.map((block) => mapRuns(block, change)),
  ]);
  return Object.fromEntries(slots) as Blocks;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly mark: CiteMark;
}

/** Cuts a run where its cites begin and end. */
function cut(run: Run, found: readonly Found[]): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const { start, end, mark } of found) {
    if (start > at) out.push({ ...run, t: run.t.slice(at, start) });
    out.push({ ...run, t: run.t.slice(start, end), cite: mark });
    at = end;
  }
  if (at < run.t.length) out.push({ ...run, t: run.t.slice(at) });
  return out;
}

const isPlain = (run: Run): boolean => run.cite === undefined && run.mark === undefined && run.note === undefined;

/** Which code or set of rules a bare number belongs to: the one that the paper cites it of, if it is one alone. */
class Numbers {
  private readonly entries = new Map<string, Set<string>>();

  add({ follows, number, entry }: TypedCite): void {
    if (follows === 'clause') return;
    const key = `${follows} ${number}`;
    this.entries.set(key, (this.entries.get(key) ?? new Set()).add(entry));
  }

  only(follows: string, number: string): string | undefined {
    const entries = this.entries.get(`${follows} ${number}`);
    return entries?.size === 1 ? [...entries][0] : undefined;
  }
}

/** The entries of library authorities that the paper cites; one that it only names is none. */
function libraryAuthorities(marks: readonly CiteMark[], law: Law): Authority[] {
  const cited = new Set(marks.filter(({ form }) => form !== 'name').map(({ authority }) => authority));
  const taken = new Map<string, number>();
  return [...cited].flatMap((key) => {
    const record = law.precedents.get(key);
    if (!record || isStatute(record)) return [];
    const name = curlQuotes(shortName(record));
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const category: AuthorityCategory = record.courtId === null && record.citations.length === 0 ? 'other' : 'case';
    const entry = fullCite(record).map((run) => ({ ...run, t: holdTogether(curlQuotes(run.t)) }));
    return [{ key, category, entry, short: times === 1 ? name : `${name} (${times})` }];
  });
}

function marksOf(blocks: Blocks): CiteMark[] {
  const marks: CiteMark[] = [];
  mapBlocks(blocks, (runs) => {
    for (const { cite } of runs) if (cite) marks.push(cite);
    return runs;
  });
  return marks;
}

/**
 * Marks every statute, rule and constitution that is typed in the text, every bare section that can only be one of
 * them, and every case name in italics that stands alone, and lists what the marks refer to. Cites of library cases
 * were marked as they were written.
 */
export function markAuthorities(blocks: Blocks, law: Law): { blocks: Blocks; authorities: readonly Authority[] } {
  const numbers = new Numbers();
  const typed = new Map<string, Authority>();
  const read = new Map<string, readonly TypedCite[]>();
  mapBlocks(blocks, (runs) => {
    for (const run of runs.filter(isPlain)) {
      const cites = typedCites(run.t);
      read.set(run.t, cites);
      for (const cite of cites) {
        numbers.add(cite);
        const entry = [{ t: holdTogether(curlQuotes(cite.entry)) }];
        if (!typed.has(cite.entry))
          typed.set(cite.entry, { key: cite.entry, category: cite.category, entry, short: cite.entry });
      }
    }
    return runs;
  });
  const cases = libraryAuthorities(marksOf(blocks), law);
  const names = new Map(cases.map(({ key, short }) => [short, key] as const));
  const marked = mapBlocks(blocks, (runs) =>
    runs.flatMap((run) => {
      if (!isPlain(run)) return [run];
      const named = run.i ? names.get(run.t.replace(/[.,]$/, '')) : undefined;
      if (named !== undefined) return [{ ...run, cite: { authority: named, form: 'name' as const } }];
      const cites = read.get(run.t) ?? [];
      const back = backReferences(run.t, cites).flatMap(({ start, end, follows, number }): Found[] => {
        const authority = numbers.only(follows, number);
        return authority === undefined ? [] : [{ start, end, mark: { authority, form: 'back' } }];
      });
      const full = cites.map(({ start, end, entry }): Found => ({
        start,
        end,
        mark: { authority: entry, form: 'full' },
      }));
      const found = [...full, ...back].sort((a, b) => a.start - b.start);
      return found.length === 0 ? [run] : cut(run, found);
    }),
  );
  return { blocks: marked, authorities: [...cases, ...typed.values()] };
}
