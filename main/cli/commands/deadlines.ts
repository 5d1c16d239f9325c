import { calendarText } from '../../../shared/calendar-file/ics';
import { deadlineDays } from '../../../shared/calendar-file/deadline-days';
import { protectedWords } from '../../../shared/checks/protected-words';
import { earlyWarnings } from '../../../shared/deadlines/early-warnings';
import { matterDeadlines, type MatterDeadlines } from '../../../shared/deadlines/of-matter/matter-deadlines';
import { isCivilDate } from '../../../shared/kernel/civil-date';
import type { Matter } from '../../../shared/schema/matter';
import { exportFile, prepareExport } from '../../files/export-file';
import { CliError, inFile } from '../cli-error';
import { checkOutput, DASH, printJson, printOut, say, userPath } from '../io';
import { inCourt } from '../in-court';
import { loadMatter } from '../load-matter';

export interface DeadlinesOptions {
  readonly matter: string;
  readonly court?: string;
  readonly today?: string;
  readonly ics?: string;
  readonly label?: string;
  readonly warn?: readonly string[];
  readonly json?: boolean;
}

const bad = (field: string, message: string): CliError => new CliError('bad-arguments', message, { field });

function checkOptions({ ics, label, warn, json, today }: DeadlinesOptions): void {
  if (ics === undefined && (label !== undefined || warn !== undefined)) {
    throw bad(
      label === undefined ? 'warn' : 'label',
      '--label and --warn are about the calendar file: name one with --ics.',
    );
  }
  const wrong = warn?.find((days) => !/^\d{1,3}$/.test(days));
  if (wrong !== undefined) throw bad('warn', `--warn takes a number of days, not “${wrong}”.`);
  if (today !== undefined && !isCivilDate(today)) throw bad('today', `“${today}” is no date. Write YYYY-MM-DD.`);
  if (json && ics === DASH)
    throw bad('ics', '--json and --ics - both want standard output; name a file for one of them.');
  if (ics !== undefined) checkOutput(ics, 'ics');
}

/** Writes the calendar file through the one exit. Throws CliError when it holds what the matter protects. */
async function writeCalendar(matter: Matter, { deadlines }: MatterDeadlines, options: DeadlinesOptions): Promise<void> {
  const { ics = DASH, label, warn } = options;
  const days = deadlineDays(matter.id, deadlines, label);
  const warnings = warn?.map(Number) ?? earlyWarnings;
  const bytes = new TextEncoder().encode(calendarText({ days, stamp: matter.today, warnings }));
  const guard = { matterId: matter.id, protectedWords: protectedWords(matter) };
  const blocked = () =>
    new CliError('protected-word', 'The calendar file holds a word that this matter protects; it was not written.', {
      file: ics,
    });
  if (ics === DASH) {
    const ready = prepareExport(bytes, 'deadlines.ics', guard);
    if (ready.status === 'blocked') throw blocked();
    await printOut(ready.bytes);
    return;
  }
  const saved = await exportFile(bytes, userPath(ics), guard).catch((error: unknown) => {
    throw inFile(error, ics);
  });
  if (saved.status === 'blocked') throw blocked();
}

function inWords({ deadlines, questions, lost }: MatterDeadlines): string {
  const rows = deadlines.flatMap(({ due, conservative, label, status, verified, warnings, remedies }) => [
    `${(conservative ?? due).padEnd(26)}${status.padEnd(9)}${label}${verified ? '' : ' (not verified)'}`,
    ...(conservative === undefined ? [] : [`${' '.repeat(35)}by the rule's text ${due}`]),
    ...warnings.map((warning) => `${' '.repeat(35)}${warning}`),
    ...(remedies ? [`${' '.repeat(35)}Record one of: ${remedies.join('; ')}.`] : []),
  ]);
  const asked = questions.map(({ path, why }) => `? ${path}: ${why}`);
  const orphans = lost.map((id) => `! A date was entered by hand for “${id}”, which the matter no longer has.`);
  return [...rows, ...asked, ...orphans].map((line) => `${line}\n`).join('');
}

/** `quash deadlines`: the dates of a matter from its own triggers. Throws CliError for bad input. */
export async function runDeadlines(options: DeadlinesOptions): Promise<number> {
  checkOptions(options);
  const read = inCourt(await loadMatter(options.matter), options.court);
  const matter = options.today === undefined ? read : { ...read, today: options.today };
  const found = matterDeadlines(matter);
  if (options.ics !== undefined) await writeCalendar(matter, found, options);
  if (options.json) await printJson({ today: matter.today, ...found });
  else if (options.ics !== DASH) await printOut(inWords(found));
  if (options.ics !== undefined && options.ics !== DASH) say(`Wrote ${options.ics}.`);
  return 0;
}
