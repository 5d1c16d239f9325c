import type { Notice } from '../../shared/ipc/vault-contract';

/** What the vault tells the user about itself, in plain words. */

const restore = 'Restore from your newest backup if something is missing.';
const count = (n: number, one: string): string => `${n.toLocaleString('en-US')} ${one}${n === 1 ? '' : 's'}`;

/** Frames of one copy were given by the other. */
export const copyRepaired = (called: string, frames: number): Notice => ({
  code: 'copy-repaired',
  message: `The ${called} of the journal was damaged or incomplete (entries affected: ${frames.toLocaleString('en-US')}). It was rebuilt from the other copy; nothing is lost.`,
  fix: 'If this happens again, check the disk.',
});

/** An end that was still being written when the program or the machine stopped. */
export const tailCut = (): Notice => ({
  code: 'tail-cut',
  message:
    'Quash stopped while a change was being written. The unfinished end of the journal was removed; everything that was shown as saved is there.',
  fix: '',
});

/** The last entry lies there in full length in both copies and is bad in both. */
export const tailUnreadable = (seq: number): Notice => ({
  code: 'tail-unreadable',
  message: `The last entry of the journal (${seq.toLocaleString('en-US')}) can’t be read in either copy and was removed. If Quash or the computer stopped while it was saved, it had not been shown as saved.`,
  fix: 'If nothing had stopped, check the disk and restore from your newest backup.',
});

/** Both copies are hurt at the same place. */
export const journalDamaged = (lastGood: number, beyond: number, asides: readonly string[]): Notice => ({
  code: 'journal-damaged',
  message: `Both copies of the journal are damaged after entry ${lastGood.toLocaleString('en-US')}. Quash goes on from there; ${
    beyond === 0
      ? 'what came after can’t be read'
      : `at least ${beyond.toLocaleString('en-US')} later entries are cut off`
  }. The damaged files were kept: ${asides.join(', ')}.`,
  fix: 'Restore from your newest backup before you work on.',
});

/** The journal ends before the point at which the vault was last closed. */
export const journalShorter = (missing: number): Notice => ({
  code: 'journal-shorter',
  message: `The journal is older than the vault was when it was last closed: ${count(missing, 'change')} of that time ${
    missing === 1 ? 'is' : 'are'
  } not in it. Somebody or something put older files back.`,
  fix: 'Restore from your newest backup before you work on.',
});

/** A small file of one copy was bad and was written anew from the other. */
export const fileRepaired = (what: string, called: string): Notice => ({
  code: 'file-repaired',
  message: `The ${called} of ${what} was damaged or missing. It was rebuilt from the other copy; nothing is lost.`,
  fix: '',
});

/** The vault can be read, not written. */
export const notWritable = (why: string): Notice => ({
  code: 'not-writable',
  message: `${why}. The vault can be read, but nothing new can be saved.`,
  fix: 'Make room on the disk that holds your profile, or make it writable. Nothing has to be restarted.',
});

/** Preferences were not to be had in either copy. */
export const preferencesLost = (): Notice => ({
  code: 'preferences-lost',
  message: 'The preferences of this vault were damaged in both copies. The usual ones are in force.',
  fix: `Look at Preferences. ${restore}`,
});

/** What this device is to colleagues was not to be had in either copy. */
export const sharingLost = (): Notice => ({
  code: 'sharing-lost',
  message:
    'The keys of this device and the list of colleagues were damaged in both copies. Bundles that were sealed to this device can’t be opened.',
  fix: `${restore} Or make a new card in Settings and send it to your colleagues.`,
});

/** Only the first copy of the head could be written. */
export const headNotWritten = (why: string): Notice => ({
  code: 'head-not-written',
  message: `The vault’s head was written to its first copy only. ${why}.`,
  fix: 'Close the vault and open it again; the second copy is rebuilt then.',
});

/** The journal is as long as it was, but not the same. */
export const journalForked = (): Notice => ({
  code: 'journal-forked',
  message:
    'The journal is not the one that the vault was closed with: its entries differ. Somebody or something put other files in its place.',
  fix: 'Restore from your newest backup before you work on.',
});
