import type { MatterDeadline } from '../../../shared/deadlines/of-matter/entry';
import type { CalendaredDate } from '../../../shared/schema/deadline-row';
import type { DeadlineRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create, set } from '../matter-rows';
import type { Edit } from '../plan';
import { mustRead } from '../read';
import { authorName } from '../who';
import { unchecked } from './edit-deadline';

/** What somebody ticked: computed dates to calendar, calendared ones to move, to close and to take away. */
export interface CalendarTicks {
  readonly add?: readonly MatterDeadline[];
  readonly move?: readonly { readonly id: string; readonly to: MatterDeadline }[];
  readonly done?: readonly string[];
  readonly remove?: readonly string[];
}

/** The day to calendar: the careful one where a holiday is unsettled, which has no hour. */
function dueOf({ due, conservative }: MatterDeadline): DeadlineRow['due'] {
  const time = conservative === undefined ? due.slice(11, 16) : '';
  return { date: conservative ?? due.slice(0, 10), ...(time === '' ? {} : { time }) };
}

function computedOf(entry: MatterDeadline): CalendaredDate {
  const { trigger, nature, due, conservative, latest, workingDate, verified, unverified, warnings } = entry;
  return {
    trigger,
    nature,
    due,
    ...(conservative === undefined ? {} : { conservative }),
    ...(latest === undefined ? {} : { latest }),
    ...(workingDate === undefined ? {} : { workingDate }),
    verified,
    unverified: [...unverified],
    warnings: [...warnings],
  };
}

const fieldsOf = (entry: MatterDeadline) => ({
  label: entry.label,
  due: dueOf(entry),
  rule: entry.trigger,
  steps: entry.steps.map((step) => ({ ...step })),
  computed: computedOf(entry),
});

/** Brings the calendar of a matter to what was ticked, as one step that can be undone. */
export async function calendarDeadlines(matterId: string, ticks: CalendarTicks): Promise<string | null> {
  const { add = [], move = [], done = [], remove = [] } = ticks;
  const calendared = { by: await authorName(), at: now() };
  const made = add.map((entry): Edit => {
    const row: DeadlineRow = {
      ...fieldsOf(entry),
      id: crypto.randomUUID(),
      matterId,
      key: entry.id,
      source: 'computed',
      status: entry.status === 'done' ? 'done' : 'open',
      calendared,
      verified: null,
      trashedAt: null,
    };
    return create('deadlines', row);
  });
  const moved: Edit[] = [];
  for (const { id, to } of move) {
    const patch = { ...fieldsOf(to), calendared, ...unchecked(await mustRead('deadlines', id)) };
    moved.push(...Object.entries(patch).map(([field, value]) => set('deadlines', id, field, value)));
  }
  const edits = [
    ...made,
    ...moved,
    ...done.map((id) => set('deadlines', id, 'status', 'done')),
    ...remove.map((id) => set('deadlines', id, 'trashedAt', now())),
  ];
  return (await commit({ command: 'calendar-deadlines', matter: matterId, edits }))?.id ?? null;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The people who stand for a date so far; the second one has to be another. */
export const standFor = ({ calendared, verified }: DeadlineRow): readonly string[] =>
  [calendared?.by, verified?.by].filter((name): name is string => name !== undefined && name !== 'Unnamed person');

/**
 * Notes that a second person, by name, checked a date. Nothing proves that it was that person: it is a record. Throws
 * DataError when nobody's name stands for the date yet, or the same one.
 */
export async function signOffDeadline(id: string, name: string): Promise<string | null> {
  const row = await mustRead('deadlines', id);
  const first = standFor(row);
  if (name.trim() === '' || first.length === 0) {
    throw new DataError(
      'not-allowed',
      'A sign-off is by a second person, and no first one is named.',
      'Say who works here under Settings, confirm the date, then let another person sign off.',
    );
  }
  if (first.some((one) => same(one, name))) {
    throw new DataError('not-allowed', `${name.trim()} stands for this date already.`, 'Another person signs off.');
  }
  const signedOff = { by: name.trim(), at: now(), notedBy: await authorName() };
  const edits = [set('deadlines', id, 'signedOff', signedOff)];
  return (await commit({ command: 'sign-off-deadline', matter: row.matterId, edits }))?.id ?? null;
}
