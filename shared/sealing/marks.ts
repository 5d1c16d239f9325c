/*
 * The mark of sealing. Counsel writes `[redact]the words[/redact]` in any text of a matter, a passage, an answer or a
 * template. From that one source the public version of a paper prints [REDACTED] and the sealed version the words.
 */

/** Which of the two versions of a paper is made. */
export type Version = 'public' | 'sealed';

/** What stands in the public version for words under seal, however long they are. */
export const REDACTED = '[REDACTED]';

/** Around what a mark covers while a paper is made; taken out of everything that comes in. */
export const SEAL = { open: '\uE006', close: '\uE007' } as const;

/** The two tags, as a person types them. */
export const sealTag = (): RegExp => /\[\s*(\/?)\s*redact\s*\]/gi;

/** Whether a text holds a mark, whole or half. */
export const hasTag = (text: string): boolean => text.includes('[') && sealTag().test(text);

/** 'Motion.docx' → 'Motion - SEALED.docx': the name says which version it is, and nothing of what is under seal. */
export const versionName = (fileName: string, version: Version): string =>
  fileName.replace(/(\.docx)?$/i, (extension) => ` - ${version.toUpperCase()}${extension}`);

/** Text without the characters that hold the place of a mark. */
export const withoutSeals = (text: string): string => text.replace(/[\uE006\uE007]/g, '');

/** What is wrong with the marks of a text: a passage that never ends, or one that never began. */
export type SealFault = 'unclosed' | 'unopened';

interface Piece {
  readonly text: string;
  readonly sealed: boolean;
}

interface Read {
  readonly pieces: readonly Piece[];
  readonly fault: SealFault | undefined;
}

/**
 * A text cut at its marks. Half a mark seals what it may have been meant to: all that follows an opening one, all that
 * stands before a closing one.
 */
function cut(text: string): Read {
  let pieces: Piece[] = [];
  let fault: SealFault | undefined;
  let depth = 0;
  let at = 0;
  const put = (to: number): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), sealed: depth > 0 });
  };
  for (const tag of text.matchAll(sealTag())) {
    put(tag.index);
    at = tag.index + tag[0].length;
    if (tag[1] === '') depth += 1;
    else if (depth > 0) depth -= 1;
    else {
      fault = 'unopened';
      pieces = pieces.map((piece) => ({ ...piece, sealed: true }));
    }
  }
  put(text.length);
  if (depth > 0) fault = 'unclosed';
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.sealed === piece.sealed && piece.sealed)
      joined[joined.length - 1] = { ...piece, text: before.text + piece.text };
    else joined.push(piece);
  }
  return { pieces: joined, fault };
}

/** What is wrong with the marks of a text, if anything is. */
export const sealFault = (text: string): SealFault | undefined => (hasTag(text) ? cut(text).fault : undefined);

/** Blanks, sealed words, what closes the sentence: the space and the stop stay outside, so that both versions read on. */
function parted(text: string, next: string): readonly [before: string, words: string, after: string] {
  const before = /^\s*/.exec(text)?.[0] ?? '';
  const after = /[\s.,;:]*$/.exec(text.slice(before.length))?.[0] ?? '';
  const words = text.slice(before.length, text.length - after.length);
  if (after.startsWith('.') && next.startsWith('.')) return [before, words, after.slice(1)];
  // 'Acme, Inc.[/redact], and': the stop is part of the name.
  if (/^[,;:]/.test(next)) return [before, words + after, ''];
  return [before, words, after];
}

/** The signs at the head of a line that make it a heading, a quotation or an item: they are no words. */
const LINE = /^(\s*(?:##+ |> ?|- |\([a-z]{1,2}\) |\d+\. )?)(.*?)(\s*)$/s;

/** Marks that end with each line: a mark goes from paragraph to paragraph, a run of text does not. */
const byLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => {
      const [, head = '', own = '', tail = ''] = LINE.exec(line) ?? [];
      return own === '' ? line : head + SEAL.open + own + SEAL.close + tail;
    })
    .join('\n');

/** A text as one version has it, its marks turned into the characters that hold their place. */
export function textInVersion(text: string, version: Version): string {
  const clean = withoutSeals(text);
  if (!hasTag(clean)) return clean;
  const { pieces } = cut(clean);
  return pieces
    .map(({ text: own, sealed }, index) => {
      if (!sealed) return own;
      const [before, words, after] = parted(own, pieces[index + 1]?.text ?? '');
      if (words === '') return before + after;
      const shown = version === 'public' ? SEAL.open + REDACTED + SEAL.close : byLine(words);
      return before + shown + after;
    })
    .join('');
}

/** A text as the public may see it: for names of files, lists and sheets. */
export const publicText = (text: string): string => withoutSeals(textInVersion(text, 'public'));

/** The words under seal in a text, as they were typed. */
export function sealedIn(text: string): string[] {
  if (!hasTag(text)) return [];
  return cut(withoutSeals(text)).pieces.flatMap(({ text: own, sealed }) => (sealed ? [own.trim()] : []));
}
