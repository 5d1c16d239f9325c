import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addFact,
  addNote,
  attachFile,
  createMatter,
  dryRunImport,
  exportMatterContents,
  importBundle,
  installSamples,
  letBeShared,
  openDrawer,
  openFacts,
  readBytes,
  restrictMatter,
  saveField,
  savePerson,
  sealDrawer,
  shutDrawer,
  snapshotOf,
  switchPerson,
  takeDrawer,
  trashMatter,
} from '../../../../renderer/data';
import { committed } from '../../../../renderer/data/commit';
import { protect, showProtected } from '../../../../renderer/data/protected';
import { mustRead, readAll, readOfMatter } from '../../../../renderer/data/read';
import { recoverRows } from '../../../../renderer/data/recover';
import { readHistory } from '../../../../renderer/data/vault/journal';
import { entryNames } from '../../../../shared/bundle/contents';
import { isRefusal } from '../../../../shared/bundle/merge/refusal';
import { fileKeyOf } from '../../../../shared/age/age-file';
import { isSample } from '../../../../shared/schema/matter';
import { newMatter } from './fresh';
import { at, bundleOf, leave, machineOf, send, type Profile } from './profiles';
import type { OpenedBundle } from '../../../../renderer/data/bundle/read-bundle';

let ana: Profile;
let matter: string;

beforeEach(async () => {
  ana = await machineOf('Ana');
  ({ matterId: matter } = await createMatter(newMatter));
});
afterEach(shutDrawer);
afterAll(leave);

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const said = ({ entries }: OpenedBundle): string => entries.map(({ bytes }) => textOf(bytes)).join('\n');

describe('what stays at home', () => {
  it('a restricted matter, until an attorney lifts it with a reason that is kept in it', async () => {
    await restrictMatter(matter, true);
    await expect(exportMatterContents(matter)).rejects.toThrow('restricted');
    await expect(letBeShared(matter, '  ')).rejects.toThrow('reason');
    const { id } = await savePerson({ name: 'Pat', initials: 'P', role: 'paralegal', bar: [], courts: [] });
    await switchPerson(id);
    await expect(letBeShared(matter, 'Because.')).rejects.toThrow('for an attorney');
    await switchPerson(
      (await readAll('meta')).find((row) => row.kind === 'person' && row.value.name === 'Ana')?.id ?? '',
    );
    await letBeShared(matter, 'Co-counsel is under the same protective order.');
    expect((await mustRead('matters', matter)).mayBeShared).toMatchObject({ by: 'Ana' });
    expect((await exportMatterContents(matter)).matter).toBe(matter);
    // A decision about a matter that was restricted for one reason is none about the next.
    await restrictMatter(matter, false);
    await restrictMatter(matter, true);
    await expect(exportMatterContents(matter)).rejects.toThrow('restricted');
  });

  it('the sealed drawer: not even its ciphertext goes, and what was made after it arrives', async () => {
    await openDrawer({ by: 'passphrase', secret: new TextEncoder().encode('any') });
    await addFact(matter, { kind: 'name', value: protect('Alex Rivera'), note: protect('') });
    const [sealed] = await readAll('drawer');
    await saveField(matter, 'title', 'After the fact');
    const bundle = await bundleOf(matter);
    expect(said(bundle)).not.toContain(sealed?.sealed.ct ?? expect.fail());
    expect(said(bundle)).not.toContain(sealed?.id ?? expect.fail());
    expect(said(bundle)).not.toContain('drawer');
    const ben = await machineOf('Ben');
    await importBundle(bundle);
    expect((await snapshotOf(matter)).title).toBe('After the fact');
    expect(await readAll('drawer')).toEqual([]);
    await saveField(matter, 'title', 'Back');
    await send(ben, ana, matter);
    expect((await snapshotOf(matter)).title).toBe('Back');
    expect(await readAll('drawer')).toEqual([sealed]);
  });

  it('the drawer goes when it is asked for, to its own readers, and comes in once', async () => {
    await openDrawer({ by: 'passphrase', secret: new TextEncoder().encode('any') });
    await addFact(matter, { kind: 'name', value: protect('Alex Rivera'), note: protect('client') });
    const identity = await generateX25519Identity();
    const entry = await sealDrawer(matter, [await identityToRecipient(identity)]);
    expect(textOf(entry.bytes)).not.toContain('Rivera');
    const bundle = await bundleOf(matter);
    await machineOf('Ben');
    await importBundle(bundle);
    const fileKey = (await fileKeyOf(entry.bytes, identity)) ?? expect.fail();
    shutDrawer();
    await expect(takeDrawer(matter, entry.bytes, fileKey)).rejects.toThrow('shut');
    await openDrawer({ by: 'passphrase', secret: new TextEncoder().encode('any') });
    expect(await takeDrawer(matter, entry.bytes, fileKey)).not.toBeNull();
    const facts = await openFacts(matter);
    expect(facts.map(({ kind, value }) => [kind, showProtected(value)])).toEqual([['name', 'Alex Rivera']]);
    expect(await takeDrawer(matter, entry.bytes, fileKey)).toBeNull();
    const { matterId: other } = await createMatter(newMatter);
    await expect(takeDrawer(other, entry.bytes, fileKey)).rejects.toThrow('another matter');
    expect(await openFacts(other)).toEqual([]);
  });

  it('a sample, and a matter in the trash', async () => {
    await installSamples();
    const sample = (await readAll('matters')).find(isSample) ?? expect.fail();
    await expect(exportMatterContents(sample.id)).rejects.toThrow('sample');
    await trashMatter(matter);
    await expect(exportMatterContents(matter)).rejects.toThrow('trash');
  });

  it('what the settings know of people: name, initials and role go, numbers and telephone do not', async () => {
    await savePerson({
      name: 'Zoe',
      initials: 'Z',
      role: 'attorney',
      bar: [{ state: 'CA', number: '987654' }],
      courts: ['Nowhere'],
      phone: '555-0100',
    });
    const zoe = (await readAll('meta')).find((row) => row.kind === 'person' && row.value.name === 'Zoe')?.id ?? '';
    await switchPerson(zoe);
    await saveField(matter, 'title', 'By Zoe');
    const bundle = await bundleOf(matter);
    for (const word of ['987654', 'Nowhere', '555-0100']) expect(said(bundle)).not.toContain(word);
    await machineOf('Ben');
    await importBundle(bundle);
    expect(await mustRead('meta', zoe)).toMatchObject({
      value: { name: 'Zoe', initials: 'Z', role: 'attorney', bar: [] },
    });
  });
});

