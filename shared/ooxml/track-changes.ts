import type { markList } from './paragraph-voices';

interface Change {
  readonly kind: string;
  readonly element: string;
  readonly by: string;
  readonly where: string;
  text: string;
}

const kinds: Readonly<Record<string, string>> = {
  ins: 'tracked-insertion',
  del: 'tracked-deletion',
  moveFrom: 'tracked-move',
  moveTo: 'tracked-move',
  cellIns: 'tracked-insertion',
  cellDel: 'tracked-deletion',
  cellMerge: 'tracked-insertion',
};
/** A change of what stands in no run: the end of a paragraph, a row, a cell, the sign of a formula. */
const marksOf: Readonly<Record<string, string>> = {
  rPr: '¶',
  trPr: 'a row of a table',
  tcPr: 'a cell of a table',
  ctrlPr: 'a sign of a formula',
  numPr: 'a number of a list',
};

/** Follows tracked changes through a part: what stands in one, who made it, and marks for the report. */
export function trackChanges(list: ReturnType<typeof markList>, where: () => string) {
  const open: Change[] = [];
  const inside = (...elements: string[]): boolean => open.some(({ element }) => elements.includes(element));
  return {
    open(element: string, parent: string | undefined, read: (key: string) => string | undefined): void {
      const by = (): string =>
        [read('author'), read('date')].filter((one) => one !== undefined && one !== '').join(', ');
      if (element.endsWith('Change') && read('author') !== undefined) list.add('old-formatting', where(), '', by());
      const kind = Object.hasOwn(kinds, element) ? kinds[element] : undefined;
      if (kind === undefined || parent === undefined) return;
      const mark = Object.hasOwn(marksOf, parent) ? marksOf[parent] : undefined;
      if (mark !== undefined) list.add(kind, where(), mark, by());
      else open.push({ kind, element, by: by(), where: where(), text: '' });
    },
    add(text: string): void {
      for (const change of open) change.text += text;
    },
    close(element: string): void {
      const change = open.at(-1);
      if (change?.element !== element) return;
      open.pop();
      list.add(change.kind, change.where, change.text, change.by);
    },
    deleted: () => open.length > 0 && inside('del', 'moveFrom'),
    inserted: () => open.length > 0 && inside('ins', 'moveTo'),
  };
}
