import { growStory, type FileStory, type Mark } from './reading';
import type { Unseen } from './looks';

/** Why text is there and not seen. */
export type Hiding = Unseen | 'off the page' | 'in the code of a field';

/** What each is in the report; the code of a field is reported with its field. */
export const hidingKinds: Readonly<Record<string, string>> = {
  hidden: 'hidden-text',
  'same colour as the page': 'invisible-colour',
  'too small to read': 'tiny-text',
  'off the page': 'off-page',
};

/** A paragraph while it is read: what stands in it, and what of that is seen. */
export interface OpenParagraph {
  readonly where: string;
  style: string;
  behind: string | undefined;
  offPage: boolean;
  /** Everything but what was deleted. */
  all: string;
  /** What a reader sees. */
  seen: string;
  /** As it was before the tracked changes. */
  before: string;
  deleted: string;
  hidden: string;
  changed: boolean;
}

export const openParagraph = (where: string): OpenParagraph => ({
  where,
  style: '',
  behind: undefined,
  offPage: false,
  all: '',
  seen: '',
  before: '',
  deleted: '',
  hidden: '',
  changed: false,
});

export interface Piece {
  readonly text: string;
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly hiding: Hiding | undefined;
}

/** Takes a piece of text into its paragraph. */
export function addPiece(paragraph: OpenParagraph, { text, deleted, inserted, hiding }: Piece): void {
  if (!deleted) paragraph.all += text;
  if (!deleted && hiding === undefined) paragraph.seen += text;
  if (!inserted) paragraph.before += text;
  if (deleted || inserted) paragraph.changed = true;
  if (deleted) paragraph.deleted += text;
  else if (hiding !== undefined) paragraph.hidden += text;
}

/**
 * The stories of a part. A name can be whole only once what is hidden or changed is taken away, so paragraphs that hold
 * such text are told in each way they can be read.
 */
export function partVoices(label: string) {
  const text = growStory(label);
  const deleted = growStory(`deleted text (tracked), ${label}`);
  const hidden = growStory(`hidden text, ${label}`);
  const otherwise = growStory(`${label}, as it reads without hidden text or before its changes`);
  const seen: string[] = [];
  return {
    /** What a reader sees, a paragraph each. */
    seen,
    close(paragraph: OpenParagraph, counts: boolean): void {
      const { where } = paragraph;
      text.add(where, paragraph.all === '' ? '' : `${paragraph.all}\n`);
      if (paragraph.deleted !== '') deleted.add(`deleted text (tracked), ${where}`, `${paragraph.deleted}\n`);
      if (paragraph.hidden !== '') {
        hidden.add(`hidden text, ${where}`, `${paragraph.hidden}\n`);
        otherwise.add(`${where}, as it reads without its hidden text`, `${paragraph.seen}\n`);
      }
      if (paragraph.changed && paragraph.before !== paragraph.all)
        otherwise.add(`${where}, as it read before its changes`, `${paragraph.before}\n`);
      if (counts) seen.push(paragraph.seen);
    },
    stories: (): FileStory[] => [text, deleted, hidden, otherwise].flatMap((voice) => voice.story()),
  };
}

/** Two of these in one place are two. */
const apart = new Set(['field-code', 'comment', 'off-page']);

/** Marks in the order they were met; a run of the same kind in the same place is one. */
export function markList() {
  const marks: Mark[] = [];
  return {
    marks,
    add(kind: string, where: string, text = '', by = ''): void {
      const last = marks.at(-1);
      const together = last?.kind === kind && !apart.has(kind) && last.where === where && (last.by ?? '') === by;
      const words = together && text !== '' ? `${last.text ?? ''}${text}` : text;
      if (together) marks.pop();
      marks.push({
        kind,
        where,
        ...(words !== '' ? { text: words } : together && last.text !== undefined ? { text: last.text } : {}),
        ...(by !== '' ? { by } : {}),
      });
    },
  };
}
