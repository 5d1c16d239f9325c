import { parseCivilDate, type CivilDate } from '../kernel/civil-date';
import { isLawOn } from '../precedents/as-of';
import type { Law } from '../schema/law';
import { forReaders } from './for-readers';
import { LATER_MARKS } from './later-law.data';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// A year, not a section: '§ 2029.100' and '§§ 1985-1987.2' are none.
const YEAR = /(?<!§ ?)(?<![\d.])\b((?:19|20)\d{2})\b(?!\.\d)/g;
const BEFORE_YEAR = /(?:([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? |(\d{1,2}) ([A-Z][a-z]{2})[a-z]* )$/;

/** The day a year in a text belongs to, where the text says it. */
function datedAt(text: string, at: number, year: string): string {
  const found = BEFORE_YEAR.exec(text.slice(Math.max(0, at - 20), at));
  const month = MONTHS.indexOf((found?.[1] ?? found?.[4] ?? '').toLowerCase()) + 1;
  const day = found?.[2] ?? found?.[3];
  const date = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return parseCivilDate(date) ? date : year;
}

/** Whether a text names something later than a day. A year alone counts as of its last day, as in the library. */
function isLater(text: string, date: CivilDate, law: Law): boolean {
  for (const found of text.matchAll(YEAR)) {
    if (!isLawOn({ decided: datedAt(text, found.index, found[1] ?? '') }, date)) return true;
  }
  if (LATER_MARKS.some(({ mark, since }) => since > date && mark.test(text))) return true;
  return [...law.precedents.values()].some(
    (one) => !isLawOn(one, date) && one.citations.some((cite) => /\d .* \d/.test(cite) && text.includes(cite)),
  );
}

/** Outermost parentheses of a text. */
function parentheses(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') {
      if (depth === 0) from = at;
      depth += 1;
    } else if (text[at] === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push([from, at + 1]);
    }
  }
  return found;
}

/** '(9th Cir. 2022)' belongs to the cite before it and goes only with it; '(2017 DOJ policy mark)' is a remark. */
const DATES_A_CITE = /^\([^;:]*\b(19|20)\d{2}(, [a-z ]+)?\)$/;
/** 'Branzburg/Glassdoor' before Glassdoor: 'Branzburg'. */
function withoutLaterHalves(text: string, date: CivilDate): string {
  return LATER_MARKS.filter(({ since }) => since > date).reduce(
    (kept, { mark }) => kept.replace(new RegExp(`/(?:${mark.source})`, mark.flags), ''),
    text,
  );
}

/** Words that end in a period inside a sentence. */
const SHORT = /\b(Super|Evid|Const|Crim|Misc|Supp|Techs|Found|Stat|Proc|Dist)\.$/;

/** A period inside parentheses ends no clause: '(9th Cir. Mar. 6, 2023)'. */
const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length;

function clauses(text: string): readonly string[] {
  const parts = text.split(/(?<=;) |(?<=[a-z\d)\]”’"]{2}\.) (?=[A-Z“"§])/);
  return parts.reduce<string[]>((whole, part) => {
    const last = whole.at(-1);
    if (last !== undefined && (SHORT.test(last) || isOpen(last))) whole[whole.length - 1] = `${last} ${part}`;
    else whole.push(part);
    return whole;
  }, []);
}

/** A remark that cites a case is what the words before it rest on. */
const CITES = /\bv\. |\bIn re |\bWL\b|\bF\.\dd?\b|\bU\.S\. \d/;

function cut(text: string, date: CivilDate, law: Law, keepUnsupported: boolean): string | undefined {
  const whole = forReaders(text);
  if (!isLater(whole, date, law)) return whole;
  const paired = withoutLaterHalves(whole, date);
  let kept = paired;
  for (const [from, to] of [...parentheses(paired)].reverse()) {
    const remark = paired.slice(from, to);
    if (DATES_A_CITE.test(remark) || !isLater(remark, date, law)) continue;
    if (!keepUnsupported && CITES.test(remark)) continue;
    kept = kept.slice(0, from).trimEnd() + kept.slice(to);
  }
  const left = clauses(kept).filter((clause) => !isLater(clause, date, law));
  const joined = left.join(' ').replace(/;$/, text.endsWith('.') ? '.' : '');
  return joined === '' ? undefined : joined;
}

/**
 * Prose of the law data as it could have been written on a day: remarks in parentheses, then clauses and sentences that
 * name anything later are left out. Undefined when nothing is left.
 */
export const asOfText = (text: string, date: CivilDate, law: Law): string | undefined => cut(text, date, law, true);

/** The same for statements of law: one that rests on a later case goes with its cite, never without it. */
export const lawOnDay = (text: string, date: CivilDate, law: Law): string | undefined => cut(text, date, law, false);
