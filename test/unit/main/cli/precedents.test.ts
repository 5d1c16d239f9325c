import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { workspace } from './run';

const { folder, run, write } = workspace();
const precedents = (...args: string[]) => run(['precedents', ...args]);
const json = (...args: string[]): Record<string, unknown> =>
  JSON.parse(precedents(...args, '--json').stdout) as Record<string, unknown>;

const ris = `TY  - CASE
TI  - Doe v. Example Forum
T2  - F. Supp. 3d
VL  - 700
SP  - 100
DA  - 2024/03/01/
N1  - A remark
ER  - 
TY  - CASE
TI  - Talley v. California
T2  - U. S.
VL  - 362
SP  - 60
PY  - 1960
ER  - 
TY  - CASE
TI  - Undated v. Case
ER  - 
`;

describe('quash precedents', () => {
  it('lists the library in the shape of its file', () => {
    const listed = JSON.parse(precedents('list', '--json').stdout) as unknown[];
    expect(listed).toEqual([...law.precedents.values()]);
    expect(precedents('list').stdout).toMatch(/^mcintyre-v-ohio-1995 +McIntyre.*, 514 U\.S\. 334 \(1995\)$/m);
  });

  it('says what a file would do, with the place of every fault, and writes nothing', () => {
    const file = write(ris, 'ris');
    const ran = precedents('import', file, '--format', 'ris', '--dry-run', '--json');
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      format: 'ris',
      added: 1,
      changed: 0,
      same: 1,
      unclear: 0,
      into: null,
      records: [
        { record: 1, line: 1, id: 'doe-v-example-forum-2024', state: 'new' },
        { record: 2, line: 9, id: 'talley-v-california-1960', state: 'same', matchedBy: 'citation' },
      ],
      problems: [{ record: 3, line: 16, lost: true }],
    });
  });

  it('puts what is new into a pack, and finds nothing the second time', () => {
    const pack = join(folder, 'firm.json');
    const file = write(ris, 'ris');
    expect(json('import', file, '--into', 'firm.json', '--dry-run')).toMatchObject({ added: 1, into: null });
    expect(existsSync(pack)).toBe(false);
    expect(json('import', file, '--into', 'firm.json')).toMatchObject({
      added: 1,
      into: 'firm.json',
      problems: [
        { record: 3, lost: true },
        { record: 1, message: expect.stringContaining('a pack holds no notes'), lost: false },
      ],
    });
    const kept = JSON.parse(readFileSync(pack, 'utf8')) as Record<string, unknown>[];
    expect(kept).toMatchObject([{ id: 'doe-v-example-forum-2024', confidence: 'well-known-not-seen' }]);
    expect(json('import', file, '--into', 'firm.json')).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect(JSON.parse(readFileSync(pack, 'utf8'))).toEqual(kept);
    expect(JSON.parse(precedents('list', '--pack', 'firm.json', '--json').stdout)).toEqual(kept);
  });

  it.each([
    ['csl', 'json'],
    ['ris', 'ris'],
    ['csv', 'csv'],
    ['json', 'json'],
    ['bibtex', 'bib'],
  ])('exports as %s what it reads back as the same library', (format, extension) => {
    const out = `library-${format}.${extension}`;
    expect(json('export', '--format', format, '--out', out)).toMatchObject({ ok: true, records: law.precedents.size });
    const back = precedents('import', out, '--format', format, '--json');
    expect(back.status).toBe(0);
    expect(JSON.parse(back.stdout)).toMatchObject({ added: 0, changed: 0, same: law.precedents.size, problems: [] });
    expect(precedents('export', '--format', format).stdout).toBe(readFileSync(join(folder, out), 'utf8'));
  });

  it.each([
    [['import', 'no-such-file.ris'], 'cannot-read'],
    [['export', '--format', 'endnote'], 'bad-arguments'],
    [['export', '--format', 'ris', '--out', 'x.json'], 'cannot-write'],
    [['import', '-', '--into', '-'], 'bad-arguments'],
  ])('refuses %j', (args, code) => {
    const ran = precedents(...args, '--json');
    expect(ran.status).toBe(2);
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { code } });
  });

  it('refuses a pack with a fault rather than write back half of it, and a text that is no library', () => {
    const pack = write(JSON.stringify([{ id: 'x' }]));
    const ran = precedents('import', write(ris, 'ris'), '--into', pack, '--json');
    expect([ran.status, JSON.parse(ran.stdout)]).toMatchObject([2, { error: { code: 'bad-pack', file: pack } }]);
    expect(precedents('import', write('Dear colleague,', 'txt')).stderr).toContain('no file of authorities');
  });

  it.each([
    ['a folder that is none', ['--out', 'nowhere/all.ris'], /the folder \S+nowhere does not exist\. Make it first\./],
    ['a folder for a file', ['--out', 'folder.ris'], /it is a folder\. Name a file in it\./],
    ['a name of another kind', ['--out', 'all.csv'], /end the name in \.ris\./],
  ])('says what is wrong with a place to write to: %s', (_what, args, said) => {
    mkdirSync(join(folder, 'folder.ris'), { recursive: true });
    const ran = precedents('export', '--format', 'RIS', ...args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(said);
  });

  it('names a file without letting its name write on the screen', () => {
    const ran = run(['citecheck', '\u001b[2Jgone.docx']);
    expect([ran.status, ran.stderr]).toEqual([2, 'quash: Cannot read \ufffd[2Jgone.docx: there is no such file.\n']);
    expect(run(['citecheck', '']).stderr).toBe('quash: No file is named.\n');
  });
});
