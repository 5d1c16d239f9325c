import type { Command } from 'commander';
import { units } from '../../../shared/deadlines/answer';
import { runDeadline, type DeadlineOptions } from './deadline';
import { runDeadlines, type DeadlinesOptions } from './deadlines';

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** Adds `quash deadline` and `quash deadlines` to the program; `done` is told the exit code. */
export function addDeadlineCommands(quash: Command, done: (code: number) => void): void {
  quash
    .command('deadline')
    .description('compute one deadline by a rule or trigger of the deadline law, with its steps')
    .option('--rule <ID>', 'rule or trigger: frcp6, ca-ccp, trg-frcp45-objection … (an unknown one lists them all)')
    .option('--from <DATE>', 'the day, or day and time, that the period runs from; the day itself is not counted')
    .option('--count <N>', 'how many; a trigger knows its own')
    .option('--unit <UNIT>', units.join(', '))
    .option('--direction <WAY>', 'after or before (counted back from an event)')
    .option('--fixed <DATE>', 'a date set by the demand or an order, instead of from, count and unit: it does not move')
    .option('--service <METHOD>', 'how the paper was served: mail, ecf, personal, overnight, mail-CA, electronic …')
    .option('--court <ID>', 'court of the library; brings its holidays and time zone')
    .option('--also-by <DATE>', 'the period ends then at the latest ("the earlier of")')
    .option('--not-before <DATE>', 'the period does not end before it ("the later of")')
    .option('--clerk-closed <DATE>', "a day on which the clerk's office is inaccessible; may be repeated", collect)
    .option('--calendar <ID>', 'holiday calendar, instead of those of the court; may be repeated', collect)
    .option('--tz <ZONE>', 'time zone for hours, such as America/New_York')
    .option('--no-roll', 'the bare count, with no relief for weekends and holidays')
    .option('--case <FILE>', 'a file of cases in the shape of the worked cases (JSON), - for standard input')
    .option('--json', 'print {due, conservative, latest, workingDate, verified, unverified, warnings, steps}')
    .addHelpText(
      'after',
      `
With --case the results are JSON in any case, in order; a case whose compliance date precedes service gives "INVALID".
Exit code 1 (without --case): the demand's own dates contradict each other.

Examples:
  quash deadline --rule frcp6d --from 2026-11-06 --count 14 --unit days --service mail --court dcd
  quash deadline --rule trg-frcp45-objection --from 2026-11-16 --also-by 2026-11-23T09:00`,
    )
    .action(async (options: DeadlineOptions) => {
      done(await runDeadline(options));
    });
  quash
    .command('deadlines')
    .description("list a matter's dates, computed from its own demand, calendar and court")
    .requiredOption('--matter <FILE>', 'matter file (JSON), - for standard input')
    .option('--court <ID>', 'for another court of the library')
    .option('--today <DATE>', "another day than the matter's own to look from")
    .option('--ics <FILE>', 'also write a calendar file (.ics), - for standard output')
    .option('--label <TEXT>', 'put before every entry of the calendar file; without it nothing names the matter')
    .option('--warn <DAYS>', 'days before at which the calendar warns (7 and 1); may be repeated', collect)
    .option(
      '--json',
      'print {today, deadlines: [{id, trigger, label, due, verified, steps, status, …}], questions, lost}',
    )
    .addHelpText(
      'after',
      `
Example:
  quash deadlines --matter matter.json --json --ics deadlines.ics`,
    )
    .action(async (options: DeadlinesOptions) => {
      done(await runDeadlines(options));
    });
}
