import { capital, demandNoun } from '../drafting/words';
import { compare } from './compare';
import { longDate, toDayNumber, type CivilDate } from '../kernel/civil-date';
import type { RepeatMatter } from './find-repeats';

/** One step of the story that several demands tell together, as it may stand in a statement of facts. */
export interface TimelineStep {
  readonly date: CivilDate;
  readonly matter: string;
  readonly text: string;
  /** Which demand says so, by its own title and day. */
  readonly source: string;
}

const count = (days: number): string =>
  days === 0 ? 'the same day' : days === 1 ? 'one day later' : `${days} days later`;

/** 'a Summons', 'an order': the title on the face, else the papers' word for the instrument. */
function named({ demand }: RepeatMatter): string {
  const name = demand.title ?? demandNoun(demand.instrument);
  return /^(the|an?)\s/i.test(name) ? name : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** 'Summons of April 4, 2017, No. 12': the paper that shows it. */
function sourceOf({ demand }: RepeatMatter): string {
  const name = demand.title ?? capital(demandNoun(demand.instrument));
  const dated = demand.dated ? ` dated ${longDate(demand.dated)}` : '';
  return `${name}${dated}${demand.number ? `, No. ${demand.number}` : ''}`;
}

/**
 * What happened, in order of days: each demand as it came and, where somebody recorded it, as it was withdrawn. A demand that
 * comes after a withdrawal says how many days later. Demands without a day are left out, not guessed.
 */
export function timeline(matters: readonly RepeatMatter[]): TimelineStep[] {
  const came = matters.flatMap((matter): TimelineStep[] => {
    const { demand } = matter;
    const date = demand.served.date ?? demand.dated;
    if (!date) return [];
    const verb = demand.served.date ? 'served' : 'issued';
    const on = longDate(date);
    return [
      {
        date,
        matter: matter.id,
        text: `On ${on}, ${demand.issuer.short} ${verb} ${named(matter)}.`,
        source: sourceOf(matter),
      },
    ];
  });
  const taken = matters.flatMap((matter): TimelineStep[] => {
    const date = matter.demand.withdrawn?.on;
    if (!date) return [];
    const { short } = matter.demand.issuer;
    return [{ date, matter: matter.id, text: `On ${longDate(date)}, ${short} withdrew it.`, source: sourceOf(matter) }];
  });
  const steps = [...came, ...taken].toSorted(
    (a, b) => compare(a.date, b.date) || Number(taken.includes(a)) - Number(taken.includes(b)),
  );
  return steps.map((step, i) => {
    const before = steps.slice(0, i).findLast((each) => taken.includes(each));
    if (!before || taken.includes(step)) return step;
    const later = count(toDayNumber(step.date) - toDayNumber(before.date));
    return { ...step, text: step.text.replace(/\.$/, `, ${later}.`) };
  });
}
