import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { findOffice } from '../../../../main/files/office/find-office';
import { htmlText } from '../../../../shared/extract/html-text';
import { readPaper } from '../../../../shared/extract/read-paper';
import { readDemand } from '../../../../shared/intake/read-demand';
import { AppError } from '../../../../shared/kernel/app-error';
import { asDocx, asEml, asLockedPdf, asPdf, asScan, demandText } from '../../../stories/demands/papers';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const seeds = ['alt-uscis', 'harris', 'dreamhost', 'longacre'];

/** What is offered, without its place: as text, PDF and Word file lines fall differently. */
const offered = (text: string): string[] =>
  readDemand(text)
    .offers.map(({ field, value }) => `${field} ${typeof value === 'object' ? value.text : String(value)}`)
    .toSorted();

async function refusal(name: string, bytes: Uint8Array): Promise<AppError> {
  const error: unknown = await readPaper(name, bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe.each(seeds)('the demand of %s', (name) => {
  const text = demandText(name);

  it('offers the same from a PDF as from its text', async () => {
    const paper = await readPaper('paper.pdf', asPdf(text));
    expect(paper.kind).toBe('pdf');
    expect(offered(paper.text)).toEqual(offered(text));
  });

  it('offers the same from a Word file', async () => {
    const paper = await readPaper('paper.docx', await asDocx(text));
    expect(paper.kind).toBe('docx');
    expect(offered(paper.text)).toEqual(offered(text));
  });

  it('offers as much from a message, and how and when it was sent', async () => {
    const paper = await readPaper('paper.eml', asEml(text));
    expect(paper.kind).toBe('eml');
    const found = offered(paper.text);
    expect(found).toContain('demand.served.method email');
    expect(found).toContain('demand.served.date 2017-03-14');
    const items = (list: readonly string[]): string[] => list.filter((one) => one.startsWith('demand.items'));
    expect(items(found)).toEqual(items(offered(text)));
  });

  it('is plain text, too', async () => {
    expect((await readPaper('paper.txt', bytesOf(text))).text).toBe(text);
  });
});

describe('a PDF', () => {
  it('tells its pages', async () => {
    const { pages, text } = await readPaper('long.pdf', asPdf(demandText('rule-45')));
    expect(pages).toHaveLength(2);
    expect(text.slice(pages?.[1])).toContain('All private messages');
  });

  it.runIf(findOffice() !== null)('made by LibreOffice is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quash-intake-'));
    try {
      writeFileSync(join(folder, 'paper.txt'), demandText('order-2703d'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const made = spawnSync(findOffice() ?? '', [
        '--headless',
        profile,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'paper.txt'),
      ]);
      expect(made.status).toBe(0);
      const { text } = await readPaper('paper.pdf', new Uint8Array(readFileSync(join(folder, 'paper.pdf'))));
      expect(offered(text)).toEqual(offered(demandText('order-2703d')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('without text is said to be a scan', async () => {
    const paper = await readPaper('scan.pdf', asScan(3));
    expect(paper.scan).toBe(true);
    expect(paper.text).toBe('');
    expect(paper.notes).toEqual([
      'This PDF has 3 pages and no text that can be read: it is a scan, a picture of the paper.',
    ]);
  });

  it('with some pages that hold none names them', async () => {
    const { notes, scan } = await readPaper('mixed.pdf', asPdf(demandText('nsl'), 2));
    expect(scan).toBeUndefined();
    expect(notes).toEqual(['No text could be read on page 2, 3: look at the paper.']);
  });

  it('that is locked says so', async () => {
    const error = await refusal('locked.pdf', asLockedPdf(demandText('nsl')));
    expect(error.message).toBe('This PDF is locked with a password.');
  });

  it('that is cut off or no PDF says so', async () => {
    for (const bytes of [asPdf(demandText('nsl')).slice(0, 60), bytesOf('%PDF-1.7 and nothing more')]) {
      expect((await refusal('broken.pdf', bytes)).message).toContain('damaged');
    }
  });

  const stream = (data: Uint8Array, filter: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Filter ${filter} /Length ${data.length} >>\nstream\n`),
        data,
        Buffer.from('\nendstream\nendobj\n'),
      ]),
    );

  it('that would unpack beyond measure is refused before it does', async () => {
    const bomb = stream(deflateSync(Buffer.alloc(260 * 1024 * 1024)), '/FlateDecode');
    expect(bomb.length).toBeLessThan(300_000);
    expect((await refusal('bomb.pdf', bomb)).code).toBe('unsafe-document');
  });

  it('that is packed twice over is refused', async () => {
    const twice = stream(deflateSync(deflateSync(Buffer.alloc(1_000_000))), '[/FlateDecode /FlateDecode]');
    expect((await refusal('nested.pdf', twice)).code).toBe('unsafe-document');
  });
});

describe('a Word file', () => {
  it('whose list Word numbers itself is read item by item', async () => {
    const children = [
      new Paragraph('You must produce the following records:'),
      new Paragraph({ text: 'IP addresses of the account', bullet: { level: 0 } }),
      new Paragraph({ text: 'private messages of the account', bullet: { level: 0 } }),
    ];
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    const { text } = await readPaper('list.docx', bytes);
    expect(offered(text).filter((one) => one.startsWith('demand.items'))).toEqual([
      'demand.items IP addresses of the account',
      'demand.items private messages of the account',
    ]);
  });

  it('that is no sound package is refused', async () => {
    const cut = (await asDocx(demandText('nsl'))).slice(0, 900);
    expect((await refusal('cut.docx', cut)).code).toBe('unsafe-document');
  });
});

describe('a message', () => {
  it('names what is attached to it, for reading', async () => {
    const attached = { name: 'subpoena.pdf', bytes: asPdf(demandText('rule-45')) };
    const paper = await readPaper('message.eml', asEml('See the attached paper.', attached));
    expect(paper.attached?.map(({ name, kind }) => [name, kind])).toEqual([['subpoena.pdf', 'pdf']]);
    const inner = await readPaper('subpoena.pdf', paper.attached?.[0]?.bytes ?? new Uint8Array());
    expect(inner.text).toContain('Calloway Orchard Supply');
  });

  it('names what it cannot read', async () => {
    const picture = { name: 'seal.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]) };
    const paper = await readPaper('message.eml', asEml('Text.', picture));
    expect(paper.attached).toBeUndefined();
    expect(paper.notes).toEqual(['“seal.png” is attached to the message and is of no kind that Quash reads.']);
  });

  it('in HTML is read for its words, and none of it runs', () => {
    const html =
      '<style>p{}</style><p>Return date:&nbsp;March 13, 2017</p><script>alert(1)</script><div>18 U.S.C. &sect; 2703</div>';
    expect(htmlText(html)).toBe('Return date: March 13, 2017\n\n18 U.S.C. § 2703');
  });
});

describe('another file', () => {
  it.each([
    ['old.doc', [0xd0, 0xcf, 0x11, 0xe0, 1], 'older Office or Outlook file'],
    ['note.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31], 'an RTF file'],
    ['page.jpg', [0xff, 0xd8, 0xff, 0xe0], 'a picture'],
    ['thing.bin', [1, 0, 2, 0, 3], 'no kind of file that Quash reads'],
    ['empty.pdf', [], 'is empty'],
  ])('%s is refused in words', async (name, bytes, words) => {
    expect((await refusal(name, new Uint8Array(bytes))).message).toContain(words);
  });

  it('of old Western text is read, and says so', async () => {
    const { text, notes } = await readPaper('old.txt', new Uint8Array([0xa7, 0x20, 0x32, 0x37, 0x30, 0x33]));
    expect(text).toBe('§ 2703');
    expect(notes[0]).toContain('not in UTF-8');
  });
});
