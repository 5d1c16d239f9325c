import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  attachFile,
  createDraft,
  createMatter,
  letToSecondPlace,
  removeFile,
  restrictMatter,
  saveDraftVersion,
  trashMatter,
  undo,
} from '../../../../renderer/data';
import { sha256 } from '../../../../renderer/data/sha256';
import { blobName } from '../../../../renderer/data/vault/blobs';
import { scopeOfMatter } from '../../../../renderer/data/vault/journal';
import { readWithheld, startWithheld } from '../../../../renderer/data/withheld';
import { openTables } from '../../../../renderer/data/working-set/cache';
import { toHex } from '../../../../shared/vault/bytes';
import { freshData, newMatter } from './fresh';

const bytes = (text: string) => new TextEncoder().encode(text);
const attach = (matterId: string, text: string) =>
  attachFile(matterId, { name: `${text}.pdf`, mime: 'application/pdf', bytes: bytes(text) });
const nameOf = async (text: string) => blobName(await sha256(bytes(text)));
const held = async () => {
  const { scopes, blobs } = await readWithheld();
  return { scopes: scopes.map(toHex).sort(), blobs: [...blobs].sort() };
};
const scope = async (id: string) => toHex(await scopeOfMatter(id));

let open: string;
let sealed: string;
beforeEach(async () => {
  await freshData();
  open = (await createMatter(newMatter)).matterId;
  sealed = (await createMatter(newMatter)).matterId;
});

describe('what is kept from the second backup place', () => {
  it('is nothing while no matter is restricted, and no table of files is opened to say so', async () => {
    expect(await held()).toEqual({ scopes: [], blobs: [] });
    expect(openTables()).not.toContain('files');
    expect(openTables()).not.toContain('draftVersions');
  });

  it('is a restricted matter, its files and papers, but no file that another matter has too', async () => {
    await attach(sealed, 'the demand');
    await attach(sealed, 'a public order');
    await attach(open, 'a public order');
    await attach(open, 'a letter');
    const { id } = await createDraft({ matterId: sealed, documentId: 'motion-to-quash', title: 'Motion' });
    await saveDraftVersion({ draftId: id, bytes: bytes('paper'), fileName: 'a.docx', savedTo: null, diagnostics: [] });
    await restrictMatter(sealed, true);
    const blobs = [await nameOf('the demand'), await nameOf('paper')].sort();
    expect(await held()).toEqual({ scopes: [await scope(sealed)], blobs });
  });

  it('stays in the trash, and when a file is taken off or its adding undone', async () => {
    const { id } = await attach(sealed, 'the demand');
    await removeFile(id);
    const draft = await createDraft({ matterId: sealed, documentId: 'motion-to-quash', title: 'Motion' });
    const version = { draftId: draft.id, fileName: 'a.docx', savedTo: null, diagnostics: [] };
    const { operation } = await saveDraftVersion({ ...version, bytes: bytes('paper') });
    await restrictMatter(sealed, true);
    await held();
    await undo(operation ?? '');
    await trashMatter(sealed);
    const blobs = [await nameOf('the demand'), await nameOf('paper')].sort();
    expect(await held()).toEqual({ scopes: [await scope(sealed)], blobs });
  });

  it('is let go by a lawyer’s decision, and held again when that is taken back', async () => {
    await restrictMatter(sealed, true);
    await restrictMatter(open, true);
    await letToSecondPlace(sealed, true);
    expect(await held()).toEqual({ scopes: [await scope(open)], blobs: [] });
    await letToSecondPlace(sealed, false);
    expect((await held()).scopes).toEqual([await scope(open), await scope(sealed)].sort());
  });
});

describe('telling main', () => {
  it('is done at once, two seconds after a change, once for many, and again after a failure', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const tell = vi.fn(() => Promise.resolve());
      const stop = startWithheld(tell);
      expect(tell).toHaveBeenCalledTimes(1);
      await restrictMatter(sealed, true);
      await restrictMatter(open, true);
      await vi.advanceTimersByTimeAsync(1_900);
      expect(tell).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(200);
      expect(tell).toHaveBeenCalledTimes(2);
      tell.mockRejectedValueOnce(new Error('main did not answer'));
      await restrictMatter(open, false);
      await vi.advanceTimersByTimeAsync(2_000);
      await vi.advanceTimersByTimeAsync(30_000);
      expect(tell).toHaveBeenCalledTimes(4);
      stop();
      await restrictMatter(open, true);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(tell).toHaveBeenCalledTimes(4);
    } finally {
      vi.useRealTimers();
    }
  });
});
