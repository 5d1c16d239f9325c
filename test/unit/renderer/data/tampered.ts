import { createMatter, dryRunImport, importBundle, saveField } from '../../../../renderer/data';
import type { OpenedBundle } from '../../../../renderer/data/bundle/read-bundle';
import { committed } from '../../../../renderer/data/commit';
import { entryNames } from '../../../../shared/bundle/contents';
import { isRefusal } from '../../../../shared/bundle/merge/refusal';
import { newMatter } from './fresh';
import type { Luck } from './luck';
import { at, bundleOf, leave, machineOf, send } from './profiles';

/**
 * A history with one byte changed, cut off, or with a line taken out, given to a vault that has the matter: how many were
 * tried, and those that were not refused or changed the vault. (The signature over the whole bundle is checked before any of
 * this is read; here the history has to hold by itself.)
 */
export async function tamperWith(luck: Luck, tries: number): Promise<{ tried: number; faults: string[] }> {
  const faults: string[] = [];
  const ana = await machineOf('Ana');
  const { matterId } = await createMatter(newMatter);
  const ben = await machineOf('Ben');
  await send(ana, ben, matterId);
  await at(ana);
  for (let i = 0; i < 6; i += 1) await saveField(matterId, 'demand.number', `N-${i}`);
  const bundle = await bundleOf(matterId);
  await at(ben);
  await committed();
  const journal = (): string => ben.vault.frames_.map((frame) => frame.join()).join('|');
  const before = journal();
  for (let i = 0; i < tries; i += 1) {
    const bad = damaged(bundle, luck, i);
    const found = await dryRunImport(bad);
    const taken = await importBundle(bad).then(
      (operation) => operation !== null,
      () => false,
    );
    if (!isRefusal(found) || taken) faults.push(`try ${i} was taken in`);
  }
  await committed();
  if (journal() !== before) faults.push('the vault was changed');
  if ((await importBundle(bundle)) === null) faults.push('the bundle itself was not taken in');
  await leave();
  return { tried: tries, faults };
}

function damaged(bundle: OpenedBundle, luck: Luck, i: number): OpenedBundle {
  const entries = bundle.entries.map((entry) => {
    if (entry.name !== entryNames.operations) return entry;
    const bytes = entry.bytes.slice();
    const place = luck.between(0, bytes.byteLength - 2);
    if (i % 3 === 0) {
      // Within a line: a history that ends after one is an older bundle, and a sound one.
      const cut = [place, place - 1, place - 2].find((n) => n > 1 && bytes[n] !== 10 && bytes[n - 1] !== 10) ?? 1;
      return { ...entry, bytes: bytes.subarray(0, cut) };
    }
    if (i % 3 === 1) {
      // A bit of a character that is not the end of a line.
      const where = bytes[place] === 10 ? place + 1 : place;
      bytes[where] = (bytes[where] ?? 0) ^ (1 << luck.between(0, 6));
      return { ...entry, bytes };
    }
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
    // Not the last, for the same reason.
    lines.splice(luck.between(0, lines.length - 2), 1);
    return { ...entry, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
  });
  return { ...bundle, entries };
}
