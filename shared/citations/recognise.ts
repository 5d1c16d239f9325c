import { nextInList, readClause, readNumber, type ReadNumber } from './cite-scanner';
import { beginsCode, codeAt } from './find/code-index';
import type { CodeForm } from './find/codes.data';
import { LISTED_FORMS, type AuthorityCategory, type ListedForm } from './typed-forms.data';

/**
 * A statute, rule or constitution cited in plain words. One entry of the table for each section or rule, whatever
 * subsection a sentence cites: '18 U.S.C. § 2703(d)' and '(c)(2)' are both '18 U.S.C. § 2703', as briefs list them. A
 * range ('§§ 701–706') is an entry of its own, as it is cited.
 */
export interface TypedCite {
  readonly start: number;
  readonly end: number;
  /** The entry as the table prints it; it also names the authority. */
  readonly entry: string;
  readonly category: AuthorityCategory;
  /** The bare number, for what refers back to it. */
  readonly number: string;
  readonly follows: ListedForm['follows'];
}

/** '§ 1509(d)' or 'Rule 45(d)(3)' without the name of the code: an authority only when the paper leaves one choice. */
export interface BackReference {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly follows: 'section' | 'number';
}

/** The same text, place for place, as the forms are written: plain spaces and apostrophes. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/’/g, "'");

/** '19' in '19 U.S.C.'; undefined when no number stands there. */
function titleBefore(text: string, at: number): { readonly title: string; readonly start: number } | undefined {
  let start = at - 1;
  while (/\d/.test(text[start - 1] ?? '')) start -= 1;
  if (text[at - 1] !== ' ' || start === at - 1 || /[\w.]/.test(text[start - 1] ?? '')) return undefined;
  return { title: text.slice(start, at - 1), start };
}

/** Where the numbers begin after the announcing words, and whether several may come; undefined for a bare name. */
function opening(
  text: string,
  at: number,
  form: ListedForm,
): { readonly at: number; readonly several: boolean } | undefined {
  const from = text[at] === ' ' ? at + 1 : at;
  if (form.follows === 'clause') return { at: from, several: false };
  if (form.follows === 'number') return { at: text.startsWith('§ ', from) ? from + 2 : from, several: true };
  const sign = ['§§ ', '§ ', 'sections ', 'section '].find((one) => text.startsWith(one, from));
  return sign === undefined ? undefined : { at: from + sign.length, several: /^(?:§§|sections)/.test(sign) };
}

const entryOf = (code: CodeForm, form: ListedForm, title: string, { number }: ReadNumber): string => {
  const sign = form.follows === 'section' ? (number.includes('–') ? '§§ ' : '§ ') : '';
  return `${title === '' ? '' : `${title} `}${form.prints ?? code.cite} ${sign}${number}`;
};

/** The cites of a code whose name stands from `at` to `end`. */
function citesFrom(
  text: string,
  { at, end: nameEnd }: { readonly at: number; readonly end: number },
  code: CodeForm,
  form: ListedForm,
): TypedCite[] {
  const before = code.titled ? titleBefore(text, at) : { title: '', start: at };
  const open = opening(text, nameEnd, form);
  if (before === undefined || open === undefined) return [];
  const cites: TypedCite[] = [];
  let start = before.start;
  for (let next = open.at; ;) {
    const read = form.follows === 'clause' ? readClause(text, next) : readNumber(text, next);
    if (read === undefined) return cites;
    const { number, end } = read;
    cites.push({
      start,
      end,
      entry: entryOf(code, form, before.title, read),
      category: form.category,
      number,
      follows: form.follows,
    });
    start = open.several ? nextInList(text, end) : end;
    if (start === end) return cites;
    next = start;
  }
}

/** Every statute, rule and constitution cited in a stretch of text, from left to right. */
export function typedCites(text: string): TypedCite[] {
  const source = plain(text);
  const cites: TypedCite[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (!beginsCode(source.charCodeAt(at)) || /[A-Za-z]/.test(source[at - 1] ?? '')) continue;
    const found = codeAt(source, at);
    const form = found && LISTED_FORMS[found.value.cite];
    if (!found || !form) continue;
    const read = citesFrom(source, { at, end: found.end }, found.value, form);
    cites.push(...read);
    // Names stand inside names: 'Cal. Civ. Proc. Code' in a longer one, 'Local Civil Rule' behind a court.
    at = (read.at(-1)?.end ?? found.end) - 1;
  }
  return cites;
}

const BACK = /§§? |\b[Ss]ections? |\bRules? /g;

/**
 * Numbers that stand without their code, outside the cites already found. 'Rule 41 of this Court' names another set of
 * rules and is none.
 */
export function backReferences(text: string, found: readonly TypedCite[]): BackReference[] {
  const source = plain(text);
  const out: BackReference[] = [];
  let nearest = 0;
  for (const match of source.matchAll(BACK)) {
    const follows = match[0].startsWith('Rule') ? 'number' : 'section';
    const several = /§§|s $/.test(match[0]);
    let start = match.index;
    while ((found[nearest]?.end ?? Infinity) <= start) nearest += 1;
    if (start >= (found[nearest]?.start ?? Infinity)) continue;
    for (let next = start + match[0].length; ;) {
      const read = readNumber(source, next);
      if (read === undefined || /^,? of /.test(source.slice(read.end, read.end + 5))) break;
      out.push({ start, end: read.end, number: read.number, follows });
      next = several ? nextInList(source, read.end) : read.end;
      if (next === read.end) break;
      start = next;
    }
  }
  return out;
}
