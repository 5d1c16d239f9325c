import { afterAll, describe, expect, it } from 'vitest';
import { openBundle } from '../../../../main/bundle/open-bundle';
import { trustNobody } from '../../../../main/bundle/trust';
import {
  attachFile,
  createMatter,
  dryRunImport,
  exportMatterContents,
  importBundle,
  openConflicts,
  readBytes,
  saveField,
  snapshotOf,
} from '../../../../renderer/data';
import { newDevice, sealFrom } from '../../main/bundle/fixture';
import { newMatter } from './fresh';
import { at, leave, machineOf } from './profiles';

afterAll(leave);

describe('from vault to vault, sealed and signed on the way', () => {
  it('the matter arrives, is worked on in both, and the question is asked', async () => {
    const [hers, his] = [await newDevice(), await newDevice()];
    const trust = { ...trustNobody, confirmed: [hers.signingKey, his.signingKey] };
    const ana = await machineOf('Ana');
    const { matterId } = await createMatter({ ...newMatter, title: 'Doe v. “Größe”' });
    const { id } = await attachFile(matterId, {
      name: 'a.pdf',
      mime: 'application/pdf',
      bytes: new Uint8Array(300_000).fill(7),
    });
    const sent = await sealFrom(hers, { recipients: [his.recipient] }, await exportMatterContents(matterId));
    await saveField(matterId, 'demand.due.date', '2026-12-01');
    await machineOf('Ben');
    const opened = await openBundle(sent.bytes, his, { trust, matter: matterId });
    expect(opened.signer).toBe('known');
    expect(opened.manifest.operations.count).toBe(2);
    expect(await dryRunImport({ matter: matterId, entries: opened.entries })).toMatchObject({ isNew: true });
    await importBundle({ matter: matterId, entries: opened.entries });
    expect((await snapshotOf(matterId)).title).toBe('Doe v. “Größe”');
    expect((await readBytes(id)).byteLength).toBe(300_000);
    await saveField(matterId, 'demand.due.date', '2026-12-08');
    const back = await sealFrom(his, { recipients: [hers.recipient] }, await exportMatterContents(matterId));
    await at(ana);
    const answer = await openBundle(back.bytes, hers, { trust, matter: matterId });
    await importBundle({ matter: matterId, entries: answer.entries });
    expect((await openConflicts(matterId)).map(({ field }) => field)).toEqual(['due.date']);
  });
});
