import { Command, CommanderError } from 'commander';
import { DOCUMENTS } from '../../shared/drafting/documents';
import { AppError } from '../../shared/kernel/app-error';
import { leadPapers } from '../../shared/packet/lead';
import { isSampleName, sampleMatter, sampleNames } from '../../templates/library';
import { CliError, errorReport, unknownSample } from './cli-error';
import { addCheckCommand } from './commands/check-options';
import { addBundleCommands } from './commands/bundle-options';
import { addCitesCommand } from './commands/cites-options';
import type { CiteCheckOptions } from './commands/citecheck';
import { addDeadlineCommands } from './commands/deadline-options';
import { runDemo, type DemoOptions } from './commands/demo';
import { runDraft, type DraftOptions } from './commands/draft';
import { addPrecedentsCommands } from './commands/precedents-options';
import { runTemplate, type TemplateOptions } from './commands/template';
import { runPacket, type PacketOptions } from './commands/packet';
import { runTriage, type TriageOptions } from './commands/triage';
import { addVaultCommands } from './commands/vault';
import { inPlainSight, printJson, printOut, say } from './io';
import { clockToday } from './today';
import { versionOption } from './version-choice';

async function listDocuments({ json }: { readonly json?: boolean }): Promise<void> {
  const list = DOCUMENTS.map(({ id, title }) => ({ id, title }));
  if (json) await printJson(list);
  else await printOut(list.map(({ id, title }) => `${id.padEnd(20)} ${title}\n`).join(''));
}

async function printSample({ name }: { readonly name: string }): Promise<void> {
  if (!isSampleName(name)) throw unknownSample(name, 'name');
  await printJson(sampleMatter(name, clockToday()));
}

