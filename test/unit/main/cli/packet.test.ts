import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, workspace } from './run';

const { folder, run, sample } = workspace();
const packet = (matter: string, out: string, ...more: string[]) =>
  run(['packet', '--matter', matter, '--out', out, '--json', ...more]);
const inside = (out: string): string[] => readdirSync(join(folder, out)).sort();

interface Report {
  readonly ok: boolean;
  readonly lead: string;
  readonly papers: readonly {
    readonly documentId: string;
    readonly file: string | null;
    readonly sha256: string | null;
    readonly blockedAt?: string[];
  }[];
  readonly missing: readonly { readonly label: string; readonly field: string | null; readonly needed: boolean }[];
}

describe('quash packet', () => {
  it('makes the packet of the @ALT_USCIS complaint, the same bytes twice', () => {
    // The summons is attached, as it is in the app when its file lies with the matter.
    const matter = sample('alt-uscis', ({ record }) => {
      for (const exhibit of (record as { exhibits: { fileId?: string }[] }).exhibits) exhibit.fileId = 'summons.pdf';
    });
    const first = packet(matter, 'twitter');
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    const report = JSON.parse(first.stdout) as Report;
    expect(report).toMatchObject({ ok: true, lead: 'complaint' });
    const names = inside('twitter');
    expect(names).toEqual(
      expect.arrayContaining([
        '00 Packet cover and checklist - INTERNAL.docx',
        '01 Complaint for Declaratory and Injunctive Relief.docx',
        'packet.json',
      ]),
    );
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(
      report.papers.filter(({ file }) => file).length + 1,
    );
    const bytes = () => names.map((name) => readFileSync(join(folder, 'twitter', name)).toString('base64'));
    const before = bytes();
    expect(packet(matter, 'twitter').status).toBe(0);
    expect(bytes()).toEqual(before);
    const cover = textOf(join(folder, 'twitter', names[0] ?? ''));
    expect(cover).toContain('PRIVILEGED – ATTORNEY WORK PRODUCT');
    expect(cover).toContain('Fed. R. Civ. P. 4(b), 4(i)');
  });

  it('is not ready to file while an exhibit is not attached', () => {
    const done = packet(sample('alt-uscis'), 'bare');
    expect(done.status).toBe(1);
    expect((JSON.parse(done.stdout) as Report).missing).toEqual([
      expect.objectContaining({ label: 'Exhibit A, Summons: not attached', field: 'record.exhibits' }),
    ]);
  });

  it('exits 1 and names the field when something is missing that filing needs', () => {
    const done = packet(
      sample('alt-uscis', (matter) => void (matter['counsel'] = [])),
      'unsigned',
    );
    expect(done.status).toBe(1);
    const report = JSON.parse(done.stdout) as Report;
    expect(report.ok).toBe(false);
    expect(report.missing).toContainEqual(expect.objectContaining({ field: 'counsel', needed: true }));
    expect(inside('unsigned').length).toBeGreaterThan(3);
  });

  it('refuses a folder with other files and writes nothing into it', () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'notes.txt'), 'mine');
    const refused = packet(sample('alt-uscis'), 'mine');
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'folder-in-use', file: 'mine' } });
    expect(inside('mine')).toEqual(['notes.txt']);
    const spoken = run(['packet', '--matter', sample('alt-uscis'), '--out', 'mine']);
    expect(spoken.stderr).toContain('The folder holds other files: notes.txt. Nothing was written.');
  });

  it('blocks a paper that holds a protected word and says so without the word', () => {
    const matter = sample('harris', (one) => {
      const accounts = one['accounts'] as Record<string, unknown>[];
      accounts.push({ id: 'account-2', handle: 'secretheron', protect: true });
      (one['client'] as Record<string, unknown>)['short'] = 'Secretheron';
    });
    const done = packet(matter, 'blocked');
    expect(done.status).toBe(1);
    expect(done.stdout.toLowerCase()).not.toMatch(/"(file|blockedat)": [^\n]*secretheron/);
    const report = JSON.parse(done.stdout) as Report;
    const blocked = report.papers.filter(({ blockedAt }) => blockedAt !== undefined);
    expect(blocked.map(({ documentId }) => documentId)).toContain('motion-to-quash');
    for (const name of inside('blocked')) expect(name.toLowerCase()).not.toContain('secretheron');
    expect(inside('blocked').some((name) => name.startsWith('01 '))).toBe(false);
  });

  it('lets another paper lead, in another court', () => {
    const done = packet(sample('alt-uscis'), 'letter', '--lead', 'challenge-letter', '--court', 'dcd');
    expect(JSON.parse(done.stdout)).toMatchObject({ lead: 'challenge-letter' });
    expect(inside('letter').some((name) => name.startsWith('01 Objections'))).toBe(true);
  });

  it.each([
    [['--lead', 'haiku'], 'unknown-document'],
    [['--court', 'moon'], 'unknown-court'],
  ])('refuses %j', (more, code) => {
    const refused = packet(sample('alt-uscis'), 'nothing', ...more);
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code } });
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  it('refuses a place that is no folder', () => {
    writeFileSync(join(folder, 'file.txt'), '');
    for (const out of ['file.txt', join('no', 'such', 'place')]) {
      const refused = packet(sample('alt-uscis'), out);
      expect(refused.status).toBe(2);
      expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'cannot-write' } });
    }
  });
});
