import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { decodeFrames, omitContent } from '../../../../shared/vault/frame';

/** What can happen to one copy of a journal. */
export interface JournalFault {
  readonly name: string;
  /** Changes the file. `starts` are the first bytes of its frames, the last one its end. */
  readonly hurt: (path: string, starts: readonly number[]) => void;
}

type Edit = (bytes: Buffer, starts: readonly number[]) => Uint8Array | void;

/** A fault that is a change of the bytes: in place, or to the bytes that it answers. */
const edit = (name: string, change: Edit): JournalFault => ({
  name,
  hurt: (path, starts) => {
    const bytes = readFileSync(path);
    const changed = change(bytes, starts);
    writeFileSync(path, changed instanceof Uint8Array ? changed : bytes);
  },
});

const at = (starts: readonly number[], frame: number): number => starts[frame] ?? 0;
/** Flips bits of the byte at `offset` of the frame in the middle. */
const flip = (name: string, offset: number): JournalFault =>
  edit(`${name} flipped`, (bytes, starts) => {
    const place = at(starts, starts.length >> 1) + offset;
    bytes[place] = (bytes[place] ?? 0) ^ 0x41;
  });

const frameOf = (bytes: Buffer, starts: readonly number[], n: number): Buffer =>
  bytes.subarray(at(starts, n), at(starts, n + 1));

function withCheck(frame: Uint8Array): Uint8Array {
  frame.set(createHash('sha256').update(frame.subarray(12)).digest().subarray(0, 8), 4);
  return frame;
}

const length = (name: string, value: number): JournalFault =>
  edit(`a length of ${name}`, (bytes, starts) => void bytes.writeUInt32BE(value, at(starts, 7)));