/** The commands, their options and their help. Subcommands inherit exitOverride: commander never ends the process. */
function program(done: (exitCode: number) => void): Command {
  const quash = new Command('quash')
    .description('Papers against demands to unmask an anonymous speaker, drafted from a matter file. Works offline.')
    .exitOverride()
    .addHelpText(
      'after',
      `
Start here:
  quash matter sample --name alt-uscis > matter.json     a complete matter file to look at and change
  quash documents                                        which papers there are
  quash draft --matter matter.json --document complaint --out complaint.docx
  quash packet --matter matter.json --out packet         everything that goes with it

Exit codes: 0 done; 1 findings that block filing (the draft is written all the same, unless it holds a word that the
matter protects); 2 bad input, nothing written.
A dash (-) as a file name means standard input or output. With --json, standard output holds JSON alone.`,
    );
  quash
    .command('draft')
    .description('draft one paper of a matter as a Word file')
    .requiredOption('--matter <FILE>', 'matter file (JSON; docs/matter.schema.json describes it), - for standard input')
    .requiredOption('--document <ID>', `which paper: ${DOCUMENTS.map((document) => document.id).join(', ')}`)
    .requiredOption('--out <FILE>', 'Word file to write (.docx), - for standard output')
    .option('--template <FILE>', 'your own Word template instead of the shipped one')
    .option('--answers <FILE>', 'answers to what your own template asks (JSON), - for standard input')
    .option('--names <FILE>', 'names of your own template and ours for the same thing (JSON)')
    .option('--court <ID>', 'draft for another court of the library')
    .addOption(versionOption())
    .option('--pdf', 'also as PDF beside the Word file, by the LibreOffice of this machine')
    .option('--json', 'print a report {ok, out, sha256, diagnostics}, or {error} when the input is bad')
    .addHelpText(
      'after',
      `
Example:
  quash draft --matter matter.json --document motion-to-quash --court nysd --out motion.docx

What a field, an answer, a passage or a template has between [redact] and [/redact] is under seal: the public version
prints [REDACTED] and is not written if the words stand in it anywhere; --version both writes motion-PUBLIC.docx and
motion-SEALED.docx.`,
    )
    .action(async (options: DraftOptions) => {
      done(await runDraft(options));
    });
  quash
    .command('template')
    .description('read a Word template: what it asks for, where, and what is wrong with it')
    .argument('<FILE>', 'Word template (.docx), - for standard input')
    .option('--names <FILE>', 'names in the template and ours for the same thing (JSON)')
    .option('--json', 'print {fields, conditions, loops, includes, dialect, translations, errors, warnings, hostile}')
    .addHelpText(
      'after',
      '\nExit code 1 when the template cannot be used: faulty marks, or content that acts or fetches.',
    )
    .action(async (file: string, options: TemplateOptions) => {
      done(await runTemplate(file, options));
    });
  quash
    .command('packet')
    .description('make all the papers that the vehicle and the court want, numbered, in one folder')
    .requiredOption('--matter <FILE>', 'matter file (JSON), - for standard input')
    .requiredOption('--out <DIR>', 'folder to write: a new or empty one, or that of an earlier packet of this matter')
    .addOption(versionOption())
    .option('--lead <ID>', `the paper that leads: ${leadPapers.join(', ')}`)
    .option('--court <ID>', 'for another court of the library')
    .option('--json', 'print a report {ok, lead, out, papers, exhibits, missing, notInRecord}, or {error}')
    .addHelpText(
      'after',
      `
Exit code 1: something is missing that filing needs, or a paper holds a word that the matter protects.
The folder holds public versions; --version both puts the sealed ones of papers with passages under seal into a folder
beside it, packet-SEALED.

Example:
  quash packet --matter matter.json --out packet`,
    )
    .action(async (options: PacketOptions) => {
      done(await runPacket(options));
    });
  quash
    .command('read-demand')
    .description('read a served paper and print what it offers to the record, each value with its words')
    .argument('<FILE>', 'PDF with text, Word file (.docx), e-mail (.eml) or plain text, - for standard input')
    .option('--json', 'print {text, pages, offers, notes}')
    .addHelpText(
      'after',
      '\nNothing is written: what is right, a lawyer decides. A scan without text says so in the notes.',
    )
    .action(async (file: string, options: { readonly json?: boolean }) => {
      // Loaded when it is asked for: the reader of PDFs is large.
      const { runReadDemand } = await import('./commands/read-demand');
      done(await runReadDemand(file, options));
    });
  addCitesCommand(quash, done);
  addCheckCommand(quash, done);
  quash
    .command('citecheck')
    .description('check the citations of a document against the library and against itself; no citator is consulted')
    .argument('<FILE>', 'Word file (.docx), PDF with text, or plain text, - for standard input')
    .option('--library <FILE>', "the firm's own records (a pack, CSL-JSON, RIS, CSV or BibTeX), - for standard input")
    .option('--json', 'print {findings, authorities, notChecked, notes}')
    .option('--out <FILE>', 'also write the one-page report (.docx)')
    .addHelpText(
      'after',
      `
A pack (quash precedents export, or the window's export with what is kept) also counts for what became of its
authorities and who verified them. Records are compared with the shipped library as an import compares them; one that
may be one of several is left out, and named in the notes.

Exit code 1: an error was found, such as a withdrawn authority or an altered quotation.

Example:
  quash citecheck brief.docx --library firm-pack.json --json`,
    )
    .action(async (file: string, options: CiteCheckOptions) => {
      // Loaded when it is asked for: the reader of PDFs is large.
      const { runCiteCheck } = await import('./commands/citecheck');
      done(await runCiteCheck(file, options));
    });
  quash
    .command('triage')
    .description('read the demand against the law: defects, items and tiers, grounds, vehicles, open questions')
    .requiredOption('--matter <FILE>', 'matter file (JSON), - for standard input')
    .option('--pack <FILE...>', 'grounds of your firm (JSON; docs/triage.md says how to write them)')
    .option('--court <ID>', 'as before another court of the library')
    .option('--json', 'print {defects, items, grounds, vehicles, questions, …}, or {error}')
    .addHelpText(
      'after',
      `
It suggests and blocks nothing: exit code 0 whatever is found, 2 when the matter or a pack cannot be read.

Example:
  quash triage --matter matter.json --json`,
    )
    .action(async (options: TriageOptions) => {
      done(await runTriage(options));
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
    .description('print a sample matter as JSON')
    .requiredOption('--name <NAME>', sampleNames.join(', '))
    .option('--json', 'the sample is JSON in any case; this asks for errors as JSON, too')
    .action(printSample);
  quash
    .command('demo')
    .description('draft every paper of every sample matter')
    .option('--out <FOLDER>', 'folder to write', 'out/demo')
    .option('--sample <NAME>', `of one sample alone: ${sampleNames.join(', ')}`)
    .action(async (options: DemoOptions) => {
      done(await runDemo(options));
    });
  addDeadlineCommands(quash, done);
  addPrecedentsCommands(quash, done);
  addBundleCommands(quash, done);
  addVaultCommands(quash, done);
  return quash;
}

function asCliError(error: unknown): CliError | undefined {
  if (error instanceof CliError) return error;
  // Called without a command, commander shows its help and has no message of its own.
  if (error instanceof CommanderError && error.code === 'commander.help')
    return new CliError('bad-arguments', 'Name a command; see quash --help.');
  if (error instanceof CommanderError) return new CliError('bad-arguments', error.message.replace(/^error: /, ''));
  if (error instanceof AppError) return new CliError(error.code, `${error.message} ${error.fix}`);
  return undefined;
}

/** Tells what went wrong on the stream that was asked for, and gives the exit code. */
async function report(error: unknown, words: readonly string[]): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = asCliError(error);
  if (!known) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const shown = known ?? new CliError('internal', 'Quash failed; nothing is known to be wrong with your input.');
  if (words.includes('--json')) await printJson(errorReport(shown));
  else if (!(error instanceof CommanderError)) say(`quash: ${inPlainSight(shown.message)}`);
  return known ? 2 : 70;
}

/** Does what the words of a call ask. What the shell is told: 0 done, 1 findings that block, 2 bad input, 70 a fault of Quash itself. */
export async function runQuash(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await program((code) => (exitCode = code)).parseAsync(words, { from: 'user' });
  } catch (error) {
    return report(error, words);
  }
  return exitCode;
}
