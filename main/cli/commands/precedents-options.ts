import type { Command } from 'commander';
import { exchangeFormats } from '../../../shared/exchange/format';
import type { ExportOptions, ImportOptions, ListOptions } from './precedents';

const formats = exchangeFormats.join(', ');

/** Adds `quash precedents …`. `done` hears the exit code of the command that ran. */
export function addPrecedentsCommands(quash: Command, done: (exitCode: number) => void): void {
  const precedents = quash
    .command('precedents')
    .description('the library of authorities: list it, compare a file with it, give it away as a file')
    .addHelpText(
      'after',
      `
These commands see the library that comes with Quash and packs of precedents (JSON files in its shape), never a vault:
your own records are imported and exported in the window.`,
    );
  // Loaded when it is asked for: other commands need no reader of libraries.
  const commands = () => import('./precedents');
  precedents
    .command('list')
    .description('print the shipped library, or a pack')
    .option('--pack <FILE>', 'a pack (JSON) instead, - for standard input')
    .option('--json', 'as JSON: a list in the shape of precedents.json')
    .action(async (options: ListOptions) => done(await (await commands()).runPrecedentsList(options)));
  precedents
    .command('import')
    .description('compare a file of authorities with the shipped library, and put its records into a pack')
    .argument('<FILE>', 'the file, - for standard input')
    .option('--format <FORMAT>', `${formats}; without it the file is looked at`)
    .option('--into <PACK>', 'pack (JSON) to put them into; made when it is not there')
    .option('--dry-run', 'compare and report; write nothing')
    .option('--json', 'print {format, added, changed, same, unclear, into, records, problems}, or {error}')
    .addHelpText(
      'after',
      `
Each record is compared with the shipped library and with the pack: by id, by any parallel citation, by docket, court and
date. With --into, new records are put into the pack, and a record that the file changes is put there as it will be; a
field that was changed on both sides is never overwritten, and a record that may be one of several is left out and listed
as unclear. Without --into, or with --dry-run, nothing is written. A pack holds no notes: what would be one is reported.
A record made from a file of another program is marked as known, not seen, and has that file as its source.

Exit code 1: something in the file could not be read. Each problem names its record and line; the others are taken in.

Examples:
  quash precedents import zotero.ris --dry-run --json
  quash precedents import zotero.json --format csl --into firm-pack.json`,
    )
    .action(async (file: string, options: ImportOptions) =>
      done(await (await commands()).runPrecedentsImport(file, options)),
    );
  precedents
    .command('export')
    .description('write the shipped library, or a pack, as a file')
    .requiredOption('--format <FORMAT>', formats)
    .option('--out <FILE>', 'file to write; without it, or with -, standard output')
    .option('--pack <FILE>', 'a pack (JSON) instead of the shipped library, - for standard input')
    .option('--json', 'with --out: print {ok, out, format, records, sha256}')
    .addHelpText(
      'after',
      `
Every format holds names, court, docket, date, citations, history, background, grounds, stance and sources; holdings
are held by json and csv, how far a record was verified and what is kept about it by json alone.

Example:
  quash precedents export --format ris --out library.ris`,
    )
    .action(async (options: ExportOptions) => done(await (await commands()).runPrecedentsExport(options)));
}
