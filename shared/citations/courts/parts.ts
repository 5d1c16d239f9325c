/*
 * Some courts of the list are parts of a court that reporters and the public list know as one: an appellate district, a
 * department, a county's bench. What is reported of the whole is reported of its parts.
 */
const PARTS: readonly (readonly [part: RegExp, whole: string])[] = [
  [/^calctapp\dd$/, 'calctapp'],
  [/^calsuperct[a-z]+$/, 'calsuperct'],
  [/^nyappdiv\dd$/, 'nyappdiv'],
  [/^nyappterm2d$/, 'nyappterm'],
  [/^nysup(?:ct[a-z]+|rctfflk)$/, 'nysupct'],
  [/^nyctyct[a-z]+$/, 'nycountyct'],
  [/^nycrimct[a-z]+$/, 'nycrimct'],
  [/^nyfamct[a-z]+$/, 'nyfamct'],
  [/^nysurct[a-z]+$/, 'nysurct'],
  [/^vacc[a-z]+$/, 'vacc'],
];

/** The court that this one is a part of; itself when it is whole. */
export function wholeCourt(id: string): string {
  return PARTS.find(([part]) => part.test(id))?.[1] ?? id;
}
