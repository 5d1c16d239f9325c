import type { Citation } from '../../../shared/citations/citation';

/** What a row expects of one citation: the fields that it names, and no others. `null`: the field must be absent. */
export type Expected = Pick<Citation, 'kind' | 'text'> & {
  readonly [field in Exclude<keyof Citation, 'kind' | 'text' | 'start' | 'end' | 'nameStart'>]?: Citation[field] | null;
};
type Fields = Omit<Expected, 'kind' | 'text'>;

/** A passage of a brief, every citation in it in order, and the reason why it is in the table. */
export interface Row {
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly why: string;
}

export const row = (why: string, text: string, ...expect: Expected[]): Row => ({ text, expect, why });

type Place = readonly [volume: string, reporter: string, page: string];
const place = ([volume, reporter, page]: Place) => ({ volume, reporter, page });

/** The parties as they stand in the text. */
export const vs = (plaintiff: string, defendant: string) => ({ plaintiff, defendant });
/** The same decision in other reporters. */
export const parallel = (...places: Place[]) => ({ parallel: places.map(place) });

export const full = (text: string, at: Place, fields: Fields = {}): Expected => ({
  kind: 'full-case',
  text,
  ...place(at),
  ...fields,
});
export const database = (text: string, at: Place, fields: Fields = {}): Expected => ({
  kind: 'database',
  text,
  ...place(at),
  ...fields,
});
export const journal = (text: string, at: Place, fields: Fields = {}): Expected => ({
  kind: 'journal',
  text,
  ...place(at),
  ...fields,
});

const kind =
  (of: Expected['kind']) =>
  (text: string, fields: Fields = {}): Expected => ({ kind: of, text, ...fields });
/** A case of which the row looks at the kind, the span and the fields that it names. */
export const full0 = kind('full-case');
export const short = kind('short-case');
export const id = kind('id');
export const supra = kind('supra');
export const reference = kind('reference');
export const statute = kind('statute');
export const constitution = kind('constitution');
export const rule = kind('rule');
export const docket = kind('docket');
export const record = kind('record');
export const other = kind('other');
export const unknown = kind('unknown');

/** It refers to the citation at this place of the list, and to nothing else. */
export const to = (resolvesTo: number): Fields => ({ resolvesTo, candidates: null });
/** It may refer to each of these: which, the text does not say. */
export const either = (...candidates: number[]): Fields => ({ resolvesTo: null, candidates });
/** It refers to nothing that the text settles. */
export const nowhere: Fields = { resolvesTo: null, candidates: null };
