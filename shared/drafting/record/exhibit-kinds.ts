import type { Exhibit } from '../../schema/case-record';

/** Kinds of exhibits as findings name them. */
export const EXHIBIT_KINDS: Readonly<Record<Exhibit['what'], string>> = {
  demand: 'the demand itself',
  correspondence: 'a letter or message',
  policy: 'a policy',
  order: 'an order',
  'account-page': 'a page of the account',
  press: 'a published account',
  other: 'another document',
};

export const isExhibitKind = (what: string): what is Exhibit['what'] => Object.hasOwn(EXHIBIT_KINDS, what);

/** What a sentence is cited to that rests on a declarant's figures and on no exhibit. */
export const DECLARED = 'declaration';

/** True for a word that `{{record …}}` may name. */
export const isRecordMark = (what: string): boolean => what === DECLARED || isExhibitKind(what);
