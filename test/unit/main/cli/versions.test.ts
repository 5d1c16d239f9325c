import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { p, template as ownTemplate } from '../../shared/render/sample-doc';
import { textOf, workspace, type JsonObject } from './run';

const { folder, run, sample, write } = workspace();
const secret = 'Elena Quimbadex of 12 Zanthor Street';

const seal = (more: string) => (matter: JsonObject) => {
  const { chronology } = matter['demand'] as { chronology: { text: string }[] };
  const [first, second] = chronology;
  if (!first || !second) throw new Error('The sample tells of two events.');
  first.text = `[redact]${secret}[/redact] was named. ${first.text}`;
  second.text += more;
};
const at = (name: string): string => join(folder, name);
const everything = (path: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(path))))
    .map((part) => strFromU8(part))
    .join('\n');
const draft = (matter: string, ...more: string[]) =>
  run(['draft', '--matter', matter, '--document', 'complaint', '--json', ...more]);

describe('quash draft --version', () => {
  const matter = sample('alt-uscis', seal(''));

  it('writes the public version unless asked, and proves it', () => {
    const { status, stdout } = draft(matter, '--out', 'open.docx');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as JsonObject;
    expect(report).toMatchObject({ ok: true, version: 'public', seals: 1, proof: { verdict: 'nothing-found' } });
    expect(everything(at('open.docx'))).not.toMatch(/Quimbadex|Zanthor/);
    expect(textOf(at('open.docx'))).toContain('[REDACTED] was named.');
  });

  it('writes both under names that say which is which', () => {
    const { status, stdout } = draft(matter, '--version', 'both', '--out', 'c.docx');
    expect(status).toBe(0);
    const { versions } = JSON.parse(stdout) as { versions: JsonObject[] };
    expect(versions.map(({ version, out }) => [version, out])).toEqual([
      ['public', 'c-PUBLIC.docx'],
      ['sealed', 'c-SEALED.docx'],
    ]);
    expect(readFileSync(at('c-PUBLIC.docx')).equals(readFileSync(at('open.docx')))).toBe(true);
    expect(textOf(at('c-SEALED.docx'))).toContain(`${secret} was named.`);
    expect(textOf(at('c-SEALED.docx'))).toContain('FILED UNDER SEAL');
    expect(existsSync(at('c.docx'))).toBe(false);
  });

  it('writes no public version that says in the open what is under seal, and does not repeat it', () => {
    const slipped = sample('alt-uscis', seal(` So wrote Elena Quimbadex.`));
    const { status, stdout } = draft(slipped, '--out', 'slipped.docx');
    expect(status).toBe(1);
    expect(existsSync(at('slipped.docx'))).toBe(false);
    expect(stdout).toContain('sealed-in-open');
    expect(stdout).not.toContain('Quimbadex');
  });

  it('has one version where nothing is under seal', () => {
    const plain = sample('alt-uscis');
    expect(draft(plain, '--version', 'sealed', '--out', 'none.docx').status).toBe(2);
    expect(draft(plain, '--version', 'both', '--out', 'one.docx').status).toBe(0);
    expect(existsSync(at('one.docx'))).toBe(true);
  });

  it('turns the answers to a template of one’s own into the version, too', () => {
    const template = write(ownTemplate(p('Of {{nickname}} and {{clientName}}')), 'docx');
    const answers = write(JSON.stringify({ nickname: '[redact]Vorlapax[/redact]' }));
    const own = ['--template', template, '--answers', answers, '--version', 'both', '--out', 'own.docx'];
    draft(matter, ...own);
    expect(textOf(at('own-PUBLIC.docx'))).toContain('Of [REDACTED] and Twitter, Inc.');
    expect(textOf(at('own-SEALED.docx'))).toContain('Of Vorlapax and Twitter, Inc.');
    expect(everything(at('own-PUBLIC.docx'))).not.toContain('Vorlapax');
  });
});

describe('quash packet --version', () => {
  it('puts the public versions into the folder, the sealed ones into one beside it, and asks for the motion to seal', () => {
    const { stdout } = run([
      'packet',
      '--matter',
      sample('alt-uscis', seal('')),
      '--out',
      'packet',
      '--version',
      'both',
      '--json',
    ]);
    const report = JSON.parse(stdout) as { folders: { version: string; folder: string }[]; papers: JsonObject[] };
    expect(report.folders.map(({ version, folder: to }) => [version, to])).toEqual([
      ['public', 'packet'],
      ['sealed', 'packet-SEALED'],
    ]);
    expect(report.papers.map(({ documentId }) => documentId)).toContain('motion-to-seal');
    const open = readdirSync(at('packet'));
    const sealed = readdirSync(at('packet-SEALED'));
    expect(open.filter((name) => / - PUBLIC\.docx$/.test(name)).length).toBeGreaterThan(0);
    expect(open.join('\n')).not.toContain('SEALED');
    expect(sealed.filter((name) => name !== 'packet.json').every((name) => name.endsWith(' - SEALED.docx'))).toBe(true);
    for (const name of open.filter((one) => one.endsWith('.docx')))
      expect(everything(join(at('packet'), name)), name).not.toMatch(/Quimbadex|Zanthor|\[\/?redact\]/);
    expect(
      sealed.some((name) => name.endsWith('.docx') && textOf(join(at('packet-SEALED'), name)).includes(secret)),
    ).toBe(true);
  }, 120_000);
});
