import type { CitedRecord } from '../../../../shared/cite-check/cited-records';
import { type NoteBlock, parseNote, type Span, spansOf } from './parse-note';

/** Finds what of a text cites a record of the library; `opening`: a citation that its reader has before him. */
export interface CiteIndex {
  readonly citedIn: (text: string, opening?: string) => readonly CitedRecord[];
}

/** A stretch of a line: plain, or a citation of a record, in its spans. */
export interface Stretch {
  readonly id?: string;
  readonly spans: readonly Span[];
}

/** A part of a note whose lines are cut where they cite. */
export type LinkedBlock =
  | { readonly kind: 'para' | 'quote'; readonly lines: readonly (readonly Stretch[])[] }
  | { readonly kind: 'list'; readonly items: readonly LinkedItem[] };

interface LinkedItem {
  readonly number: number | null;
  readonly line: readonly Stretch[];
}

/**
 * A note, with its citations of records found in the whole of it: *Id.* in one line may refer to a citation of another,
 * emphasis does not part a citation, and one may run over the end of a line.
 */
export function linkNote(text: string, index: CiteIndex, opening?: string): LinkedBlock[] {
  const blocks = parseNote(text);
  const lines = blocks.map((block) => linesOf(block).map(spansOf));
  // Lines of a paragraph run on; entries of a list, and the parts of a note, do not.
  const joins = blocks.map(({ kind }) => (kind === 'list' ? PART : '\n'));
  const plain = lines.map((of, at) => of.map(textOf).join(joins[at])).join(PART);
  const cites = index.citedIn(plain, opening);
  let start = 0;
  return blocks.map((block, at) => {
    const cut = (lines[at] ?? []).map((spans) => {
      const stretches = cutLine(spans, start, cites);
      start += textOf(spans).length + (joins[at]?.length ?? 0);
      return stretches;
    });
    start += PART.length - (joins[at]?.length ?? 0);
    if (block.kind !== 'list') return { kind: block.kind, lines: cut };
    return { kind: 'list', items: block.items.map(({ number }, item) => ({ number, line: cut[item] ?? [] })) };
  });
}

const PART = '\n\n';

const linesOf = (block: NoteBlock): readonly string[] =>
  block.kind === 'list' ? block.items.map(({ text }) => text) : block.lines;

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** The spans of a line that begins at `start`, parted where a citation begins and ends. */
function cutLine(spans: readonly Span[], start: number, cites: readonly CitedRecord[]): Stretch[] {
  const end = start + textOf(spans).length;
  const here = cites.filter((cite) => cite.start < end && cite.end > start);
  const out: Stretch[] = [];
  let at = start;
  for (const cite of here) {
    const [from, to] = [Math.max(cite.start, start), Math.min(cite.end, end)];
    if (from > at) out.push({ spans: sliceSpans(spans, at - start, from - start) });
    out.push({ id: cite.id, spans: sliceSpans(spans, from - start, to - start) });
    at = to;
  }
  if (end > at) out.push({ spans: sliceSpans(spans, at - start, end - start) });
  return out;
}

/** What of the spans lies between two places of their text. */
function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}
