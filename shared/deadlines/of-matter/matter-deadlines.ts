import type { Matter } from '../../schema/matter';
import { briefing } from './briefing';
import { compliance } from './compliance';
import { asEntry, type DeadlineQuestion, type Found, type MatterDeadline } from './entry';
import { objections } from './objections';
import { override } from './overrides';
import { emergency, retention } from './races';
import { secrecy, userNotice } from './secrecy';
import { situationOf, type Situation } from './situation';
import { backupNotice, beforehand, comity, orders, preservation, safeHarbor, warrantWindow } from './statutory';

/** Everything that starts a date of a matter by itself. */
const sources: readonly ((situation: Situation) => Found)[] = [
  objections,
  compliance,
  briefing,
  backupNotice,
  comity,
  preservation,
  warrantWindow,
  orders,
  beforehand,
  safeHarbor,
  secrecy,
  userNotice,
  retention,
  emergency,
];

export interface MatterDeadlines {
  /** In the order of their careful dates. */
  readonly deadlines: readonly MatterDeadline[];
  readonly questions: readonly DeadlineQuestion[];
  /** Entries by hand for a date that the matter no longer has. */
  readonly lost: readonly string[];
}

const careful = ({ conservative, due }: MatterDeadline): string => conservative ?? due;

/** The dates of a matter as they stand on its own day, each with its steps. A pure function of the matter. */
export function matterDeadlines(matter: Matter): MatterDeadlines {
  const situation = situationOf(matter);
  const found = sources.map((source) => source(situation));
  const overrides = matter.calendar?.overrides ?? [];
  const entries = found
    .flatMap(({ drafts }) => drafts)
    .map((draft) => asEntry(override(draft, overrides), situation.today));
  const deadlines = entries.toSorted((a, b) => {
    const [x, y] = [careful(a), careful(b)];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  const ids = new Set(deadlines.map(({ id }) => id));
  const lost = [...new Set(overrides.map(({ deadline }) => deadline))].filter((id) => !ids.has(id));
  const seen = new Set<string>();
  const questions = found
    .flatMap((one) => one.questions)
    .filter(({ path }) => !seen.has(path) && seen.add(path) !== undefined);
  return { deadlines, questions, lost };
}
