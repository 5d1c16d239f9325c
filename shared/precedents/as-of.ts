import type { CivilDate } from '../kernel/civil-date';
import type { Law, Precedent } from '../schema/law';

/**
 * Was this record law on that day? A record dated by its year or month alone (a statute by its year of enactment)
 * counts as of its last day: it is there only in later years, or months.
 */
export function isLawOn(precedent: Pick<Precedent, 'decided'>, date: CivilDate): boolean {
  const { decided } = precedent;
  return decided.length < 10 ? decided < date.slice(0, decided.length) : decided <= date;
}

/** The law with only those precedents that had been decided by `date`. Everything else is as published. */
export function asOf(law: Law, date: CivilDate): Law {
  const precedents = new Map([...law.precedents].filter(([, precedent]) => isLawOn(precedent, date)));
  return { ...law, precedents };
}
