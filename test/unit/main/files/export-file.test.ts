import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFile, prepareExport } from '../../../../main/files/export-file';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';

const folder = mkdtempSync(join(tmpdir(), 'quash-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const guard = (...protectedWords: string[]) => ({ matterId: 'm1', protectedWords });

describe('exportFile', () => {
  it('writes a clean package and says its hash', async () => {
    const path = join(folder, 'motion.docx');
    const result = await exportFile(wordFile(runs('To the court')), path, guard('Jane Doe'));
    const written = readFileSync(path);
    expect(result).toEqual({ status: 'saved', path, sha256: createHash('sha256').update(written).digest('hex') });
    const core = readPackage(new Uint8Array(written)).get('docProps/core.xml') ?? new Uint8Array();
    expect(strFromU8(core)).not.toContain('Paula');
  });

  it.each([
    ['text split over runs', wordFile(runs('Ja', 'ne\u00ad', ' D', 'oe')), 'body, paragraph 1'],
    ['the properties', wordFile('', { 'docProps/core.xml': '<c><a>Jane Doe</a></c>' }), 'document property: a'],
    [
      'custom properties',
      wordFile('', { 'docProps/custom.xml': '<c><a>jane doe</a></c>' }),
      'document property (custom): a',
    ],
    ['a bookmark', wordFile('<w:bookmarkStart w:id="1" w:name="Jane_Doe"/>'), 'bookmark name, body'],
    ['a comment', wordFile('', { 'word/comments.xml': '<c><t>Jane</t><t> Doe</t></c>' }), 'comments'],
    [
      'a link target',
      wordFile('', {
        'word/_rels/header1.xml.rels':
          '<Relationships><Relationship Id="r" Type="t/hyperlink" Target="https://x.example/jane%20doe" TargetMode="External"/></Relationships>',
      }),
      'relationship target, part word/header1.xml',
    ],
  ])('blocks a protected word in %s', async (_place, bytes, where) => {
    const path = join(folder, 'leak.docx');
    expect(await exportFile(bytes, path, guard('Jane Doe'))).toEqual({
      status: 'blocked',
      findings: [{ where, word: 'Jane Doe', disguise: expect.any(String) as string }],
    });
    expect(readdirSync(folder)).not.toContain('leak.docx');
  });

  it('blocks a protected word in the name of the file', async () => {
    const result = await exportFile(strToU8('nothing'), join(folder, 'jane-doe.txt'), guard('Jane Doe'));
    expect(result).toMatchObject({ status: 'blocked', findings: [{ where: 'file name', word: 'Jane Doe' }] });
  });

  it('reads through the escapes of JSON', () => {
    const bytes = strToU8('{"a":"Jan\\u0065 D\\u006fe"}');
    expect(prepareExport(bytes, 'a.json', guard('Jane Doe'))).toMatchObject({ status: 'blocked' });
    expect(prepareExport(bytes, 'a.json', guard('Smith'))).toEqual({ status: 'ready', bytes });
  });

  it.each(['a.exe', 'con.txt', 'a\u202etxt.docx', '../a.docx', 'a:b.docx', '.a.txt', `${'x'.repeat(201)}.txt`])(
    'refuses the name %j',
    (name) => {
      expect(() => prepareExport(strToU8('x'), name, guard())).toThrow(
        expect.objectContaining({ code: 'bad-file-name' }),
      );
    },
  );

  it('refuses a .docx that is none', () => {
    expect(() => prepareExport(strToU8('x'), 'a.docx', guard())).toThrow(
      expect.objectContaining({ code: 'unsafe-document' }),
    );
  });
});
