import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenVault } from '../../../main/vault/vault';
import { contentOf } from './content';
import { scopeOf, sealFrame } from './seal';

/** Milliseconds of durable saves, turn by turn: the bare thing beside the journal. */

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export interface AppendTimes {
  /** Two files, each one write and one fdatasync, both at the same time: the least that "kept twice" can cost. */
  readonly bare: number[];
  readonly journal: number[];
}

/** Saves `count` operations of about 2 KB in either way. The bare files lie in `folder`, on the same disk. */
export async function timeAppend(
  vault: OpenVault,
  folder: string,
  count: number,
  journalToo: boolean,
): Promise<AppendTimes> {
  const { journal: key, scopes } = vault.pageKeys();
  const scope = scopeOf(scopes, 'bench');
  const content = new Uint8Array(2_048).map((_, i) => contentOf(1, 1)[i % 100] ?? 0);
  const files = [await open(join(folder, 'bare-a'), 'a'), await open(join(folder, 'bare-b'), 'a')];
  const times: AppendTimes = { bare: [], journal: [] };
  for (let n = 0; n < count; n += 1) {
    const { seq, tag } = vault.journal.head;
    const { frame } = sealFrame(key, vault.id, { seq: seq + 1, scope, prev: tag }, content);
    const bare = (): Promise<number> =>
      timed(() =>
        Promise.all(
          files.map(async (file) => {
            await file.write(frame);
            await file.datasync();
          }),
        ),
      );
    const journal = async (): Promise<void> => {
      if (journalToo) times.journal.push(await timed(() => vault.journal.append(frame)));
    };
    // Now the one first, now the other.
    if (n % 2 === 0) times.bare.push(await bare());
    await journal();
    if (n % 2 === 1) times.bare.push(await bare());
  }
  for (const file of files) await file.close();
  return times;
}
