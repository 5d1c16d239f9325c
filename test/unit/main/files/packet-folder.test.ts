import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writePacket } from '../../../../main/files/packet-folder';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';

const root = mkdtempSync(join(tmpdir(), 'quash-packet-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let n = 0;
const fresh = (): string => join(root, `packet-${(n += 1)}`);
const guard = (...protectedWords: string[]) => ({ matterId: 'm1', protectedWords });
const paper = (name: string, text = 'To the court') => ({ name, bytes: wordFile(runs(text)) });
const inside = (folder: string): string[] => readdirSync(folder).sort();

describe('writePacket', () => {
  it('makes the folder, writes each paper and a list of them', async () => {
    const folder = fresh();
    const written = await writePacket(folder, [paper('01 Motion.docx'), paper('02 Order.docx')], guard());
    expect(written).toMatchObject([
      { name: '01 Motion.docx', status: 'saved' },
      { name: '02 Order.docx', status: 'saved' },
    ]);
    expect(inside(folder)).toEqual(['01 Motion.docx', '02 Order.docx', 'packet.json']);
  });

  it('replaces what it wrote, takes away what is no longer in the packet, and gives the same bytes', async () => {
    const folder = fresh();
    await writePacket(folder, [paper('01 Motion.docx', 'first'), paper('02 Order.docx')], guard());
    await writePacket(folder, [paper('01 Motion.docx', 'second')], guard());
    expect(inside(folder)).toEqual(['01 Motion.docx', 'packet.json']);
    const all = () => inside(folder).map((name) => readFileSync(join(folder, name)).toString('base64'));
    const before = all();
    await writePacket(folder, [paper('01 Motion.docx', 'second')], guard());
    expect(all()).toEqual(before);
  });

  it('refuses a folder that holds anything else, and leaves it as it is', async () => {
    const folder = fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, 'brief of last year.docx'), 'mine');
    await expect(writePacket(folder, [paper('01 Motion.docx')], guard())).rejects.toMatchObject({
      code: 'folder-in-use',
      message: expect.stringContaining('brief of last year.docx') as string,
    });
    expect(inside(folder)).toEqual(['brief of last year.docx']);
  });

  it('never mixes public and sealed versions in one folder', async () => {
    const folder = fresh();
    await writePacket(folder, [paper('01 Motion - PUBLIC.docx')], guard());
    const sealed = [paper('01 Motion - SEALED.docx')];
    const message = expect.stringContaining('holds the public versions') as string;
    await expect(writePacket(folder, sealed, guard(), undefined, 'sealed')).rejects.toMatchObject({ message });
    expect(inside(folder)).toEqual(['01 Motion - PUBLIC.docx', 'packet.json']);
    const apart = fresh();
    await writePacket(apart, sealed, guard(), undefined, 'sealed');
    await writePacket(apart, sealed, guard(), undefined, 'sealed');
    await expect(writePacket(apart, [paper('01 Motion.docx')], guard())).rejects.toMatchObject({
      code: 'folder-in-use',
    });
    expect(inside(apart)).toEqual(['01 Motion - SEALED.docx', 'packet.json']);
  });

  it('refuses to replace a paper that somebody edited since', async () => {
    const folder = fresh();
    await writePacket(folder, [paper('01 Motion.docx')], guard());
    writeFileSync(join(folder, '01 Motion.docx'), wordFile(runs('edited in Word')));
    const edited = readFileSync(join(folder, '01 Motion.docx'));
    await expect(writePacket(folder, [paper('01 Motion.docx', 'new')], guard())).rejects.toMatchObject({
      code: 'folder-in-use',
    });
    expect(readFileSync(join(folder, '01 Motion.docx')).equals(edited)).toBe(true);
  });

  it('refuses the packet of another matter and a list that is none', async () => {
    const folder = fresh();
    await writePacket(folder, [paper('01 Motion.docx')], guard());
    const other = { matterId: 'm2', protectedWords: [] };
    await expect(writePacket(folder, [paper('01 Motion.docx')], other)).rejects.toMatchObject({
      code: 'folder-in-use',
    });
    const odd = fresh();
    mkdirSync(odd);
    for (const text of ['[]', 'no json', '{"format":"quash-packet","matter":"m1","files":{"../x":"y"}}']) {
      writeFileSync(join(odd, 'packet.json'), text);
      await expect(writePacket(odd, [paper('01 Motion.docx')], guard())).rejects.toMatchObject({
        code: 'folder-in-use',
      });
    }
  });

  it('never follows a list out of its folder', async () => {
    const folder = fresh();
    const outside = join(root, 'outside.docx');
    writeFileSync(outside, 'mine');
    mkdirSync(folder);
    const files = { '../outside.docx': ['x'] };
    writeFileSync(join(folder, 'packet.json'), JSON.stringify({ format: 'quash-packet', matter: 'm1', files }));
    await writePacket(folder, [paper('01 Motion.docx')], guard()).catch(() => undefined);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  it('blocks the paper that holds a protected word, removes its earlier version, and writes the others', async () => {
    const folder = fresh();
    await writePacket(folder, [paper('01 Motion.docx'), paper('02 Order.docx')], guard());
    const written = await writePacket(
      folder,
      [paper('01 Motion.docx', 'by Jane Doe'), paper('02 Order.docx')],
      guard('Jane Doe'),
    );
    expect(written).toMatchObject([
      { name: '01 Motion.docx', status: 'blocked', findings: [{ word: 'Jane Doe' }] },
      { name: '02 Order.docx', status: 'saved' },
    ]);
    expect(inside(folder)).toEqual(['02 Order.docx', 'packet.json']);
  });

  it('blocks a name that holds a protected word', async () => {
    const folder = fresh();
    const [only] = await writePacket(folder, [paper('01 Motion of Jane Doe.docx')], guard('Jane Doe'));
    expect(only?.status).toBe('blocked');
    expect(inside(folder)).toEqual(['packet.json']);
  });

  it('goes on after a run that was cut short', async () => {
    const folder = fresh();
    const refused = [paper('01 Motion.docx'), { name: '02 Order.docx', bytes: new Uint8Array([1, 2, 3]) }];
    await expect(writePacket(folder, refused, guard())).rejects.toThrow();
    await writePacket(folder, [paper('01 Motion.docx'), paper('02 Order.docx')], guard());
    expect(inside(folder)).toEqual(['01 Motion.docx', '02 Order.docx', 'packet.json']);
  });

  it('takes what a file manager leaves behind for nothing', async () => {
    const folder = fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, '.DS_Store'), '');
    await writePacket(folder, [paper('01 Motion.docx')], guard());
    expect(inside(folder)).toContain('01 Motion.docx');
  });
});
