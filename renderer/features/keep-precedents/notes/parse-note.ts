/** A stretch of a note with one emphasis. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A part of a note: a paragraph, a quotation, or a list. */
export type NoteBlock =
  | { readonly kind: 'para' | 'quote'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly NoteItem[] };

/** An entry of a list; `number`: as it was typed, null for a bullet. */
export interface NoteItem {
  readonly number: number | null;
  readonly text: string;
}

const BULLET = /^\s*[-*•]\s+(.*)$/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(.*)$/;
const QUOTE = /^\s*>\s?(.*)$/;

/**
 * The parts of a note as its writer typed them: lines that begin with '-' or '1.' are lists, with '>' a quotation, empty
 * lines part paragraphs. Nothing else is read as markup, so that no text of a note can become anything but text.
 */
export function parseNote(text: string): NoteBlock[] {
  const blocks: NoteBlock[] = [];
  let open: { kind: Kind; lines: NoteItem[] } | undefined;
  const close = (): void => {
    if (open) {
      const { kind, lines } = open;
      if (kind === 'para' || kind === 'quote') blocks.push({ kind, lines: lines.map((line) => line.text) });
      else blocks.push({ kind: 'list', items: lines });
    }
    open = undefined;
  };
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const { kind, ...words } = readLine(line);
    if (open?.kind !== kind) close();
    open ??= { kind, lines: [] };
    open.lines.push(words);
  }
  close();
  return blocks;
}

type Kind = 'para' | 'quote' | 'bullet' | 'number';

function readLine(line: string): NoteItem & { readonly kind: Kind } {
  const quote = QUOTE.exec(line);
  if (quote) return { kind: 'quote', number: null, text: quote[1] ?? '' };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', number: null, text: bullet[1] ?? '' };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'number', number: Number(number[1]), text: number[2] ?? '' };
  return { kind: 'para', number: null, text: line };
}

/** Emphasis in a line: **bold**, *italics*, _italics_. A mark without its partner is a character like any other. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let rest = line;
  const mark =
    /\*\*(?=\S)([^*]*[^*\s])\*\*|\*(?=\S)([^*]*[^*\s])\*|(?<![\p{L}\p{N}_])_(?=\S)([^_]*[^_\s])_(?![\p{L}\p{N}_])/u;
  for (let found = mark.exec(rest); found; found = mark.exec(rest)) {
    if (found.index > 0) spans.push({ text: rest.slice(0, found.index), bold: false, italic: false });
    const [whole, bold, star, line_] = found;
    spans.push({ text: bold ?? star ?? line_ ?? '', bold: bold !== undefined, italic: bold === undefined });
    rest = rest.slice(found.index + whole.length);
  }
  if (rest !== '') spans.push({ text: rest, bold: false, italic: false });
  return spans;
}
