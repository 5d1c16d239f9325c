import { closedFields, isClosedField, isOpenField, queryFields } from './fields';
import { nearest } from './one-edit';
import type { FieldClause, Query, QueryProblem, WordsClause } from './query';
import { parseYears } from './years';
import { foldText, wordsOf } from './words';

/** One piece of what was typed: -field:"value", or words. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly not: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly quoted: boolean;
  /** Quotes that were opened and not closed yet. */
  readonly unclosed: boolean;
}

/**
 * Reads a query: `court:ca9 ground:overbreadth year:>2010 "prima facie" -summons anonym`. Every word is wanted, a
 * `-` takes away, values between commas are alternatives. What means nothing comes back as a problem, with its place.
 */
export function parseQuery(text: string): Query {
  const words: WordsClause[] = [];
  const fields: FieldClause[] = [];
  const problems: QueryProblem[] = [];
  for (const piece of piecesOf(text)) {
    if (piece.field === null) {
      const clause = wordsClause(piece, text.length);
      if (clause) words.push(clause);
      continue;
    }
    const read = fieldClause(piece, piece.field);
    if ('message' in read) problems.push(read);
    else fields.push(read);
  }
  return { words, fields, problems };
}

function wordsClause({ from, to, not, value, quoted, unclosed }: Piece, end: number): WordsClause | undefined {
  const words = wordsOf(value);
  const open = to === end && !not && (!quoted || unclosed);
  return words.length === 0 ? undefined : { from, to, words, open, quoted, not };
}

function fieldClause(piece: Piece, field: string): FieldClause | QueryProblem {
  const { from, to, not, value } = piece;
  const problem = (message: string, instead: readonly string[]): QueryProblem => ({ from, to, message, instead });
  const sign = not ? '-' : '';
  if (!queryFields.includes(field)) {
    const near = nearest(field, queryFields);
    const message = `There is no field “${field}”. ${near.length > 0 ? `Nearest: ${near.join(', ')}.` : `Fields: ${queryFields.join(', ')}.`}`;
    return problem(
      message,
      near.map((name) => `${sign}${name}:${quotedIf(value)}`),
    );
  }
  const values = valuesOf(piece);
  if (values.length === 0) return problem(`“${field}:” says nothing yet. ${example(field)}`, []);
  if (field === 'year') {
    const years = parseYears(value);
    if (years) return { from, to, not, field, ...years };
    return problem(`“${value}” is no year. ${example(field)}`, []);
  }
  if (isOpenField(field)) return { from, to, not, field, values };
  if (!isClosedField(field)) return problem(`There is no field “${field}”.`, []);
  const known: readonly string[] = closedFields[field];
  const ids = values.map((one) => foldText(one).replaceAll(/\s+/g, '-'));
  const strange = ids.find((id) => !known.includes(id));
  if (strange === undefined) return { from, to, not, field, values: ids };
  return unknownValue(field, strange, known, { from, to, not });
}

/** The problem of a value that nothing in the library has. Also for fields whose values only the library knows. */
export function unknownValue(
  field: string,
  value: string,
  known: readonly string[],
  { from, to, not }: { readonly from: number; readonly to: number; readonly not: boolean },
): QueryProblem {
  const near = nearest(value, known);
  const listed = known.length <= 8 ? known : [];
  const said =
    near.length > 0 ? `Nearest: ${near.join(', ')}.` : listed.length > 0 ? `Known: ${listed.join(', ')}.` : '';
  const message = `Nothing in the library has ${field} “${value}”. ${said}`.trim();
  return { from, to, message, instead: near.map((one) => `${not ? '-' : ''}${field}:${quotedIf(one)}`) };
}

const quotedIf = (value: string): string => (/[\s,]/.test(value) ? `"${value}"` : value);

/** 'a,b' is either; in quotes it is one value. */
function valuesOf({ value, quoted }: Piece): string[] {
  return (quoted ? [value] : value.split(',')).map((one) => one.trim()).filter(Boolean);
}

function example(field: string): string {
  const examples: Readonly<Record<string, string>> = {
    year: 'A year is 2010, >2010, <1990 or 2009..2012.',
    court: 'For instance court:ca9, or court:"N.D. Cal."',
    tag: 'For instance tag:"to read".',
    cited: 'For instance cited:mcintyre: the records that cite it.',
  };
  return examples[field] ?? (isClosedField(field) ? `One of: ${closedFields[field].join(', ')}.` : '');
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** Takes the text apart at its blanks, where none is in quotes. */
function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    if (isSpace(text[at])) {
      at += 1;
      continue;
    }
    const from = at;
    const not = text[at] === '-' && !isSpace(text[at + 1]);
    if (not) at += 1;
    const name = /^\p{L}{2,}(?=:)/u.exec(text.slice(at, at + 40))?.[0];
    const known = name !== undefined && queryFields.includes(foldText(name));
    // 'In re: Doe' and 'https://…' are words; 'court:' is a field that still lacks its value.
    const after = name === undefined ? undefined : text[at + name.length + 1];
    const isField = name !== undefined && after !== '/' && (known || !isSpace(after));
    if (isField) at += name.length + 1;
    const quoted = text[at] === '"';
    const start = quoted ? at + 1 : at;
    let end = start;
    while (end < text.length && (quoted ? text[end] !== '"' : !isSpace(text[end]))) end += 1;
    const unclosed = quoted && end >= text.length;
    at = quoted && !unclosed ? end + 1 : end;
    yield {
      from,
      to: at,
      not,
      field: isField ? foldText(name) : null,
      value: text.slice(start, end),
      quoted,
      unclosed,
    };
  }
}
