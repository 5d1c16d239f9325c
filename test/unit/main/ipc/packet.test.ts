import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnswer, type Asker } from '../../../../main/ipc/answer';
import { contract, saveLimit } from '../../../../shared/ipc/contract';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';

const picked = { canceled: false, filePaths: [] as string[] };
const showOpenDialog = vi.fn(() => Promise.resolve(picked));
vi.mock('electron', () => ({ dialog: { showOpenDialog } }));
const { packetHandlers } = await import('../../../../main/ipc/packet-handlers');
const { wasSaved } = await import('../../../../main/ipc/saved-paths');

const root = mkdtempSync(join(tmpdir(), 'quash-ipc-packet-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const page: Asker = { sender: { id: 1 }, senderFrame: { url: 'app://quash/index.html', parent: null } };
const readPdf = vi.fn(() => Promise.resolve([{ where: 'page 2', text: 'signed, Jane Doe' }]));
const answer = makeAnswer('packet:save', () => true, packetHandlers({} as never, readPdf)['packet:save']);
const bytes = wordFile(runs('To the court'));
const guard = { matterId: 'm1', protectedWords: [] };
const files = [{ name: '01 Motion.docx', bytes }];

beforeEach(() => {
  showOpenDialog.mockClear();
  picked.canceled = false;
  picked.filePaths = [mkdtempSync(join(root, 'folder-'))];
});

describe('packet:save', () => {
  it('writes into the folder the user names, and only those files may be shown afterwards', async () => {
    const [folder = ''] = picked.filePaths;
    const path = join(folder, '01 Motion.docx');
    expect(await answer(page, { files, guard })).toMatchObject({
      ok: true,
      value: { status: 'saved', folder, files: [{ name: '01 Motion.docx', status: 'saved', path }] },
    });
    expect(wasSaved(path)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['01 Motion.docx', 'packet.json']);
  });

  it('writes nothing when the user cancels', async () => {
    const [folder = ''] = picked.filePaths;
    picked.canceled = true;
    expect(await answer(page, { files, guard })).toEqual({ ok: true, value: { status: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder that holds something else, in words', async () => {
    const [folder = ''] = picked.filePaths;
    writeFileSync(join(folder, 'mine.txt'), '');
    expect(await answer(page, { files, guard })).toMatchObject({ ok: false, error: { code: 'folder-in-use' } });
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('searches the pages of an exhibit, and lets it go for these places alone', async () => {
    const exhibit = { name: '02 Exhibit A.pdf', bytes: new TextEncoder().encode('%PDF-1.4 and more') };
    const input = { files: [...files, exhibit], guard: { ...guard, protectedWords: ['Jane Doe'] } };
    const reply = (await answer(page, input)) as { value: { files: { status: string; findings?: unknown[] }[] } };
    const findings = reply.value.files[1]?.findings;
    expect(findings).toEqual([{ where: 'page 2', word: 'Jane Doe', disguise: 'as written' }]);
    const others = [{ where: 'page 3', word: 'Jane Doe', disguise: 'as written' }];
    expect(await answer(page, { ...input, override: { '02 Exhibit A.pdf': { findings: others } } })).toMatchObject({
      value: { files: [{ status: 'saved' }, { status: 'blocked' }] },
    });
    expect(await answer(page, { ...input, override: { '02 Exhibit A.pdf': { findings } } })).toMatchObject({
      value: { files: [{ status: 'saved' }, { status: 'saved' }] },
    });
  });

  it('says which paper the guard kept back, and writes the others', async () => {
    const two = [...files, { name: '02 Order.docx', bytes: wordFile(runs('for Jane ', 'Doe')) }];
    const reply = await answer(page, { files: two, guard: { ...guard, protectedWords: ['Jane Doe'] } });
    expect(reply).toMatchObject({
      value: { files: [{ status: 'saved' }, { name: '02 Order.docx', status: 'blocked' }] },
    });
    expect(readdirSync(picked.filePaths[0] ?? '').sort()).toEqual(['01 Motion.docx', 'packet.json']);
  });

  it('lets through what was told of one paper, and not the same words in the next', async () => {
    const both = ['01 Motion.docx', '02 Order.docx'].map((name, at) => ({
      name,
      bytes: wordFile(runs(`for Jane Doe, ${at}`)),
    }));
    const protecting = { ...guard, protectedWords: ['Jane Doe'] };
    const statuses = async (override?: object) => {
      const reply = await answer(page, { files: both, guard: protecting, ...override });
      return (reply as { value: { files: { status: string; findings?: object[] }[] } }).value.files;
    };
    const [first] = await statuses();
    expect(first?.status).toBe('blocked');
    const override = { '01 Motion.docx': { findings: first?.findings } };
    expect((await statuses({ override })).map(({ status }) => status)).toEqual(['saved', 'blocked']);
  });

  const named = (name: unknown) => ({ files: [{ name, bytes }], guard });
  it.each([
    ['nothing', undefined],
    ['no files', { files: [], guard }],
    ['a place of its own', { files, guard, folder: '/etc' }],
    ['a path in a file', { files: [{ name: '01 Motion.docx', bytes, path: '/etc/passwd' }], guard }],
    ['no matter', { files, guard: { ...guard, matterId: null } }],
    ['no guard', { files }],
    ['another kind of file', named('01 Motion.exe')],
    ['the list itself', named('packet.json')],
    ['no name', named('')],
    ['a name that is no text', named(7)],
    ['bytes that are text', { files: [{ name: '01 Motion.docx', bytes: 'PK' }], guard }],
    ['one name twice', { files: [...files, { name: '01 MOTION.docx', bytes }], guard }],
    ['too many papers', { files: Array.from({ length: 81 }, (_, at) => ({ name: `${at}.docx`, bytes })), guard }],
    ['too large a paper', { files: [{ name: '01 Motion.docx', bytes: new Uint8Array(saveLimit + 1) }], guard }],
  ])('asks the user nothing for %s', async (_, input) => {
    expect(await answer(page, input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(showOpenDialog).not.toHaveBeenCalled();
  });

  it.each([
    '../01 Motion.docx',
    'a/b.docx',
    'a\\b.docx',
    '..\\up.docx',
    'con.docx',
    '.hidden.docx',
    'x\u202Excod.docx',
    'a:b.docx',
  ])('writes no file named %j', async (name) => {
    const [folder = ''] = picked.filePaths;
    expect(await answer(page, named(name))).toMatchObject({ ok: false, error: { code: 'bad-file-name' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(root).filter((one) => !one.startsWith('folder-'))).toEqual([]);
  });

  it('counts the packet as a whole', () => {
    const half = new Uint8Array(Math.ceil(saveLimit / 2) + 1);
    const big = {
      files: [
        { name: 'a.docx', bytes: half },
        { name: 'b.docx', bytes: half },
      ],
      guard,
    };
    expect(contract['packet:save'].input.safeParse(big).success).toBe(false);
  });
});
