import { listDate, longDate } from '../../../../shared/kernel/civil-date';
import { historyAge, lastHistoryCheck, TREATMENT_WORDS } from '../../../../shared/precedents/later-history';
import { type Keeping, type Treatment, type TreatmentKind, treatmentKinds } from '../../../../shared/schema/library';
import type { PrecedentView } from '../../../data';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'Vacated', 'Certiorari denied'. */
export const kindName = (kind: TreatmentKind): string =>
  kind === 'certiorari-denied' ? 'Certiorari denied' : capital(TREATMENT_WORDS[kind]);

/** What a treatment may be, in the words of a list. */
export const kindChoices = treatmentKinds.map((value) => ({ value, label: kindName(value) }));

const ADVERSE: ReadonlySet<TreatmentKind> = new Set(['reversed', 'vacated', 'withdrawn', 'superseded']);
const DOUBTED: ReadonlySet<TreatmentKind> = new Set(['criticised', 'questioned', 'distinguished']);

/** How a treatment is marked: what takes the authority away, what casts doubt on it, what bears it out. */
export function toneOf({ kind, part }: Treatment): 'bad' | 'warn' | 'ok' {
  if (ADVERSE.has(kind)) return part === null ? 'bad' : 'warn';
  return DOUBTED.has(kind) ? 'warn' : 'ok';
}

const days = (count: number): string => (count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`);

/** When and by whom later history was last looked for: 'Never verified', 'Verified 412 days ago, on … by …'. */
export function sayAge(keeping: Keeping, today: string): string {
  const last = lastHistoryCheck(keeping);
  const age = historyAge(keeping, today);
  if (!last || age === undefined) {
    const read = keeping.verifications.findLast(({ what }) => what === 'opinion');
    return read
      ? `Later history never verified; the opinion was read on ${longDate(read.on)} by ${read.by}`
      : 'Never verified';
  }
  return `Verified ${days(age)}, on ${listDate(last.on)} by ${last.by} (${last.where})`;
}

/** The same in two words, for a list. */
export function shortAge(keeping: Keeping, today: string): string {
  const age = historyAge(keeping, today);
  if (age === undefined) return keeping.verifications.length > 0 ? 'Opinion read only' : 'Never';
  return capital(days(age));
}

/** What was looked up, as a verification says it. */
export const whatName: Readonly<Record<'opinion' | 'history' | 'both', string>> = {
  opinion: 'Opinion read',
  history: 'Later history',
  both: 'Opinion and later history',
};

/** A record as a list of choices names it. */
export const optionName = ({ shortName, decided }: Pick<PrecedentView, 'shortName' | 'decided'>): string =>
  `${shortName} (${decided.slice(0, 4)})`;