describe('what comes along', () => {
  it('the bytes of files, each what its name says', async () => {
    const bytes = new TextEncoder().encode('the demand, scanned');
    const { id } = await attachFile(matter, { name: 'demand.pdf', mime: 'application/pdf', bytes });
    const bundle = await bundleOf(matter);
    await machineOf('Ben');
    const swapped = bundle.entries.map((one) =>
      one.name.startsWith('blob/') ? { ...one, bytes: one.bytes.toReversed() } : one,
    );
    expect(await refusalOf({ ...bundle, entries: swapped })).toBe('changed');
    expect(
      await refusalOf({ ...bundle, entries: bundle.entries.filter(({ name }) => !name.startsWith('blob/')) }),
    ).toBe('missing-bytes');
    await importBundle(bundle);
    expect(textOf(await readBytes(id))).toBe('the demand, scanned');
  });

  it('rows that came from the working copy, of which no operation of the matter knows', async () => {
    const row = { ...(await mustRead('matters', matter)), title: 'Recovered' };
    const [party] = await readOfMatter('parties', matter);
    const id = crypto.randomUUID();
    await recoverRows(
      new Map([
        ['matters', [row]],
        ['parties', [{ ...party, id, key: id, name: 'Lost and found' }]],
      ]) as never,
    );
    await committed();
    const ben = await machineOf('Ben');
    await send(ana, ben, matter);
    const joined = await snapshotOf(matter);
    expect(joined.title).toBe('Recovered');
    expect(joined.parties.map(({ name }) => name)).toContain('Lost and found');
    expect((await readHistory(matter, 10)).map(({ command }) => command)).toContain('restate-matter');
  });
});

describe('a dry run', () => {
  it('says what is new, what changed here, there and on both sides, and changes nothing', async () => {
    const ben = await machineOf('Ben');
    await send(ana, ben, matter);
    await saveField(matter, 'demand.number', 'B-1');
    await saveField(matter, 'demand.due.time', '17:00');
    await at(ana);
    await saveField(matter, 'demand.number', 'A-1');
    await saveField(matter, 'demand.dated', '2026-11-01');
    await addNote({ kind: 'matter', id: matter }, 'Mine.');
    const bundle = await bundleOf(matter);
    await at(ben);
    const before = { frames: ben.vault.frames_.length, matter: await snapshotOf(matter) };
    const found = await dryRunImport(bundle);
    if (isRefusal(found)) expect.fail(found.message);
    const { run, isNew } = found;
    expect(isNew).toBe(false);
    expect(run.same).toBe(1);
    expect(run.news.map(({ table }) => table)).toEqual(['notes']);
    expect(run.changedThere).toMatchObject([{ field: 'dated', there: '2026-11-01' }]);
    expect(run.changedHere.map(({ field }) => field).sort()).toEqual(['due.time', 'number']);
    expect(run.both).toMatchObject([{ field: 'number', critical: true }]);
    expect({ frames: ben.vault.frames_.length, matter: await snapshotOf(matter) }).toEqual(before);
  });

  it('refuses what was tampered with, and the vault is as it was, byte for byte', async () => {
    const ben = await machineOf('Ben');
    await send(ana, ben, matter);
    await at(ana);
    await saveField(matter, 'title', 'Newer');
    const bundle = await bundleOf(matter);
    await at(ben);
    await committed();
    const before = ben.vault.frames_.map((frame) => frame.join());
    const lines = textOf(
      bundle.entries.find(({ name }) => name === entryNames.operations)?.bytes ?? new Uint8Array(),
    ).split('\n');
    const tampered: Record<string, string> = {
      changed: lines.join('\n').replace('Newer', 'Older'),
      unreadable: lines.join('\n').slice(0, -9),
      'bad-operation': `${lines.join('\n')}{}\n`,
      'future-schema': lines.join('\n').replace('"schema":1', '"schema":7'),
      hostile: lines.join('\n').replace('"at":', '"__proto__":{},"at":'),
      incomplete: '',
    };
    for (const [code, text] of Object.entries(tampered)) {
      const entries = bundle.entries.map((one) =>
        one.name === entryNames.operations ? { ...one, bytes: new TextEncoder().encode(text) } : one,
      );
      expect(await refusalOf({ ...bundle, entries })).toBe(code);
      await expect(importBundle({ ...bundle, entries })).rejects.toThrow('refused');
    }
    expect(await refusalOf({ ...bundle, matter: crypto.randomUUID() })).toBe('other-matter');
    expect(await refusalOf({ ...bundle, entries: [] })).toBe('incomplete');
    await committed();
    expect(ben.vault.frames_.map((frame) => frame.join())).toEqual(before);
    expect(await importBundle(bundle)).not.toBeNull();
  });
});

async function refusalOf(bundle: OpenedBundle): Promise<string> {
  const found = await dryRunImport(bundle);
  return isRefusal(found) ? found.code : 'taken';
}
