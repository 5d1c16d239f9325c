import { readFile } from 'node:fs/promises';
import type { OpenVault } from '../../../main/vault/vault';
import { sameBytes, toHex } from '../../../shared/vault/bytes';
import { decodeFrames } from '../../../shared/vault/frame';
import { contentOf, fileOf } from './content';
import type { Answer, Checked, Order } from './protocol';
import { fileName, openFile, openFrame } from './seal';

type CheckOrder = Extract<Order, { do: 'check' }>;

/** Everything, from the first byte: order, chain, seals, content, files, and both copies byte for byte. */
export async function check(one: OpenVault, { seed, files: kept = [] }: CheckOrder): Promise<Answer> {
  const { journal: key, names, blobs } = one.pageKeys();
  const wrong: string[] = [];
  const tags: string[] = [];
  let prev: Uint8Array = new Uint8Array(16);
  let after: number | null = 0;
  while (after !== null) {
    const part: { frames: Uint8Array; next: number | null } = await one.journal.read(after, 1 << 20);
    const { frames, end } = decodeFrames(part.frames);
    if (end !== part.frames.byteLength) wrong.push(`a torn frame is given after ${tags.length}`);
    for (const frame of frames) {
      if (frame.seq !== tags.length + 1) wrong.push(`frame ${frame.seq} stands at place ${tags.length + 1}`);
      if (!sameBytes(frame.prev, prev)) wrong.push(`the chain breaks at ${frame.seq}`);
      try {
        const content = openFrame(key, one.id, frame);
        const isOther = seed !== null && !sameBytes(content, contentOf(seed, frame.seq));
        if (isOther) wrong.push(`other content in ${frame.seq}`);
      } catch {
        wrong.push(`the seal of ${frame.seq} does not open`);
      }
      prev = Uint8Array.from(frame.tag);
      tags.push(toHex(frame.tag.subarray(0, 8)));
    }
    after = part.next;
  }
  const { head, length, paths } = one.journal;
  if (head.seq !== tags.length || !sameBytes(head.tag, prev))
    wrong.push(`the head says ${head.seq}, the frames ${tags.length}`);
  for (const { n, size } of kept) {
    const content = fileOf(seed ?? 0, n, size);
    const name = fileName(names, content);
    const sealed = await one.blobs.get(name);
    if (!sealed || !sameBytes(openFile(blobs, name, sealed), content)) wrong.push(`file ${n} is not as it was`);
  }
  const report = await one.verify();
  if (report.records !== tags.length) wrong.push(`verify counts ${report.records} of ${tags.length}`);
  const [a, b] = await Promise.all([readFile(paths[0]), readFile(paths[1])]);
  if (!a.equals(b)) wrong.push('the two copies of the journal differ');
  if (a.byteLength !== length) wrong.push(`the journal is ${a.byteLength} bytes long, ${length} are acknowledged`);
  const { idleMinutes } = await one.readPreferences();
  const faults = report.faults.map(({ where, what, repaired }) => `${where}: ${what}${repaired ? ' (repaired)' : ''}`);
  const checked: Checked = { head: head.seq, tags, wrong, faults, idleMinutes };
  return { ok: true, checked, notices: [...one.notices] };
}
