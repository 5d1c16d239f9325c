import type { GuardFinding } from '../../guard/finding';
import { decoded } from '../bytes';
import { excerpt, type Reading } from '../reading';
import { get, type PdfFile, resolved, streamOf } from './objects';
import { as, nameOf, type PdfDict, type PdfString, type PdfValue, textOf } from './values';

export interface PdfPage {
  readonly number: number;
  readonly object: number;
  readonly dict: PdfDict;
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Takes down what each part of a file says, remembers which strings have been told, and knows what the pages show. */
export class Teller {
  readonly told = new Set<PdfString>();
  /** Objects whose stream has been told. */
  readonly toldStreams = new Set<number>();
  private readonly visible: string;

  constructor(
    readonly file: PdfFile,
    readonly catalog: PdfDict,
    readonly pages: readonly PdfPage[],
    pageTexts: readonly string[],
    readonly into: Reading,
  ) {
    this.visible = letters(pageTexts.join('\n'));
  }

  /** Whether the pages say so anyway. */
  isShown(text: string): boolean {
    const sought = letters(text);
    return sought === '' || this.visible.includes(sought);
  }

  /** Whether each word of a text stands on the pages, in whatever order: a title is seldom a sentence of them. */
  hasWords(text: string): boolean {
    return text.split(/[^\p{L}\p{N}]+/u).every((word) => word.length < 3 || this.isShown(word));
  }

  /** What a value says, a string or a stream of text, without telling it. */
  textOf(value: PdfValue | undefined): string {
    const string = as(resolved(this.file, value), 'string');
    if (string) {
      this.told.add(string);
      return textOf(string);
    }
    const ref = as(value, 'ref');
    const stream = streamOf(this.file, value);
    if (ref && stream) this.toldStreams.add(ref.number);
    return stream ? decoded(stream) : '';
  }

  /** Every string in a value and in what it leads to, short of pages. */
  stringsIn(value: PdfValue | undefined, seen = new Set<number>(), depth = 0): string[] {
    const ref = as(value, 'ref');
    if (depth > 40 || (ref && seen.has(ref.number))) return [];
    if (ref) seen.add(ref.number);
    const now = resolved(this.file, value);
    if (as(now, 'string')) return [this.textOf(now)];
    const dict = as(now, 'dict');
    if (dict && /^Pages?$|^Annot$|^StructElem$/.test(nameOf(dict.entries.get('Type')) ?? '') && depth > 0) return [];
    const within = dict
      ? [...dict.entries].filter(([key]) => key !== 'Parent' && key !== 'P').map(([, item]) => item)
      : [];
    const items = as(now, 'array')?.items ?? within;
    return items.flatMap((item) => this.stringsIn(item, seen, depth + 1));
  }

  /** `bytes`: what the text was read from, where it is no text alone and may spell more. */
  story(where: string, text: string, bytes?: Uint8Array): void {
    if (bytes) this.into.stories.push({ where, text, bytes });
    else if (text.trim() !== '') this.into.stories.push({ where, text });
  }

  carrier(finding: GuardFinding): void {
    const { text, ...rest } = finding;
    this.into.carriers.push(text === undefined || text.trim() === '' ? rest : { ...rest, text: excerpt(text) });
  }

  /** What to call the page that a reference or an object number means. */
  pageName(value: PdfValue | undefined): string | undefined {
    const number = as(value, 'ref')?.number;
    const page = this.pages.find(({ object }) => object === number);
    return page && `page ${page.number}`;
  }
}

/** The pages of a file in their order. */
export function pagesOf(file: PdfFile, catalog: PdfDict): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue | undefined, depth: number): void => {
    const ref = as(value, 'ref');
    const dict = as(resolved(file, value), 'dict');
    if (!ref || !dict || seen.has(ref.number) || depth > 60) return;
    seen.add(ref.number);
    const kids = as(get(file, dict, 'Kids'), 'array');
    if (kids) for (const kid of kids.items) visit(kid, depth + 1);
    else pages.push({ number: pages.length + 1, object: ref.number, dict });
  };
  visit(catalog.entries.get('Pages'), 0);
  return pages;
}

/** Every entry of a tree of names or numbers (ISO 32000-1, 7.9.6): its key and its value. */
export function treeEntries(
  file: PdfFile,
  root: PdfValue | undefined,
  key: 'Names' | 'Nums',
): (readonly [PdfValue, PdfValue])[] {
  const entries: (readonly [PdfValue, PdfValue])[] = [];
  const seen = new Set<PdfDict>();
  const visit = (value: PdfValue | undefined, depth: number): void => {
    const dict = as(resolved(file, value), 'dict');
    if (!dict || seen.has(dict) || depth > 60) return;
    seen.add(dict);
    const items = as(get(file, dict, key), 'array')?.items ?? [];
    for (let at = 0; at + 1 < items.length; at += 2) entries.push([items[at] ?? null, items[at + 1] ?? null]);
    for (const kid of as(get(file, dict, 'Kids'), 'array')?.items ?? []) visit(kid, depth + 1);
  };
  visit(root, 0);
  return entries;
}
