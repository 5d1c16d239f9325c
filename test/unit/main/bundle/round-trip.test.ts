import { beforeAll, describe, expect, it } from 'vitest';
import { fileKeyOf, openByFileKey, sealAge } from '../../../../shared/age/age-file';
import type { DeviceKeys } from '../../../../main/bundle/device-keys';
import { inspectBundle } from '../../../../main/bundle/inspect-bundle';
import { openBundle } from '../../../../main/bundle/open-bundle';
import { trustNobody } from '../../../../main/bundle/trust';
import { makePassphrase } from '../../../../main/bundle/words';
import { matterContents, matterId, newDevice, sealFrom, sha256, utf8 } from './fixture';

let ada: DeviceKeys;
let ben: DeviceKeys;
beforeAll(async () => {
  [ada, ben] = [await newDevice(), await newDevice()];
});

describe('a bundle', () => {
  it('opens for its recipient with every byte as it was, and names its signer', async () => {
    const blob = new Uint8Array(200_000).map((_, i) => i * 7);
    const contents = matterContents({ more: [{ name: `blob/${sha256(blob)}`, bytes: blob }] });
    const { bytes, manifest } = await sealFrom(ada, { recipients: [ben.recipient] }, contents);
    const trust = { ...trustNobody, confirmed: [ada.signingKey] };
    const opened = await openBundle(bytes, ben, { trust, matter: matterId });
    expect(opened.manifest).toEqual(manifest);
    expect(opened).toMatchObject({ signer: 'known', replay: 'new' });
    expect(opened.entries.map(({ name, bytes }) => [name, sha256(bytes)])).toEqual(
      contents.entries.map(({ name, bytes }) => [name, sha256(bytes)]),
    );
  });

  it('shows whoever has no key its size and for how many it is, and no word of what is in it', async () => {
    const { bytes } = await sealFrom(ada, { recipients: [ben.recipient, ada.recipient] });
    expect(inspectBundle(bytes)).toEqual({
      sealedTo: 'recipients',
      recipients: 2,
      workFactor: null,
      bytes: bytes.byteLength,
    });
    const shown = Buffer.from(bytes).toString('latin1');
    for (const word of ['Doe', 'QUASH', 'operations', 'Byrne', ben.recipient, ada.signingKey, matterId]) {
      expect(shown).not.toContain(word);
    }
  });

  it('opens by its passphrase, also typed with spaces and capitals, and by no other', async () => {
    const passphrase = makePassphrase();
    const { bytes } = await sealFrom(ada, { passphrase: utf8(passphrase) });
    expect(inspectBundle(bytes)).toMatchObject({ sealedTo: 'passphrase', recipients: 0, workFactor: 18 });
    for (const typed of [passphrase, passphrase.toUpperCase().replaceAll('-', '  ')]) {
      const { manifest } = await openBundle(bytes, { passphrase: utf8(typed) }, { trust: trustNobody });
      expect(manifest.recipients).toEqual([]);
    }
    const other = openBundle(bytes, { passphrase: utf8('correct horse') }, { trust: trustNobody });
    await expect(other).rejects.toThrow('This passphrase does not open the file.');
  });

  it('carries a drawer to its own recipients, whose key alone main gives out', async () => {
    const facts = utf8('{"kind":"name","value":"Maria Example"}');
    const drawer = await sealAge(facts, [ben.recipient]);
    const { bytes } = await sealFrom(
      ada,
      { recipients: [ada.recipient, ben.recipient] },
      matterContents({ more: [{ name: 'drawer.age', bytes: drawer }] }),
      { drawerRecipients: [ben.recipient] },
    );
    const opened = await openBundle(bytes, ada, { trust: trustNobody });
    expect(opened.manifest.drawer).toEqual({ included: true, recipients: [ben.recipient] });
    const sealed = opened.entries[1]?.bytes ?? new Uint8Array();
    expect(await fileKeyOf(sealed, ada.identity)).toBeNull();
    const key = await fileKeyOf(sealed, ben.identity);
    expect(key).toHaveLength(16);
    expect(await openByFileKey(sealed, key ?? new Uint8Array())).toEqual(facts);
  });

  it('has 20 MB sealed and opened in seconds', async () => {
    const operations = new Uint8Array(20 * 1024 * 1024).fill(0x20);
    const began = performance.now();
    const { bytes } = await sealFrom(ada, { recipients: [ben.recipient] }, matterContents({ operations }));
    const opened = await openBundle(bytes, ben, { trust: trustNobody });
    const seconds = (performance.now() - began) / 1_000;
    expect(opened.entries[0]?.bytes.byteLength).toBe(operations.byteLength);
    expect(seconds).toBeLessThan(20);
    console.log(`20 MB sealed and opened in ${seconds.toFixed(1)} s`);
  });
});
