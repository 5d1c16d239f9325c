import type { Mention } from '../citations/trail';
import type { DocumentKind } from '../drafting/catalogue/document-kind';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { checkAuthorities } from './authorities';
import { checkCandor } from './candor';
import { findMentions } from './find-mentions';
import { checkHeldOfNothing } from './held-of-nothing';

/** A paper as it came back from Word: its paragraphs with their styles, and what Word still marks in it. */
export interface ReturnedDocument {
  readonly paragraphs: readonly { readonly story: string; readonly text: string; readonly style: string }[];
  readonly marks: {
    readonly insertions: number;
    readonly deletions: number;
    readonly comments: number;
    readonly hidden: number;
  };
}

interface ReturnedInput {
  readonly document: ReturnedDocument;
  readonly kind: DocumentKind;
  readonly matter: Matter;
  readonly law: Law;
}

const excerpt = (text: string): string => (text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text);

const found = (code: string, severity: Diagnostic['severity'], message: string, where: string, fix: string) => ({
  code,
  severity,
  message,
  where,
  fix,
});

function checkWords({ paragraphs }: ReturnedDocument): Diagnostic[] {
  return paragraphs.flatMap(({ text, story }) => {
    const blanks = [...text.matchAll(/\[MISSING: ([^\]]*)\]?/gi)].map((match) =>
      found(
        'missing-field',
        'error',
        `“${match[1] ?? ''}” is still blank, in “${excerpt(text)}”.`,
        story,
        'Fill it in in Word and bring the file back.',
      ),
    );
    const signed = /\/s\//.test(text)
      ? [
          found(
            'conformed-signature',
            'error',
            `The text holds a conformed signature (/s/), in “${excerpt(text)}”.`,
            story,
            'Take it out; counsel signs the finished paper.',
          ),
        ]
      : [];
    return [...blanks, ...signed];
  });
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Tracked changes, comments and hidden text show the other side what was thought of and taken back. */
function checkMarks({ marks }: ReturnedDocument): Diagnostic[] {
  const tracked = marks.insertions + marks.deletions;
  return [
    ...(tracked > 0
      ? [
          found(
            'tracked-changes',
            'error',
            `Word still tracks ${counted(tracked, 'change')} in this file.`,
            'body',
            'In Word: Review, Accept all changes, and turn tracking off; then bring the file back.',
          ),
        ]
      : []),
    ...(marks.comments > 0
      ? [
          found(
            'comments',
            'error',
            `The file holds ${counted(marks.comments, 'comment')}.`,
            'comment',
            'In Word: Review, Delete all comments; then bring the file back.',
          ),
        ]
      : []),
    ...(marks.hidden > 0
      ? [
          found(
            'hidden-text',
            'error',
            `The file holds ${counted(marks.hidden, 'run')} of hidden text.`,
            'body',
            'In Word: Home, ¶, select the hidden text and delete it, or unhide it.',
          ),
        ]
      : []),
  ];
}

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

/** Headings that a table of contents in the file does not name as they now read. */
function checkContents({ paragraphs }: ReturnedDocument): Diagnostic[] {
  const contents = paragraphs.filter(({ style }) => /^TOC\d/i.test(style)).map(({ text }) => plain(text));
  if (contents.length === 0) return [];
  return paragraphs
    .filter(({ style, story }) => story === 'body' && /^Heading[1-4]$/i.test(style))
    .filter(({ text }) => !contents.some((entry) => entry.includes(plain(text))))
    .map(({ text }) =>
      found(
        'contents-outdated',
        'warning',
        `The table of contents does not name the heading “${excerpt(text)}”.`,
        'body',
        'In Word, click into the table and press F9 (update the entire table).',
      ),
    );
}

/** Authorities that the text cites and a table of authorities in the file does not name. */
function checkTable(input: ReturnedInput, cited: readonly string[]): Diagnostic[] {
  const { paragraphs } = input.document;
  const table = paragraphs.filter(({ style }) => /^tableofauthorities$/i.test(style)).map(({ text }) => text);
  if (table.length === 0) return [];
  const listed = new Set(findMentions(table, input.law).map(({ id }) => id));
  return cited
    .filter((id) => !listed.has(id))
    .map((id) =>
      found(
        'authorities-outdated',
        'warning',
        `${input.law.precedents.get(id)?.shortName ?? id} is cited and not in the table of authorities.`,
        `precedent:${id}`,
        'In Word, mark the citation (Alt+Shift+I) and update the table with F9; or generate the paper again.',
      ),
    );
}

/** The paragraphs of a paper; its tables of contents and of authorities repeat them and are no text. */
const textOf = ({ paragraphs }: ReturnedDocument): ReturnedDocument['paragraphs'] =>
  paragraphs.filter(({ style }) => !/^(TOC\d|tableofauthorities)/i.test(style));

/** The library's authorities that the text of a paper cites. */
export function mentionsIn(document: ReturnedDocument, law: Law): Mention[] {
  return findMentions(
    textOf(document).map(({ text }) => text),
    law,
  );
}

/**
 * The checks that a finished paper must pass, run on the file that came back from Word and not on what was generated:
 * blanks, signature, what Word still marks, authorities of the library, candor, and whether its tables still fit it.
 */
export function checkReturned(input: ReturnedInput): Diagnostic[] {
  const { document, kind, matter, law } = input;
  const mentions = mentionsIn(document, law);
  return [
    ...checkCandor({ kind, matter, law, mentions }),
    ...checkHeldOfNothing(
      textOf(document).map(({ story, text }) => ({ where: story, text })),
      law,
    ),
    ...checkMarks(document),
    ...checkWords(document),
    ...checkAuthorities({ matter, law, mentions }),
    ...checkContents(document),
    ...checkTable(
      input,
      mentions.map(({ id }) => id),
    ),
  ];
}
