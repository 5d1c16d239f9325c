import { sentenceEnds } from './abbreviations';

/*
 * What stands between two citations decides whether they are one string, and whether the second tells the history of
 * the first.
 */

const LONGEST = 260;
const HISTORY =
  /^[,;]? ?(?:and )?(?:aff(?:'d|'g|d|g|irmed|irming)|rev(?:'d|'g|d|g|ersed|ersing)|vacat(?:ed|ing)|cert\.|certiorari|reh'g|rehearing|overrul(?:ed|ing)|modif(?:ied|ying)|supersed(?:ed|ing)|abrogat(?:ed|ing)|appeal|review|remand(?:ed|ing)|amended|withdrawn|opinion|dismissed|denied|judgment|order|lv|on (?:remand|reh'g|rehearing)|mem\.|adopted|report and recommendation|prob\. juris\.|dismissing|enforc(?:ed|ing)|stay(?:ed)?)(?![a-z])/i;
const SIGNAL =
  /^(?:but see|but cf\.|see also|see generally|see,? e\.g\.|see|accord|cf\.|e\.g\.|compare|contra|with|also|generally|citing|quoting|and|or|&|in)[, ]*/i;

/** Whether the words after a citation lead to its own later or earlier history. */
export function tellsHistory(gap: string): boolean {
  return gap.length <= LONGEST && HISTORY.test(gap) && !gap.includes('\n') && !sentenceEnds(gap);
}

/** Whether two citations with this between them are one string: '; see also ', ' and ', ', '. */
export function joinsString(gap: string): boolean {
  if (gap.length > LONGEST || gap.includes('\n')) return false;
  let rest = gap.trim();
  if (rest.startsWith(';')) return !sentenceEnds(rest);
  if (!/^(?:,|and\b|&|or\b)/.test(rest)) return false;
  rest = rest.replace(/^, ?/, '');
  for (let signal = SIGNAL.exec(rest); signal; signal = SIGNAL.exec(rest)) rest = rest.slice(signal[0].length);
  return rest === '';
}
