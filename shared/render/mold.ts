import type { Condition } from '../templates/condition';
import type { FormatterName } from '../templates/formatters';

/**
 * A template part made ready to be filled any number of times: what never changes is text already, what changes is a
 * node that says how.
 */
export type Mold = string | MoldElement | MoldText | MoldSection | MoldSlot;

/** An element in which something changes. */
export interface MoldElement {
  readonly kind: 'element';
  readonly name: string;
  readonly open: string;
  readonly close: string;
  readonly children: readonly Mold[];
}

/** A w:t with values in it. */
export interface MoldText {
  readonly kind: 'text';
  readonly pieces: readonly (string | MoldValue)[];
}
export interface MoldValue {
  readonly name: string;
  readonly formats: readonly FormatterName[];
}

/** One of several contents, or the first one once for each row. */
export interface MoldSection {
  readonly kind: 'section';
  readonly branches: readonly MoldBranch[];
}
export interface MoldBranch {
  /** undefined: in every other case. */
  readonly condition: Condition | undefined;
  readonly inverted: boolean;
  /** The name whose rows repeat the branch, if it is a list. */
  readonly name: string | undefined;
  readonly body: readonly Mold[];
  /** Halves of bookmarks whose other half lies outside: they stay when the branch goes. */
  readonly strays: string;
}

/** Whole paragraphs; `rest` is a section break that the mark's paragraph carried. */
export interface MoldSlot {
  readonly kind: 'slot';
  readonly name: string;
  readonly rest: string;
}

/** Bookmarks and permissions: what marks a range. */
const rangeMark = /<w:(bookmark|perm)(Start|End)\b[^>]*?(?:\/>|><\/w:\w+>)/g;

/** All range marks of some XML, in order. */
export const rangeMarks = (xml: string): string => (xml.match(rangeMark) ?? []).join('');

/** XML without its range marks. */
export const withoutRangeMarks = (xml: string): string =>
  xml.includes('<w:bookmark') || xml.includes('<w:perm') ? xml.replace(rangeMark, '') : xml;

/** Range marks whose other half is not among these. */
export function strayMarks(xml: string): string {
  const marks = xml.match(rangeMark) ?? [];
  const key = (mark: string): string =>
    `${mark.startsWith('<w:perm') ? 'perm' : 'bookmark'} ${/w:id="([^"]*)"/.exec(mark)?.[1] ?? ''}`;
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(key(mark), (counts.get(key(mark)) ?? 0) + 1);
  return marks.filter((mark) => counts.get(key(mark)) === 1).join('');
}

/** All XML of a mold that stands there whatever the data. */
export function fixedXml(molds: readonly Mold[]): string {
  return molds
    .map((mold) => {
      if (typeof mold === 'string') return mold;
      if (mold.kind === 'element') return mold.open + fixedXml(mold.children);
      return mold.kind === 'section'
        ? mold.branches.map((branch) => fixedXml(branch.body) + branch.strays).join('')
        : '';
    })
    .join('');
}
