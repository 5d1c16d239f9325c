import { Option, type Command } from 'commander';
import type { InspectOptions, OpenOptions } from './bundle-open';
import type { SealCommandOptions } from './bundle-seal';

const secrecy = `
A passphrase is the first line of an open file named by --passphrase-fd (open and inspect: else of standard input; at a
terminal it is asked for and not shown). It never is an argument.`;

const withPassphrase = (command: Command): Command =>
  command
    .option('--passphrase-fd <N>', 'read the passphrase from this open file')
    .addOption(new Option('--passphrase [text]').hideHelp());

/** Adds `quash bundle …`. `done` hears the exit code of the command that ran. */
export function addBundleCommands(quash: Command, done: (exitCode: number) => void): void {
  const bundle = quash
    .command('bundle')
    .description('sealed files for colleagues (.quash): seal a matter, open one, look at one')
    .addHelpText(
      'after',
      `
A bundle is an age file (age-encryption.org/v1), which Debian’s age opens, too; inside is a signed list of contents.
Whoever has no key sees its size and for how many keys it is sealed.`,
    );
  // Loaded when it is asked for: other commands need no cryptography.
  withPassphrase(bundle.command('seal'))
    .description('seal a matter file to public keys, or by a passphrase')
    .requiredOption('--matter <FILE>', 'matter file (JSON), - for standard input')
    .option('--to <RECIPIENT...>', 'age public keys (age1…), or files with a colleague’s card')
    .requiredOption('--out <FILE>', 'file to write (.quash), - for standard output')
    .option('--json', 'print {ok, out, sha256, id, recipients, signer}')
    .addHelpText(
      'after',
      `${secrecy}
A restricted matter is not sealed. The signature is by a key made for this one file; the ten words that are printed are
its fingerprint, for the receiver to compare with you by voice.

Examples:
  quash bundle passphrase > secret.txt
  quash bundle seal --matter matter.json --passphrase-fd 3 --out matter.quash 3< secret.txt
  quash bundle seal --matter matter.json --to age1… --out matter.quash`,
    )
    .action(async (options: SealCommandOptions) => done(await (await import('./bundle-seal')).runBundleSeal(options)));
  withPassphrase(bundle.command('open'))
    .description('check all of a bundle and write what is in it into a folder')
    .argument('<FILE>', 'bundle (.quash), - for standard input')
    .requiredOption('--out <DIR>', 'folder to write: a new or an empty one')
    .option('--identity <FILE>', 'file with your secret key, as age-keygen writes it')
    .option('--from <CARD...>', 'files with the cards that may have signed it; any other signer is refused')
    .option('--json', 'print {ok, out, written, signer, manifest}')
    .addHelpText(
      'after',
      `${secrecy}
Nothing is written unless every byte of the bundle is as it was signed. Exit code 2: it was refused.

Example:
  quash bundle open matter.quash --identity key.txt --from ada.quash-card --out matter`,
    )
    .action(async (file: string, options: OpenOptions) =>
      done(await (await import('./bundle-open')).runBundleOpen(file, options)),
    );
  withPassphrase(bundle.command('inspect'))
    .description('say what can be said of a bundle: without a key, how large it is and for how many')
    .argument('<FILE>', 'bundle (.quash), - for standard input')
    .option('--identity <FILE>', 'file with your secret key: then also what is in it')
    .option('--json', 'print {bytes, sealedTo, recipients, workFactor, contents}; contents is null without a key')
    .action(async (file: string, options: InspectOptions) =>
      done(await (await import('./bundle-open')).runBundleInspect(file, options)),
    );
  bundle
    .command('passphrase')
    .description('print a new passphrase: eight words by the system’s random numbers')
    .action(async () => done(await (await import('./bundle-seal')).runBundlePassphrase()));
}
