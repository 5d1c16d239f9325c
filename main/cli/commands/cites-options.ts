import type { Command } from 'commander';
import type { CitesOptions } from './cites';

/** Adds `quash cites`; `end` takes its exit code. */
export function addCitesCommand(quash: Command, end: (code: number) => void): void {
  quash
    .command('cites')
    .description('find every citation in a text or a Word file, and say what each short form refers to')
    .argument('[FILE]', 'text (UTF-8) or Word file (.docx), - for standard input', '-')
    .option('--json', 'print {citations: […]}; of a Word file each with its part and paragraph')
    .option('--ndjson', 'read lines of {"id", "text"} and print a line {"id", "citations": […]} for each')
    .addHelpText(
      'after',
      `
Places are UTF-16 units into the text as decoded (byte order mark removed, line ends as they are), the end exclusive.
docs/citations.md says what is recognised.

Example:
  quash cites brief.docx --json`,
    )
    .action(async (file: string, options: CitesOptions) => {
      // Loaded when it is asked for: the lists of reporters and courts are large.
      const { runCites } = await import('./cites');
      end(await runCites(file, options));
    });
}
