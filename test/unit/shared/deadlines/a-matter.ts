import { matterDeadlines } from '../../../../shared/deadlines/of-matter/matter-deadlines';
import type { CalendarEvent, MatterCalendar } from '../../../../shared/schema/calendar';
import type { Matter } from '../../../../shared/schema/matter';
import { sampleMatter } from '../../../../templates/library';

interface Change {
  readonly side?: Matter['client']['side'];
  readonly court?: string | null;
  readonly hearing?: string;
  readonly instrument?: string;
  readonly served?: string | null;
  readonly due?: string | null;
  readonly time?: string;
  readonly dated?: string;
  readonly today?: string;
  readonly calendar?: MatterCalendar;
}

const live = sampleMatter('live', '2026-11-30');

/** The fictitious matter with other dates: served Nov 16, due Dec 14 at ten, before N.D. Cal. */
export function matter(change: Change = {}): Matter {
  const {
    side = 'provider',
    court = 'cand',
    hearing,
    instrument = 'frcp45-civil-subpoena',
    served = '2026-11-16',
  } = change;
  const { due = '2026-12-14', time = '10:00', dated, today = '2026-11-18', calendar } = change;
  return {
    ...live,
    today,
    client: { ...live.client, side },
    court: court === null ? null : { id: court, ...(hearing ? { hearing: { date: hearing } } : {}) },
    demand: {
      ...live.demand,
      instrument,
      ...(dated ? { dated } : { dated: null }),
      served: { ...live.demand.served, date: served },
      due: { date: due, time: due === null ? null : time },
    },
    ...(calendar ? { calendar } : {}),
  };
}

export const event = (kind: CalendarEvent['kind'], on: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: `${kind}-1`,
  kind,
  on,
  ...more,
});
export const withEvents = (...events: readonly CalendarEvent[]): MatterCalendar => ({ events: [...events] });
export const dates = (m: Matter) => Object.fromEntries(matterDeadlines(m).deadlines.map(({ id, due }) => [id, due]));
export const entry = (m: Matter, id: string) => {
  const found = matterDeadlines(m).deadlines.find((deadline) => deadline.id === id);
  if (!found) throw new Error(`no ${id} among ${Object.keys(dates(m)).join(', ')}`);
  return found;
};
