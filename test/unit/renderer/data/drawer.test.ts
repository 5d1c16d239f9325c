import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addFact,
  closeData,
  countFacts,
  createMatter,
  drawerOpenUntil,
  editFact,
  matterJson,
  openData,
  openDrawer,
  openFacts,
  searchAll,
  shutDrawer,
  trashFact,
  undo,
  untrashFact,
} from '../../../../renderer/data';
import { historyStacks } from '../../../../renderer/data/history';
import { protect, showProtected } from '../../../../renderer/data/protected';
import { readAll } from '../../../../renderer/data/read';
import { dump, freshData, newMatter, readJournal } from './fresh';
import type { MemoryVault } from './memory-vault';

const sentinel = 'Zebediah Quillfeather';
const fact = (value: string, note = '') => ({ kind: 'name' as const, value: protect(value), note: protect(note) });
const secret = () => ({ by: 'passphrase' as const, secret: new TextEncoder().encode('correct horse battery staple') });
const told = async (matterId: string) =>
  (await openFacts(matterId)).map(({ kind, value, note }) => [kind, showProtected(value), showProtected(note)]);

let vault: MemoryVault;
let matterId: string;
beforeEach(async () => {
  vault = await freshData();
  ({ matterId } = await createMatter(newMatter));
});
afterEach(() => {
  shutDrawer();
  vi.useRealTimers();
});

describe('the sealed drawer', () => {
  it('opens with the passphrase given again, takes facts in, and gives them back', async () => {
    await expect(addFact(matterId, fact(sentinel))).rejects.toThrow('the drawer is shut');
    expect(await openDrawer(secret())).toEqual({ open: true });
    await addFact(matterId, { kind: 'phone', value: protect('(202) 555-0143'), note: protect('her sister’s') });
    await addFact(matterId, fact(`  ${sentinel} `, 'since 2016'));
    expect(await told(matterId)).toEqual([
      ['name', sentinel, 'since 2016'],
      ['phone', '(202) 555-0143', 'her sister’s'],
    ]);
    expect(await countFacts(matterId)).toBe(2);
    await expect(addFact(matterId, fact('  '))).rejects.toMatchObject({ reason: 'bad-row' });
  });

  it('wipes the secret it was given, right or wrong', async () => {
    const right = secret();
    await openDrawer(right);
    expect(right.secret.every((byte) => byte === 0)).toBe(true);
    shutDrawer();
    Object.assign(vault, { drawer: () => Promise.resolve({ status: 'wrong', waitSeconds: 4 }) });
    const wrong = secret();
    expect(await openDrawer(wrong)).toEqual({ open: false, waitSeconds: 4 });
    expect(wrong.secret.every((byte) => byte === 0)).toBe(true);
    expect(drawerOpenUntil()).toBeNull();
  });

  it('changes, trashes, restores and undoes facts, shut or open', async () => {
    await openDrawer(secret());
    await addFact(matterId, fact('Zeb'));
    const [first] = await openFacts(matterId);
    const id = first?.id ?? '';
    const edited = await editFact(matterId, id, fact(sentinel));
    expect(await told(matterId)).toEqual([['name', sentinel, '']]);
    await trashFact(id);
    expect(await countFacts(matterId)).toBe(0);
    await untrashFact(id);
    shutDrawer();
    // What is undone is the seal: nobody has to know what it says.
    await undo(edited ?? '');
    await openDrawer(secret());
    expect(await told(matterId)).toEqual([['name', 'Zeb', '']]);
  });

  it('begins the seal at once, so that a fact typed last is saved although the drawer shuts in the same turn', async () => {
    await openDrawer(secret());
    await addFact(matterId, fact('Zeb'));
    const [first] = await openFacts(matterId);
    const added = addFact(matterId, fact('typed last'));
    const edited = editFact(matterId, first?.id ?? '', fact(sentinel));
    shutDrawer();
    await Promise.all([added, edited]);
    await openDrawer(secret());
    expect((await told(matterId)).map(([, value]) => value).sort()).toEqual([sentinel, 'typed last']);
  });

  it('shuts by itself after two minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await openDrawer(secret());
    await vi.advanceTimersByTimeAsync(119_000);
    expect(drawerOpenUntil()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drawerOpenUntil()).toBeNull();
    await expect(openFacts(matterId)).resolves.toEqual([]);
    vi.useRealTimers();
  });

  it('does not open a fact that was moved to another row or another matter', async () => {
    await openDrawer(secret());
    await addFact(matterId, fact(sentinel));
    const [row] = await readAll('drawer');
    const { openFact } = await import('../../../../renderer/data/vault/drawer');
    await expect(openFact(crypto.randomUUID(), matterId, row!.sealed)).rejects.toThrow();
    await expect(openFact(row!.id, crypto.randomUUID(), row!.sealed)).rejects.toThrow();
  });
});

describe('a fact of the drawer is nowhere else', () => {
  it('neither in rows, journal, search, matter file nor the words of undo', async () => {
    await openDrawer(secret());
    await addFact(matterId, fact(sentinel, 'Quillfeather since birth'));
    const [one] = await openFacts(matterId);
    await editFact(matterId, one?.id ?? '', fact(`${sentinel} Jr.`));
    expect(JSON.stringify(await dump())).not.toContain('Quillfeather');
    expect(JSON.stringify(await readJournal())).not.toContain('Quillfeather');
    expect(await matterJson(matterId)).not.toContain('Quillfeather');
    expect(await searchAll('Quillfeather')).toEqual([]);
    expect(historyStacks().done.map(({ text }) => text)).toEqual([
      'Created the matter',
      'Added a fact to the sealed drawer',
      'Changed a fact in the sealed drawer',
    ]);
  });

  it('nor in the text, the JSON or the copy of what stands for it in memory', async () => {
    const value = protect(sentinel);
    expect(`${value}`).toBe('[sealed]');
    expect(JSON.stringify({ value })).toBe('{"value":"[sealed]"}');
    expect(structuredClone(value)).toEqual({});
    expect(Object.keys(value)).toEqual([]);
    expect(showProtected(value)).toBe(sentinel);
  });

  it('and stays there when the vault is closed and opened again', async () => {
    await openDrawer(secret());
    await addFact(matterId, fact(sentinel));
    shutDrawer();
    await closeData();
    await openData(vault);
    await openDrawer(secret());
    expect(await told(matterId)).toEqual([['name', sentinel, '']]);
  });
});
