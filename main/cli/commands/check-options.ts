import type { Command } from 'commander';
import type { CheckOptions } from './check';

/** Adds `quash check`; `end` takes its exit code. */
export function addCheckCommand(quash: Command, end: (code: number) => void): void {
  quash
    .command('check')
    .description('tell what a file still reveals: hidden and deleted text, properties, comments, protected facts')
    .argument('<FILE>', 'Word file (.docx), PDF, picture, message or text; what it is, is told by its content')
    .option('--matter <FILE>', 'matter file (JSON): the accounts that it protects are searched for')
    .option('--protect <FILE>', 'facts that must not stand in it (JSON): {"facts": [{"kind": "name", "value": "…"}]}')
    .option(
      '--json',
      'print {verdict, notChecked, findings}, and {cleaned} with --clean; {error} when the input is bad',
    )
    .option('--clean <OUT>', 'also write a cleaned copy of the Word file or PDF, where that can be done')
    .addHelpText(
      'after',
      `
Kinds of facts: name, alias, email, phone, ip, employer, device, handle, address, other.
Exit code 1 when the file is blocked: a protected fact stands in it, or words that somebody hid or took out; also when no
cleaned copy could be made. It never says that a file is clean: what nobody looked at is listed.

Example:
  quash check motion.pdf --protect facts.json --clean motion-clean.pdf`,
    )
    .action(async (file: string, options: CheckOptions) => {
      // Loaded when it is asked for: the reader of PDFs is large.
      const { runCheck } = await import('./check');
      end(await runCheck(file, options));
    });
}
