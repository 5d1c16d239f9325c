import { AFTER_COMMA, CASE_ENDINGS, CONNECTING, INSIDE_ONLY, LEADING } from './name-words.data';
import { isAbbreviation } from './abbreviations';
import { backOverSpaces } from './plain';

/** The name printed before a citation: places in the text. */
export interface PrintedName {
  readonly start: number;
  readonly end: number;
  /** Where *v.* stands, when there are two parties. */
  readonly versus?: { readonly start: number; readonly end: number };
  /** 'In re', 'Ex parte', 'Matter of': whole by itself. */
  readonly sole: boolean;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name that is longer is no name. */
const MOST_WORDS = 28;

/** The word before `at`; undefined at the floor or at the end of a paragraph. */
function wordBefore(text: string, at: number, floor: number): Word | undefined {
  const end = backOverSpaces(text, at, floor);
  let start = end;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    if (code === 32 || code === 10 || code === 0x2014) break;
    start -= 1;
    if (end - start > 80) return undefined;
  }
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}

const VERSUS: ReadonlySet<string> = new Set(['v.', 'v', 'vs.', 'vs', '*v.*', 'V.']);
const isCapital = (word: string): boolean => /^[('"*_]*(?:[A-Z0-9\u00c0-\u00de$@#\u00a7]|[a-z]{1,3}[A-Z])/.test(word);

/** Whether a sentence or a clause ends with this word, so that no name runs over it. */
function endsClause({ text }: Word): boolean {
  if (/[;:?!"]$/.test(text) || /[;]/.test(text)) return true;
  if (/["?!.)][)\]]*$/.test(text) && /[.?!]["')\]]+$/.test(text) && !/^\(/.test(text)) return true;
  return (
    text.endsWith('.') && !VERSUS.has(text) && !CONNECTING.has(text) && (!isCapital(text) || !isAbbreviation(text))
  );
}

const bareWord = (word: string): string => word.replace(/^[("'*_[]+/, '').replace(/[,*_]+$/, '');
const opensBracket = (word: string): boolean => /^[[(]/.test(word) && !/[)\]],?$/.test(word);

/** Drops signals, prepositions and articles before a name: 'In', 'See also', 'the'. */
function withoutLead(list: readonly Word[], keepLast: boolean): readonly Word[] {
  let from = 0;
  for (; from < list.length; from += 1) {
    if (keepLast && from === list.length - 1 && isCapital(list[from]?.text ?? '')) break;
    const word = bareWord(list[from]?.text ?? '').toLowerCase();
    const next = bareWord(list[from + 1]?.text ?? '').toLowerCase();
    if (word === 'in' && next === 're') break;
    if (word === 'matter' || word === 'ex') break;
    if (next === '&' || (!LEADING.has(word) && isCapital(list[from]?.text ?? ''))) break;
  }
  return list.slice(from);
}

/** The words of one name, leftwards from `at`: a run of capitals and what connects them. */
function leftRun(text: string, at: number, floor: number, most: number, keepLast = false): readonly Word[] {
  const run: Word[] = [];
  for (let end = at; run.length < most;) {
    const word = wordBefore(text, end, floor);
    if (!word) break;
    const right = run[0];
    if (right && (endsClause(word) || !joins(word, right, run))) break;
    if (right && CLOSES_NAME.has(word.text) && goesOnAnew(right.text)) break;
    const bare = bareWord(word.text);
    if (!isCapital(word.text) && !CONNECTING.has(bare) && bare !== '&') break;
    run.unshift(word);
    if (opensBracket(word.text)) break;
    end = word.start;
  }
  return withoutLead(run, keepLast);
}

const CLOSES_NAME: ReadonlySet<string> = new Set(['Inc.', 'Ltd.', 'LLC.', 'L.L.C.']);
/** Whether a word after 'Inc.' begins another name: 'went to Acme Inc. Talley v. California'. */
const goesOnAnew = (word: string): boolean => isCapital(word) && !AFTER_COMMA.has(bareWord(word).toLowerCase());

/** Whether a comma at the end of this word belongs to the name that goes on with `right`. */
function joins(word: Word, right: Word, run: readonly Word[]): boolean {
  if (!word.text.endsWith(',')) return true;
  if (AFTER_COMMA.has(bareWord(right.text).toLowerCase())) return true;
  // 'Smith, Jones & Co.': a list of names that '&' closes.
  return run.slice(1, 4).some(({ text }) => text === '&');
}

/** Whether 'In re', 'Ex parte' or 'Matter of' begins with the word before `word`, which ends it. */
function soleStart(text: string, word: Word, floor: number): number | undefined {
  const ending = bareWord(word.text).toLowerCase();
  if (ending !== 're' && ending !== 'parte' && ending !== 'of') return undefined;
  const before = wordBefore(text, word.start, floor);
  if (!before) return undefined;
  const first = bareWord(before.text).toLowerCase();
  const at = before.end - before.text.replace(/^[("'*_[]+/, '').length;
  if (ending === 're') return first === 'in' ? at : undefined;
  if (ending === 'parte') return first === 'ex' ? at : undefined;
  if (first !== 'matter' || !/^[("'*_[]*M/.test(before.text)) return undefined;
  const earlier = wordBefore(text, before.start, floor);
  if (!earlier) return at;
  if (earlier.text === 'the' || earlier.text === 'The') {
    const lead = wordBefore(text, earlier.start, floor);
    return lead && /^[("'*_[]*In$/.test(lead.text) ? trimmedStart(lead) : at;
  }
  return soleStart(text, earlier, floor) ?? at;
}

const trimmedStart = (word: Word): number => word.end - word.text.replace(/^[("'*_[]+/, '').length;

/**
 * The name that ends before `at` (the volume, or the docket number before it), not beginning before `floor`. Undefined
 * when none is printed there. At most 28 words are looked at.
 */
export function nameBefore(text: string, at: number, floor: number): PrintedName | undefined {
  let end = backOverSpaces(text, at, floor);
  const comma = text[end - 1] === ',';
  if (comma) end -= 1;
  while (end > floor && /[*_\s]/.test(text[end - 1] ?? '')) end -= 1;
  if (end <= floor || (/[.;:(["]/.test(text[end - 1] ?? '') && !endsAbbreviated(text, end, floor))) return undefined;
  let depth = 0;
  let last: Word | undefined;
  for (let count = 0, from = end; count < MOST_WORDS; count += 1) {
    const word = wordBefore(text, from, floor);
    if (!word) break;
    const opens = depth;
    depth += (word.text.match(/[)\]]/g)?.length ?? 0) - (word.text.match(/[([]/g)?.length ?? 0);
    if (last && depth <= 0 && opens === 0 && VERSUS.has(word.text)) {
      const left = leftRun(text, word.start, floor, MOST_WORDS - count, true);
      const first = left[0];
      if (!first) return undefined;
      return { start: trimmedStart(first), end, versus: { start: word.start, end: word.end }, sole: false };
    }
    if (last && endsClause(word)) break;
    if (depth <= 0 && last) {
      const start = soleStart(text, word, floor);
      if (start !== undefined) return { start, end, sole: true };
    }
    if (depth < 0) break;
    const bare = bareWord(word.text);
    if (depth === 0 && opens === 0 && !isCapital(word.text) && bare !== '&' && !/\d/.test(bare)) {
      if (!CONNECTING.has(bare) && !INSIDE_ONLY.has(bare)) break;
    }
    if (word.text.endsWith(',') && /^(?:denied|granted|dismissed|aff'd|rev'd|vacated)/.test(bare)) break;
    last = word;
    from = word.start;
  }
  // 'So held the court in X. 12 F.3d at 7': a stop without a comma ends a sentence as often as it shortens a name.
  return comma || text[end - 1] !== '.' ? wordsBefore(text, end, floor) : undefined;
}

/** Whether the stop right before the citation shortens the last word of a name: 'Twitter, Inc. 1 U.S. 2'. */
function endsAbbreviated(text: string, end: number, floor: number): boolean {
  const word = wordBefore(text, end, floor);
  if (word === undefined || text[end - 1] !== '.') return false;
  return CONNECTING.has(word.text) || (isCapital(word.text) && isAbbreviation(word.text));
}

/** A short name, or a name without parties ('Slaughter-House Cases'). */
function wordsBefore(text: string, end: number, floor: number): PrintedName | undefined {
  const run = leftRun(text, end, floor, 12);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  return { start: trimmedStart(first), end, sole: CASE_ENDINGS.has(bareWord(last.text)) };
}

/** Where the words begin that stand left of a place and belong to it: 'Smith' of 'Smith Decl.'. Undefined when none do. */
export function wordsLeftOf(text: string, at: number, floor: number, most: number): number | undefined {
  const first = leftRun(text, at, floor, most)[0];
  return first && trimmedStart(first);
}
