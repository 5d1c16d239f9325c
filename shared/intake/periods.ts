import type { CivilDate } from '../kernel/civil-date';
import { findDates } from './dates';
import type { Span } from './paper';

/** A stretch of time that the paper names; `to` null: up to now, or open. */
export interface Period extends Span {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

const opens =
  /\b(?:from|between|beginning(?: on)?|starting(?: on)?|since|covering|period(?: of)?(?: from)?|dated|during)\b[^.;]{0,25}$/i;
const joins =
  /^[\s,]*(?:to|through|thru|until|till|and|-|up to|up to and including)[\s,]*(?:and including )?(?:the )?$/i;
const openEnd =
  /^[\s,]*(?:to|through|until|-)\s{1,3}(?:the )?(?:present|date of|today|now)\b|^[\s,]*(?:onward|forward)\b/i;

/** The periods named in a text: 'from A through B', 'A to B', 'since A'. */
export function findPeriods(view: string): Period[] {
  const dates = findDates(view, 400);
  return dates.flatMap((date, at): Period[] => {
    const next = dates[at + 1];
    const before = view.slice(Math.max(0, date.start - 50), date.start);
    const between = next && next.start - date.end < 40 ? view.slice(date.end, next.start) : undefined;
    if (next && between !== undefined && joins.test(between)) {
      // Two days joined by 'and' are a period only after 'between' or 'from'.
      if (/\band\b/i.test(between) && !/\bincluding\b/i.test(between) && !opens.test(before)) return [];
      return [{ start: date.start, end: next.end, from: date.value, to: next.value }];
    }
    const open = openEnd.exec(view.slice(date.end, date.end + 40));
    if (open) return [{ start: date.start, end: date.end + open[0].length, from: date.value, to: null }];
    if (/\bsince\s{1,3}$/i.test(before)) return [{ start: date.start, end: date.end, from: date.value, to: null }];
    return [];
  });
}
