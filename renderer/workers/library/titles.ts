import { wordsOf } from '../../../shared/precedents/query/words';
import type { Precedent } from '../../../shared/schema/law';

/*
 * The overview of the library, as it is kept and as it is searched: of each record what a list shows, and the words of
 * its names and citations. Column by column, so that tens of thousands are read in a moment: a few long strings and
 * small numbers, and no object a record.
 */

/** How a record came to be here. */
export type KeptAs = 'Own' | 'Edited' | 'Shipped';

/** What the overview knows of a record. */
export type Title = Pick<
  Precedent,
  | 'id'
  | 'caption'
  | 'shortName'
  | 'court'
  | 'courtId'
  | 'docket'
  | 'decided'
  | 'citations'
  | 'instrument'
  | 'soughtBy'
  | 'outcome'
  | 'stance'
  | 'grounds'
  | 'confidence'
> & { readonly kept: KeptAs };

/** A column of few values: the values, and which of them each record has. */
export interface Coded {
  readonly values: readonly string[];
  readonly at: readonly number[];
}

const textColumns = ['id', 'caption', 'shortName', 'docket', 'decided', 'citations'] as const;
const codedColumns = [
  'court',
  'courtId',
  'instrument',
  'soughtBy',
  'outcome',
  'stance',
  'grounds',
  'confidence',
  'kept',
] as const;
/** The fields of a record that a title has. */
export const titleFields = [...textColumns, ...codedColumns].filter((field) => field !== 'kept');
type TextColumn = (typeof textColumns)[number];
type CodedColumn = (typeof codedColumns)[number];

export interface TitlePage {
  readonly count: number;
  /** One line a record. */
  readonly texts: Readonly<Record<TextColumn, string>>;
  readonly coded: Readonly<Record<CodedColumn, Coded>>;
  /** One line a record: the words of its names, a bar, those of citations, docket and id; blanks around each. */
  readonly words: string;
}

/** Another number where the shape, the words or their folding change: pages of another are made anew. */
export const titlesEdition = 2;

const line = (text: string): string => text.replaceAll(/[\n\t]/g, ' ');
const listed = (list: readonly string[]): string => list.map(line).join('\t');
const fromList = (text: string): string[] => (text === '' ? [] : text.split('\t'));

/** Null and the empty text are not the same. */
const none = '\u0000';

function textOf(title: Title, column: TextColumn): string {
  if (column === 'citations') return listed(title.citations);
  const value = title[column];
  return value === null ? none : line(value);
}

function codedOf(title: Title, column: CodedColumn): string {
  if (column === 'grounds') return listed(title.grounds);
  return title[column] ?? none;
}

/** Records as one page of the overview. */
export function packTitles(titles: readonly Title[]): TitlePage {
  const columns = <K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
  return {
    count: titles.length,
    texts: columns(textColumns, (column) => titles.map((title) => textOf(title, column)).join('\n')),
    coded: columns(codedColumns, (column) => {
      const codes = new Map<string, number>();
      const at = titles.map((title) => {
        const value = codedOf(title, column);
        const code = codes.get(value) ?? codes.size;
        codes.set(value, code);
        return code;
      });
      return { values: [...codes.keys()], at };
    }),
    words: titles.map(wordLine).join('\n'),
  };
}

function wordLine({ caption, shortName, citations, docket, id }: Title): string {
  const names = wordsOf(`${caption} ${shortName}`).join(' ');
  return ` ${names} | ${wordsOf([...citations, docket ?? '', id].join(' ')).join(' ')} `;
}

/** A page as it lies in the overview, unread: how many records it has, their ids a line each, and the page as JSON. */
export interface ClosedPage {
  readonly count: number;
  readonly ids: string;
  readonly json: Uint8Array;
}

export const isClosed = (page: TitlePage | ClosedPage): page is ClosedPage => 'json' in page;

/** The page inside. */
export const openPage = (page: TitlePage | ClosedPage): TitlePage =>
  isClosed(page) ? (JSON.parse(new TextDecoder().decode(page.json)) as TitlePage) : page;

/** A page whose records are looked up one by one: it is read, and its lines told apart, at the first. */
export class Titles {
  /** As it was given. */
  readonly given: TitlePage | ClosedPage;
  #page: TitlePage | undefined;
  readonly #lines = new Map<TextColumn, readonly string[]>();

  constructor(page: TitlePage | ClosedPage) {
    this.given = page;
  }

  get page(): TitlePage {
    return (this.#page ??= openPage(this.given));
  }

  get count(): number {
    return this.given.count;
  }

  at(place: number): Title {
    const text = (column: TextColumn): string => this.#text(column, place);
    const code = <T extends string = string>(column: CodedColumn): T => {
      const { values, at } = this.page.coded[column];
      return (values[at[place] ?? -1] ?? '') as T;
    };
    const orNull = (value: string): string | null => (value === none ? null : value);
    return {
      id: text('id'),
      caption: text('caption'),
      shortName: text('shortName'),
      court: code('court'),
      courtId: orNull(code('courtId')),
      docket: orNull(text('docket')),
      decided: text('decided'),
      citations: fromList(text('citations')),
      instrument: code<Title['instrument']>('instrument'),
      soughtBy: code('soughtBy'),
      outcome: code<Title['outcome']>('outcome'),
      stance: code<Title['stance']>('stance'),
      grounds: fromList(code('grounds')) as Title['grounds'][number][],
      confidence: code<Title['confidence']>('confidence'),
      kept: code<KeptAs>('kept'),
    };
  }

  /** Where a record stands in the page; -1: nowhere. */
  placeOf(id: string): number {
    // Most pages don't hold it, and need not be read to see that.
    return this.#idLines.includes(id) ? this.ids.indexOf(id) : -1;
  }

  get ids(): readonly string[] {
    return this.count === 0 ? [] : this.#idLines.split('\n');
  }

  get #idLines(): string {
    return isClosed(this.given) ? this.given.ids : this.given.texts.id;
  }

  all(): Title[] {
    return Array.from({ length: this.count }, (_, place) => this.at(place));
  }

  #text(column: TextColumn, place: number): string {
    return this.#all(column)[place] ?? '';
  }

  #all(column: TextColumn): readonly string[] {
    const known = this.#lines.get(column) ?? this.page.texts[column].split('\n');
    this.#lines.set(column, known);
    return known;
  }
}
