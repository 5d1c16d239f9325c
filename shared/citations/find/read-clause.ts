import { skipSpaces } from './plain';

/** 'amend. XIV, § 1': the places of the clause and of its subdivisions. */
export interface ReadClause {
  readonly start: number;
  readonly sectionEnd: number;
  readonly end: number;
}

const HEAD =
  /^,? ?(?:\d+(?:st|nd|rd|d|th) amends?\.?|(?:First|Second|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Thirteenth|Fourteenth|Fifteenth) amends?\.?|amends?\.?|arts?\.?|[Aa]rticles?|[Aa]mendments?|pmbl\.?|preamble)(?: (?:[IVXLC]+|\d+)(?:-[A-Z])?(?:(?:, | & | and )(?:[IVXLC]+|\d+)\b)*)?/i;
const SECTION = /^,? (?:§§? ?|secs?\. |sections? )\d+[A-Za-z]?(?:[.-]\d+[a-z]?)*(?:[-–]\d+)?/;
const SUBDIVISION = /^(?:(?:, (?:subd|cl|par|para)\. ?)?\([0-9A-Za-z]{1,4}\))+/;
const CLAUSE = /^,? cl\. \d+/;

/** Reads what follows the name of a constitution: article or amendment, section, clause, subdivisions. */
export function readClause(text: string, at: number): ReadClause | undefined {
  const head = HEAD.exec(text.slice(at, at + 60));
  if (!head || !/[IVXLC\d]$|pmbl|preamble|(?:st|nd|rd|d|th) amends?\.?$/i.test(head[0])) return undefined;
  const start = at + (/^,? ?/.exec(head[0])?.[0].length ?? 0);
  let end = at + head[0].length;
  for (const part of [SECTION, CLAUSE]) end += part.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const sectionEnd = end;
  end += SUBDIVISION.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  if (end > sectionEnd) end += CLAUSE.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  return { start: skipSpaces(text, start), sectionEnd, end };
}
