import type { Block, DraftDoc, ListRow, Run } from '../drafting/draft-doc';
import { withoutSeals } from '../sealing/marks';

/** The words of a paragraph, its footnotes after it. */
const text = (runs: readonly Run[]): string => {
  const notes = runs.flatMap((run) => (run.note ? [text(run.note)] : []));
  return [runs.map((run) => run.t).join(''), ...notes].join(' ');
};

/** The words of one block, as a reader sees them. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'caption':
      return [...block.courtLines, ...[...block.left, ...block.right].map((line) => text(line.runs))].join('\n');
    case 'counsel-block':
      return block.lines.join('\n');
    case 'table':
      return block.rows.map((row) => row.map(text).join('\t')).join('\n');
    case 'page-break':
      return '';
    default:
      return text(block.runs);
  }
}

/** The words of a row; its conditions are none. */
const wordsOf = (row: ListRow): string =>
  Object.values(row)
    .filter((value) => typeof value === 'string' && value !== '')
    .join(' ');

/** A stretch of text and the slot or field it stands in. */
export interface DocText {
  readonly where: string;
  readonly text: string;
}

/** A draft is read by many checks one after another, and never changes. */
const read = new WeakMap<DraftDoc, readonly DocText[]>();

/** Every stretch of text of a draft with the slot or field it stands in. */
export function docTexts(doc: DraftDoc): readonly DocText[] {
  const texts = read.get(doc) ?? readTexts(doc);
  read.set(doc, texts);
  return texts;
}

function readTexts(doc: DraftDoc): DocText[] {
  const values = Object.entries(doc.values).map(([name, value]) => ({ where: name, text: value }));
  const lists = Object.entries(doc.lists).flatMap(([name, rows]) =>
    rows.map((row) => ({ where: name, text: wordsOf(row) })),
  );
  const blocks = Object.entries(doc.blocks).flatMap(([slot, list]) =>
    list.map((block) => ({ where: slot, text: blockText(block) })),
  );
  return [...values, ...lists, ...blocks].map(({ where, text: words }) => ({ where, text: withoutSeals(words) }));
}
