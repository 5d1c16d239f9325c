import type { Law } from '../schema/law';

/** What may stand at a fact's path, read from the words of the law's own table of demand fields. */
export interface FactKind {
  readonly kind: 'boolean' | 'number' | 'date' | 'text' | 'choice' | 'list';
  /** Values that may stand there; empty: anything of the kind. */
  readonly choices: readonly string[];
  /** A choice that may also be a number, as a length of secrecy in days. */
  readonly orNumber: boolean;
}

const of = (kind: FactKind['kind'], choices: readonly string[] = [], orNumber = false): FactKind => ({
  kind,
  choices,
  orNumber,
});

const wordsOf = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'null');

/** The kind of a fact; undefined when the law knows no such path. */
export function factKind(path: string, law: Law): FactKind | undefined {
  const words = law.demandFields[path];
  if (words === undefined) return undefined;
  if (path === 'instrument.id') return of('choice', [...law.instruments.keys()]);
  if (words.startsWith('boolean')) return of('boolean');
  if (/^(integer|number)/.test(words)) return of('number');
  if (/^date/.test(words)) return of('date');
  if (words.startsWith('string')) return of('text');
  if (words.startsWith('array of')) return of('list');
  const list = /^array(?: from |: )(.*)$/.exec(words)?.[1];
  if (list !== undefined) return of('list', wordsOf(list, /[|,]/));
  const choices = wordsOf(words, /\|/);
  return of(
    'choice',
    choices.filter((one) => !one.startsWith('integer')),
    choices.some((one) => one.startsWith('integer')),
  );
}
