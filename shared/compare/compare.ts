import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ParagraphChange, Piece } from './changes';

/** Beyond this many differing paragraphs (or words of one) two texts are told as one gone and one new. */
const MOST_EDITS = 1_000;
/** Beyond this many pairs nobody looks for paragraphs that were edited: the place was written anew. */
const MOST_PAIRS = 40_000;
/** Two paragraphs that share at least this part of their words are one paragraph, edited. */
const ALIKE = 0.4;

const kindOf = (part: { readonly added?: boolean; readonly removed?: boolean }): Piece['kind'] =>
  part.added ? 'added' : part.removed ? 'removed' : 'same';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}§]+/gu) ?? [];

/** The part of the words of both paragraphs that they have in common: 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return a.trim() === b.trim() ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function edited(before: string, after: string): ParagraphChange {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) {
    const pieces: Piece[] = [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
    return { kind: 'changed', pieces };
  }
  return { kind: 'changed', pieces: parts.map((part) => ({ kind: kindOf(part), text: part.value })) };
}

const gone = (text: string): ParagraphChange => ({ kind: 'removed', text });
const came = (text: string): ParagraphChange => ({ kind: 'added', text });

/** Paragraphs that went beside those that came in their place: each is paired with the first that is like it. */
function paired(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  if (removed.length * added.length > MOST_PAIRS) {
    return [...removed.map(gone), ...added.map(came)];
  }
  const out: ParagraphChange[] = [];
  let next = 0;
  for (const text of removed) {
    const match = added.findIndex((candidate, at) => at >= next && likeness(text, candidate) >= ALIKE);
    if (match === -1) {
      out.push(gone(text));
      continue;
    }
    out.push(...added.slice(next, match).map(came));
    out.push(edited(text, added[match] ?? ''));
    next = match + 1;
  }
  return [...out, ...added.slice(next).map(came)];
}

/**
 * What changed between two versions of a document, paragraph by paragraph and word by word. In: the paragraphs of
 * each as read, in order. Out: every paragraph of both, in reading order; `same` ones are the text they share.
 */
export function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ];
  const out: ParagraphChange[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const following = parts[at + 1];
    if (!part) continue;
    if (part.removed && following?.added) {
      out.push(...paired(part.value, following.value));
      at += 1;
    } else {
      out.push(...part.value.map((text) => ({ kind: kindOf(part), text })));
    }
  }
  return out;
}