export const journalFaults: readonly JournalFault[] = [
  { name: 'deleted', hurt: (path) => rmSync(path) },
  edit('empty', () => new Uint8Array(0)),
  edit('one byte short', (bytes) => bytes.subarray(0, -1)),
  edit('cut in the middle of a frame', (bytes, starts) => bytes.subarray(0, at(starts, 9) + 50)),
  edit('cut in the middle of a length', (bytes, starts) => bytes.subarray(0, at(starts, 9) + 2)),
  edit('rolled back to 10 frames', (bytes, starts) => bytes.subarray(0, at(starts, 10))),
  edit('rolled back by one frame', (bytes, starts) => bytes.subarray(0, starts.at(-2))),
  edit('its first byte changed', (bytes) => void (bytes[0] = 0x7f)),
  edit('its last byte changed', (bytes) => void (bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1)),
  length('nothing', 0),
  length('more than there is', 0x7fffffff),
  length('100', 100),
  flip('the check', 5),
  flip('the kind', 12),
  edit('a kind nobody knows', (bytes, starts) => void (bytes[at(starts, 4) + 12] = 9)),
  flip('what must be zero', 14),
  flip('the number', 23),
  flip('the highest byte of the number', 16),
  flip('the scope', 30),
  flip('the link', 44),
  flip('the iv', 60),
  flip('the ciphertext', 70),
  edit('zeros over the first 4 KiB', (bytes) => void bytes.fill(0, 0, 4096)),
  edit('zeros over 4 KiB in the middle', (bytes) => void bytes.fill(0, 8192, 12288)),
  edit('zeros over the last 512 bytes', (bytes) => void bytes.fill(0, -512 + bytes.length)),
  edit('all zeros', (bytes) => void bytes.fill(0)),
  edit('all ones', (bytes) => void bytes.fill(0xff)),
  edit('two neighbors swapped', (bytes, starts) =>
    Buffer.concat([
      bytes.subarray(0, at(starts, 5)),
      frameOf(bytes, starts, 6),
      frameOf(bytes, starts, 5),
      bytes.subarray(at(starts, 7)),
    ]),
  ),
  edit('the first and another swapped', (bytes, starts) =>
    Buffer.concat([
      frameOf(bytes, starts, 12),
      bytes.subarray(at(starts, 1), at(starts, 12)),
      frameOf(bytes, starts, 0),
      bytes.subarray(at(starts, 13)),
    ]),
  ),
  edit('a frame taken out', (bytes, starts) =>
    Buffer.concat([bytes.subarray(0, at(starts, 5)), bytes.subarray(at(starts, 6))]),
  ),
  edit('a frame twice', (bytes, starts) =>
    Buffer.concat([bytes.subarray(0, at(starts, 6)), bytes.subarray(at(starts, 5))]),
  ),
  edit('a byte put in', (bytes, starts) =>
    Buffer.concat([bytes.subarray(0, at(starts, 5) + 9), Buffer.of(7), bytes.subarray(at(starts, 5) + 9)]),
  ),
  edit('a byte taken out', (bytes, starts) =>
    Buffer.concat([bytes.subarray(0, at(starts, 5) + 9), bytes.subarray(at(starts, 5) + 10)]),
  ),
  edit('garbage behind the end', (bytes) => Buffer.concat([bytes, Buffer.alloc(300, 0x5a)])),
  edit('zeros behind the end', (bytes) => Buffer.concat([bytes, Buffer.alloc(4096)])),
  edit('an old frame behind the end', (bytes, starts) => Buffer.concat([bytes, frameOf(bytes, starts, 3)])),
  edit('a frame forged, with a check that fits', (bytes, starts) => {
    const frame = Uint8Array.from(frameOf(bytes, starts, 8));
    frame[75] = (frame[75] ?? 0) ^ 1;
    bytes.set(withCheck(frame), at(starts, 8));
  }),
  edit('a frame blanked by somebody without the key', (bytes, starts) => {
    const [frame] = decodeFrames(frameOf(bytes, starts, 8)).frames;
    if (!frame) throw new Error('no frame to blank');
    const blank = withCheck(omitContent(frame));
    return Buffer.concat([bytes.subarray(0, at(starts, 8)), blank, bytes.subarray(at(starts, 9))]);
  }),
  edit('the last frame forged, with a check that fits', (bytes, starts) => {
    const last = starts.length - 2;
    const frame = Uint8Array.from(frameOf(bytes, starts, last));
    frame[frame.length - 1] = (frame.at(-1) ?? 0) ^ 1;
    bytes.set(withCheck(frame), at(starts, last));
  }),
  edit('shuffled in blocks of 512 bytes', (bytes) => {
    for (let i = 0; i + 1024 <= bytes.length; i += 1024) {
      const block = Buffer.from(bytes.subarray(i, i + 512));
      bytes.copyWithin(i, i + 512, i + 1024);
      block.copy(bytes, i + 512);
    }
  }),
];

/** A fault drawn by chance: `draw(n)` is a whole number below n. */
export function drawnFault(draw: (n: number) => number): JournalFault {
  const kind = draw(6);
  if (kind === 0) {
    return edit('flip', (bytes) => {
      const place = draw(bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << draw(8));
    });
  }
  if (kind === 1) return edit('truncate', (bytes) => bytes.subarray(0, draw(bytes.length)));
  if (kind === 2) {
    return edit('zero', (bytes) => {
      const from = draw(bytes.length);
      bytes.fill(0, from, Math.min(bytes.length, from + 1 + draw(4096)));
    });
  }
  if (kind === 3) return { name: 'delete', hurt: (path) => rmSync(path) };
  if (kind === 4) {
    return edit('swap', (bytes, starts) => {
      const first = draw(starts.length - 2);
      const parts = [bytes.subarray(0, at(starts, first)), frameOf(bytes, starts, first + 1)];
      return Buffer.concat([...parts, frameOf(bytes, starts, first), bytes.subarray(at(starts, first + 2))]);
    });
  }
  return edit('roll back', (bytes, starts) => bytes.subarray(0, at(starts, draw(starts.length - 1))));
}

/** First bytes of the frames of a journal, and its end. */
export const startsOf = (bytes: Uint8Array): number[] =>
  decodeFrames(bytes).frames.reduce((starts, { length: size }) => [...starts, (starts.at(-1) ?? 0) + size], [0]);
