import { openData } from '../../../renderer/data';
import { addNote } from '../../../renderer/data/commands/edit-note';
import { readAll } from '../../../renderer/data/read';
import { session, vaultNotices } from '../../../renderer/data/vault/session';
import { toHex } from '../../../shared/vault/bytes';

/** The page of the window under test: the product's own data layer, told what to do from outside. */

/** Notes on the library: a vault of samples takes no matter of one's own. */
const subject = { kind: 'precedent', id: 'reliability' } as const;

/** Opens the vault's data; gives the head, what has to be said, and the texts of all notes. */
async function open(): Promise<{ head: number; notices: string[]; notes: string[] }> {
  await openData();
  const notes = (await readAll('notes')).map(({ text }) => text);
  return { head: session().head.seq, notices: vaultNotices().map(({ code }) => code), notes };
}

/** Writes notes, one after another, until the process ends; each is said when it is saved. */
async function write({ life }: { life: string }): Promise<void> {
  for (let n = 1; ; n += 1) {
    const text = `${life}.${n}`;
    await addNote(subject, `${text} ${'a note of some length '.repeat(n % 60)}`);
    const { seq, tag } = session().head;
    // The line that the harness reads as an acknowledgement.
    console.log(`+ ${seq} ${toHex(tag.subarray(0, 8))} ${text}`);
  }
}

Object.assign(globalThis, { tested: { open, write } });
