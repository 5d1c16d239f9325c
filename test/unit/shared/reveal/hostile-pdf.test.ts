import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/kernel/app-error';
import { cleanPdf } from '../../../../shared/reveal/clean-pdf';
import { revealPdf } from '../../../../shared/reveal/reveal-pdf';
import { asLockedPdf } from '../../../stories/demands/papers';
import { plantedPdf } from '../../../stories/planted/pdf-bench';
import { plantedPdfs } from '../../../stories/planted/pdf-places.data';

/** So much of the processor means that it hangs, in milliseconds. */
const hang = 20_000;

/** How a file ends: read, or refused with a reason. Anything else fails the test. */
async function ending(bytes: Uint8Array): Promise<{ how: string; took: number }> {
  const start = process.cpuUsage();
  const how = await revealPdf(bytes).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof AppError) return error.code;
      throw error;
    },
  );
  const { user, system } = process.cpuUsage(start);
  return { how, took: (user + system) / 1000 };
}

const page = '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n';
const file = (objects: string, trailer = ''): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n${page}${objects}\ntrailer\n<< /Root 1 0 R /Size 9 ${trailer}>>\nstartxref\n9\n%%EOF\n`,
      'latin1',
    ),
  );
const stream = (number: number, entries: string, content: string | Buffer): string =>
  `${number} 0 obj\n<< ${entries} /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream\nendobj\n`;
const packed = (number: number, entries: string, content: string): string =>
  stream(number, `${entries} /Filter /FlateDecode`, deflateSync(Buffer.from(content, 'latin1')));

const hostile: readonly (readonly [string, Uint8Array, string])[] = [
  ['arrays in arrays', file(`9 0 obj\n${'['.repeat(300_000)}\nendobj\n`), 'read'],
  ['strings that never end', file('9 0 obj\n(\n'.repeat(20_000)), 'unsafe-document'],
  ['streams that never end', file('9 0 obj\n<< /A 1 >>\nstream\n'.repeat(30_000)), 'unsafe-document'],
  ['a page that is its own parent', file('5 0 obj\n<< /Kids [5 0 R] >>\nendobj\n', '/Info 5 0 R '), 'read'],
  ['references in a ring', file('5 0 obj\n6 0 R\nendobj\n6 0 obj\n5 0 R\nendobj\n', '/Info 5 0 R '), 'read'],
  [
    'a packed stream that promises a billion objects',
    file(packed(9, '/Type /ObjStm /N 1000000000 /First 4', '1 0 2 0')),
    'file-unreadable',
  ],
  [
    'an outline that leads back to itself',
    file(
      '9 0 obj\n<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R >>\nendobj\n8 0 obj\n<< /First 7 0 R >>\nendobj\n7 0 obj\n<< /Title (x) /Next 7 0 R /First 7 0 R >>\nendobj\n',
      '/Root 9 0 R ',
    ),
    'read',
  ],
  [
    'a picture of a billion dots',
    file(
      `${stream(4, '', 'q 100 0 0 100 0 0 cm /I Do Q')}${stream(5, '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB', 'xx')}`,
    ),
    'read',
  ],
  ['a page that paints without end', file(packed(4, '', '0 0 9 9 re f\n'.repeat(30_000))), 'read'],
  ['a stream of 300 MB of zeros', file(packed(4, '', '\0'.repeat(300_000_000))), 'unsafe-document'],
  ['half a million objects', file('9 0 obj\n1\nendobj\n'.repeat(420_000)), 'unsafe-document'],
  ['a locked file', asLockedPdf('x'), 'file-unreadable'],
  ['no PDF but its name', new TextEncoder().encode('%PDF-1.7\nhello'), 'file-unreadable'],
];

describe('a hostile PDF', () => {
  it.each(hostile)('%s', async (_name, bytes, how) => {
    const end = await ending(bytes);
    expect(end.how).toBe(how);
    // A hang would be minutes. How quick it is, is no matter of a unit test.
    expect(end.took).toBeLessThan(hang);
  });

  it('with bytes changed anywhere is read or refused, and never brings the reader down', async () => {
    let seed = 20_260_401;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % below;
    };
    for (let round = 0; round < 43; round += 1) {
      const planted = plantedPdfs[round % plantedPdfs.length];
      const bytes = (await plantedPdf(planted ?? { plant: () => undefined })).slice();
      for (let change = 0; change < 1 + next(20); change += 1) bytes[next(bytes.length)] = next(256);
      const cut = next(4) === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
      expect(['read', 'file-unreadable', 'unsafe-document']).toContain((await ending(cut)).how);
      const cleaned = await cleanPdf(cut).catch((error: unknown) => {
        if (error instanceof AppError) return undefined;
        throw error;
      });
      if (cleaned?.status === 'cleaned') expect((await ending(cleaned.bytes)).how).toBe('read');
    }
  });

  it('can be called off', async () => {
    const reading = revealPdf(await plantedPdf({ plant: () => undefined }), { cancelled: () => true });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});
