import { longDate } from '../../kernel/civil-date';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { clock } from '../words';

/** What a field gives: text or a yes/no; null when the record does not say, undefined when nobody has answered. */
export type Answer = string | boolean | null | undefined;

/** One name a passage may use. */
export interface FieldSpec {
  /** What the form calls it: 'Return date'. */
  readonly label: string;
  /** Path in the matter file where it is entered, for the link beside a blank. */
  readonly where: string;
  readonly get: (matter: Matter, law: Law) => Answer;
  /** Names of the fields it is worked out from, which are what a person would have to answer. */
  readonly from?: readonly string[];
}

export type FieldTable = Readonly<Record<string, FieldSpec>>;

export const spec = (label: string, where: string, get: FieldSpec['get']): FieldSpec => ({ label, where, get });

/** A date as papers print it; silence stays silence. */
export const date = (value: string | null | undefined): Answer => (typeof value === 'string' ? longDate(value) : value);

/** A time of day as papers print it. */
export const time = (value: string | null | undefined): Answer => (typeof value === 'string' ? clock(value) : value);
