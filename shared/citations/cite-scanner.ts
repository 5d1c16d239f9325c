/*
 * Reads the numbers of a cite from left to right, one look at each character: no pattern here can run away, however
 * long the text.
 */

/** What stands at one place: the number, and where its subsections end. */
export interface ReadNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';
const isLetter = (character: string | undefined): boolean => character !== undefined && /^[A-Za-z]$/.test(character);

/** '(a)', '(12)', '(iii)': a subdivision, not a remark in brackets. */
function subdivision(text: string, at: number): number {
  if (text[at] !== '(') return at;
  const found = /^\((?:\d{1,3}|[A-Za-z]{1,2}|[ivxl]{1,5}|[IVXL]{1,5})\)/.exec(text.slice(at, at + 7));
  return at + (found?.[0].length ?? 0);
}

/** After a number: '(d)(3)(A)', '(a)–(b)', '(c)(1)(B), (d)', '(iii) and (iv)'. */
function subdivisions(text: string, from: number): number {
  let at = from;
  for (;;) {
    const next = subdivision(text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const joint =
      at === from ? '' : (['–', '-', ', and ', ', ', ' and ', ' or '].find((one) => text.startsWith(one, at)) ?? '');
    const beyond = joint === '' ? at : subdivision(text, at + joint.length);
    if (joint === '' || beyond === at + joint.length) return at;
    at = beyond;
  }
}

/** A section or rule number with its subdivisions: '2000aa-6', '1524.2(c)', '45(d)(3)(A)', '701–706'. */
export function readNumber(text: string, at: number): ReadNumber | undefined {
  if (!isDigit(text[at])) return undefined;
  let end = at;
  while (
    isDigit(text[end]) ||
    isLetter(text[end]) ||
    (/[.:-]/.test(text[end] ?? '') && /[0-9A-Za-z]/.test(text[end + 1] ?? ''))
  )
    end += 1;
  if (text[end] === '–' && isDigit(text[end + 1])) {
    end += 1;
    while (isDigit(text[end])) end += 1;
  }
  return { number: text.slice(at, end), start: at, end: subdivisions(text, end) };
}

/** 'amend. XIV', 'art. I, § 2(b)': an article by its section, an amendment as a whole. */
export function readClause(text: string, at: number): ReadNumber | undefined {
  const word = ['amend. ', 'art. '].find((one) => text.startsWith(one, at));
  if (word === undefined) return undefined;
  let end = at + word.length;
  while (/[IVX]/.test(text[end] ?? '')) end += 1;
  if (end === at + word.length) return undefined;
  const whole = text.slice(at, end);
  const section = text.startsWith(', § ', end) ? readNumber(text, end + 4) : undefined;
  if (section === undefined) return { number: whole, start: at, end };
  return { number: word === 'art. ' ? `${whole}, § ${section.number}` : whole, start: at, end: section.end };
}

/** What begins here is another cite, not a further number of this one. */
const OTHER_CITE = /^\d+[a-z]{0,2} (?:U\.S\.|C\.F\.R\.|F\.|S\. ?Ct|N\.Y\.|NYCRR|Cal\.|Misc|A\.|P\.|Va\.)/;

/** Where the next number of the same list begins: ', 2703', ' and 1510'; `from` when the list ends. */
export function nextInList(text: string, from: number): number {
  const joint = [', and ', ', ', ' and ', ' & ', ' or '].find((one) => text.startsWith(one, from));
  if (joint === undefined) return from;
  const at = from + joint.length;
  return isDigit(text[at]) && !OTHER_CITE.test(text.slice(at, at + 16)) ? at : from;
}
