import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnswer, type Asker } from '../../../../main/ipc/answer';
import { dropCopies } from '../../../../main/files/working-copies';
import { saveLimit } from '../../../../shared/ipc/contract';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';

const openPath = vi.fn((_path: string) => Promise.resolve(''));
vi.mock('electron', () => ({ shell: { openPath } }));
const { wordHandlers } = await import('../../../../main/ipc/word-handlers');

const page: Asker = { sender: { id: 1 }, senderFrame: { url: 'app://quash/index.html', parent: null } };
const handlers = wordHandlers();
const edit = makeAnswer('word:edit', () => true, handlers['word:edit']);
const read = makeAnswer('word:read', () => true, handlers['word:read']);
const bytes = wordFile(runs('Dear {{clientName}}'));
const made: string[] = [];
const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('quash-word-'));

async function copyOf(name = 'Letter.docx'): Promise<string> {
  const reply = await edit(page, { name, bytes });
  if (!reply.ok) throw new Error(reply.error.message);
  made.push(dirname(reply.value.path));
  return reply.value.path;
}

beforeEach(() => {
  openPath.mockClear();
  openPath.mockResolvedValue('');
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('word:edit', () => {
  it('writes into a folder that only this user can read, and opens that very file', async () => {
    const path = await copyOf();
    expect(basename(path)).toBe('Letter.docx');
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(openPath.mock.calls).toEqual([[path]]);
  });

  it('says in words that no program took it', async () => {
    openPath.mockResolvedValue('No application is registered');
    const before = folders();
    expect(await edit(page, { name: 'Letter.docx', bytes })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    made.push(...folders().filter((name) => !before.includes(name)));
  });

  it.each([
    ['nothing', undefined],
    ['a path of its own', { name: 'Letter.docx', bytes, path: '/etc/passwd' }],
    ['another kind of file', { name: 'run.sh', bytes }],
    ['a link', { name: 'https://example.org/x.html', bytes }],
    ['no name', { name: '', bytes }],
    ['bytes that are text', { name: 'Letter.docx', bytes: 'PK' }],
    ['too large a file', { name: 'Letter.docx', bytes: new Uint8Array(saveLimit + 1) }],
  ])('opens nothing for %s', async (_, input) => {
    expect(await edit(page, input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(openPath).not.toHaveBeenCalled();
  });

  it.each(['../Letter.docx', '/tmp/x.docx', 'a\\b.docx', 'con.docx', '.hidden.docx', 'x\u202Excod.docx'])(
    'writes and opens nothing named %j',
    async (name) => {
      const before = folders();
      expect(await edit(page, { name, bytes })).toMatchObject({ ok: false, error: { code: 'bad-file-name' } });
      expect(openPath).not.toHaveBeenCalled();
      expect(folders()).toEqual(before);
    },
  );

  it('opens no file that is no sound Word document', async () => {
    const before = folders();
    const reply = await edit(page, { name: 'Letter.docx', bytes: new TextEncoder().encode('#!/bin/sh') });
    expect(reply.ok).toBe(false);
    expect(openPath).not.toHaveBeenCalled();
    expect(folders()).toEqual(before);
  });
});

describe('word:read', () => {
  it('gives what is in the copy, and whether that is new', async () => {
    const path = await copyOf();
    expect(await read(page, { path })).toMatchObject({ ok: true, value: { changed: false } });
    const edited = wordFile(runs('Dear {{clientShort}}'));
    writeFileSync(path, edited);
    const reply = await read(page, { path });
    expect(reply).toMatchObject({ ok: true, value: { changed: true } });
    expect(reply.ok && Buffer.from(reply.value.bytes).equals(edited)).toBe(true);
    expect(await read(page, { path })).toMatchObject({ ok: true, value: { changed: false } });
  });

  it.each(['/etc/passwd', 'Letter.docx', '', '/tmp/quash-word-aaaaaa/Letter.docx', 7, null])(
    'reads no path that Quash did not write: %j',
    async (path) => {
      const reply = await read(page, { path });
      expect(reply.ok).toBe(false);
      expect(!reply.ok && ['bad-input', 'unknown-path'].includes(reply.error.code)).toBe(true);
    },
  );

  it('reads no neighbour of a copy, nor the copy by another way', async () => {
    const path = await copyOf();
    const neighbour = path.replace('Letter', 'Other');
    writeFileSync(neighbour, bytes);
    for (const other of [neighbour, `${dirname(path)}/./Letter.docx`])
      expect(await read(page, { path: other })).toMatchObject({ ok: false, error: { code: 'unknown-path' } });
  });
});

describe('at the end', () => {
  it('goes what Quash has; what was changed and not brought in stays', async () => {
    const [same, changed, brought] = [await copyOf(), await copyOf(), await copyOf()];
    writeFileSync(changed, wordFile(runs('work of an hour')));
    writeFileSync(brought, wordFile(runs('brought in')));
    await read(page, { path: brought });
    dropCopies();
    expect([same, changed, brought].map(existsSync)).toEqual([false, true, false]);
    expect(readFileSync(changed).length).toBeGreaterThan(0);
    expect(await read(page, { path: changed })).toMatchObject({ ok: false, error: { code: 'unknown-path' } });
  });
});
