import { longDate, type CivilDate } from '../kernel/civil-date';

/** A date to keep of the matter, entered or computed, and whether a person has verified it. */
export interface KeptDate {
  readonly id: string;
  readonly label: string;
  readonly date: CivilDate;
  readonly verified: boolean;
}

/** The ways in which a paper prints a day: June 5, 2017; 6/5/2017; 2017-06-05. */
function printed(date: CivilDate): RegExp {
  const [year = '', month = '', day = ''] = date.split('-');
  const forms = [longDate(date), `0?${Number(month)}/0?${Number(day)}/${year}`, date];
  return new RegExp(`(?<![\\d/-])(?:${forms.join('|')})(?![\\d/-])`);
}

/**
 * The unverified dates to keep that a paper states: one of the days that the matter keeps stands in its text. That a day
 * is stated for another reason cannot be told apart; the date is verified all the same, which takes one look.
 */
export function statedUnverified(text: string, kept: readonly KeptDate[]): KeptDate[] {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  return kept.filter(({ date, verified }) => !verified && printed(date).test(plain));
}
