import { Option, type Command } from 'commander';
import { runVaultBackup, runVaultRestore, type BackupVaultOptions, type RestoreVaultOptions } from './vault-backup';
import { runVaultCreate, type CreateVaultOptions } from './vault-create';
import type { ProfileOptions } from './vault-open';
import { runVaultInfo, runVaultVerify, type VerifyVaultOptions } from './vault-verify';

const secrecy = `
The passphrase is the first line of standard input, or of an open file named by --passphrase-fd; at a terminal it is
asked for and not shown. It never is an argument. A vault of samples has none.`;

/** The ways a passphrase comes in, and the one way it must not. */
function withPassphrase(command: Command): Command {
  return command
    .option('--passphrase-fd <N>', 'read the passphrase from this open file instead of standard input')
    .addOption(new Option('--passphrase [text]').hideHelp());
}

const opening = (command: Command): Command =>
  withPassphrase(command).option('--recovery-code', 'the line is the recovery code, not the passphrase');

const profile = ['--profile <DIR>', 'folder of the Quash profile'] as const;
const json = (more = ''): [string, string] => ['--json', `as JSON: {ok, records, head, faults${more}}`];

/** Adds `quash vault …`. `done` hears the exit code of the command that ran. */
export function addVaultCommands(quash: Command, done: (exitCode: number) => void): void {
  const vault = quash
    .command('vault')
    .description('the encrypted vault of a profile: make, verify, back up, restore')
    .addHelpText(
      'after',
      `${secrecy}

Exit codes: 0 whole; 1 faults were found, also repaired ones; 2 bad input (wrong passphrase, no vault, newer format).`,
    );
  withPassphrase(vault.command('create'))
    .description('make the vault of a profile and print its recovery code')
    .requiredOption(...profile)
    .option('--kind <KIND>', 'protected (needs a passphrase) or samples (no real matters)', 'protected')
    .option(...json(', recoveryCode, kind'))
    .addHelpText(
      'after',
      `${secrecy}

Example:
  quash vault create --profile ./practice < passphrase.txt`,
    )
    .action(async (options: CreateVaultOptions) => done(await runVaultCreate(options)));
  opening(vault.command('verify'))
    .description('open every seal of both copies and follow the chain of entries')
    .requiredOption(...profile)
    .option('--repair', 'put right what one copy still has whole; without it nothing is changed')
    .option(...json())
    .addHelpText(
      'after',
      `${secrecy}

Example:
  quash vault verify --profile ./practice --json < passphrase.txt`,
    )
    .action(async (options: VerifyVaultOptions) => done(await runVaultVerify(options)));
  vault
    .command('info')
    .description('what can be said of a vault without its passphrase; changes nothing')
    .requiredOption(...profile)
    .option(...json(', kind, format, id, device, writtenBy, opensWith, files, backups, lastBackup'))
    .addHelpText(
      'after',
      `
Example:
  quash vault info --profile ./practice`,
    )
    .action(async (options: ProfileOptions) => done(await runVaultInfo(options)));
  opening(vault.command('backup'))
    .description('write the whole vault into one sealed file and read it back')
    .requiredOption(...profile)
    .requiredOption(
      '--to <FILE>',
      'file to write (.quashbackup); one that is there is replaced once the new one is proven',
    )
    .option(...json(', path, at'))
    .addHelpText(
      'after',
      `${secrecy}
The backup opens with the passphrase and recovery code that the vault has now, also when they are changed later.

Example:
  quash vault backup --profile ./practice --to /media/stick/practice.quashbackup 3< passphrase.txt --passphrase-fd 3`,
    )
    .action(async (options: BackupVaultOptions) => done(await runVaultBackup(options)));
  opening(vault.command('restore'))
    .description('make a backup the vault of a profile that has none')
    .requiredOption('--from <FILE>', 'a .quashbackup file, or a .qsnap file in a folder of backups')
    .requiredOption('--profile <NEWDIR>', 'folder of the profile to make; it must hold no vault')
    .option(...json(', path, at, leftOut'))
    .addHelpText(
      'after',
      `${secrecy}
All of the backup is checked before anything is written, and all of the restored vault before it gets its place.

Example:
  quash vault restore --from practice.quashbackup --profile ./restored < passphrase.txt`,
    )
    .action(async (options: RestoreVaultOptions) => done(await runVaultRestore(options)));
}
