import { Command, CommanderError } from 'commander';
import { DOCUMENTS } from '../../shared/drafting/documents';
import { AppError } from '../../shared/kernel/app-error';
import { sampleMatter, sampleNames } from '../../templates/library';
import { CliError, errorReport } from './cli-error';
import { runDemo } from './commands/demo';
import { runDraft, type DraftOptions } from './commands/draft';
import { printOut, say } from './io';
import { clockToday } from './today';

/** What the shell is told: 0 done, 1 findings that block, 2 bad input. */
let exitCode = 0;

async function listDocuments(options: { json?: boolean }): Promise<void> {
  const list = DOCUMENTS.map(({ id, title }) => ({ id, title }));
  if (options.json) await printOut(`${JSON.stringify(list, null, 2)}\n`);
  else await printOut(list.map(({ id, title }) => `${id.padEnd(20)} ${title}\n`).join(''));
}

async function printSample(options: { name: string }): Promise<void> {
  const name = sampleNames.find((known) => known === options.name);
  if (!name) {
    const message = `There is no sample “${options.name}”. Known: ${sampleNames.join(', ')}.`;
    throw new CliError('unknown-sample', message, { field: 'name' });
  }
  await printOut(`${JSON.stringify(sampleMatter(name, clockToday()), null, 2)}\n`);
}

function program(): Command {
  const quash = new Command('quash')
    .description('Papers against demands to unmask an anonymous speaker, drafted from a matter file. Works offline.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .addHelpText(
      'after',
      `
Start here:
  quash matter sample --name alt-uscis > matter.json     a complete matter file to look at and change
  quash documents                                        which papers there are
  quash draft --matter matter.json --document complaint --out complaint.docx

Exit codes: 0 done; 1 findings that block filing (the draft is written all the same); 2 bad input, nothing written.
A dash (-) as a file name means standard input or output. With --json, standard output holds JSON alone.`,
    );
  quash
    .command('draft')
    .description('draft one paper of a matter as a Word file')
    .requiredOption('--matter <FILE>', 'matter file (JSON; docs/matter.schema.json describes it)')
    .requiredOption('--document <ID>', `which paper: ${DOCUMENTS.map((document) => document.id).join(', ')}`)
    .requiredOption('--out <FILE>', 'Word file to write')
    .option('--template <FILE>', 'your own Word template instead of the shipped one')
    .option('--court <ID>', 'draft for another court of the library')
    .option('--json', 'print a report {ok, out, sha256, diagnostics}')
    .action(async (options: DraftOptions) => {
      exitCode = await runDraft(options);
    });
  quash
    .command('documents')
    .description('list the papers Quash can draft')
    .option('--json', 'as JSON: [{id, title}]')
    .action(listDocuments);
  quash
    .command('matter')
    .description('matter files')
    .command('sample')
    .description('print a sample matter')
    .requiredOption('--name <NAME>', sampleNames.join(', '))
    .action(printSample);
  quash
    .command('demo')
    .description('draft every paper of every sample matter')
    .option('--out <FOLDER>', 'folder to write', 'out/demo')
    .action(async (options: { out: string }) => {
      exitCode = await runDemo(options);
    });
  // exitOverride is not inherited: every command must answer with our exit codes.
  const override = (command: Command): void => {
    command.exitOverride();
    command.commands.forEach(override);
  };
  quash.commands.forEach(override);
  return quash;
}

async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = asCliError(error);
  if (!known) throw error;
  if (process.argv.includes('--json')) await printOut(`${errorReport(known)}\n`);
  else if (!(error instanceof CommanderError)) say(`quash: ${known.message}`);
  return 2;
}

function asCliError(error: unknown): CliError | undefined {
  if (error instanceof CliError) return error;
  if (error instanceof CommanderError) return new CliError('bad-arguments', error.message.replace(/^error: /, ''));
  if (error instanceof AppError) return new CliError(error.code, `${error.message} ${error.fix}`);
  return undefined;
}

program()
  .parseAsync()
  .catch(async (error: unknown) => {
    exitCode = await report(error);
  })
  .finally(() => {
    process.exitCode = exitCode;
  })
  .catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 70;
  });
