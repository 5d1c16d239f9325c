import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, workspace } from './run';

const { folder, run: runIn, sample } = workspace();
const quash = (args: readonly string[], input = '') => runIn(args, { input });
/** As a shell starts it. */
const start = (args: readonly string[], input = '') => runIn(args, { input, alone: true });

describe('quash, the command', () => {
  it('helps a newcomer and lists the papers', () => {
    const help = start(['--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('quash matter sample --name alt-uscis > matter.json');
    const documents = JSON.parse(quash(['documents', '--json']).stdout) as { id: string; title: string }[];
    expect(documents.map((document) => document.id)).toContain('motion-to-quash');
    expect(documents.every((document) => document.title.length > 0)).toBe(true);
  });

  it('drafts a complaint whose file has the hash it reports', () => {
    const run = start([
      'draft',
      '--matter',
      sample('alt-uscis'),
      '--document',
      'complaint',
      '--out',
      'c.docx',
      '--json',
    ]);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const report = JSON.parse(run.stdout) as { ok: boolean; out: string; sha256: string };
    const bytes = readFileSync(join(folder, 'c.docx'));
    expect(report).toMatchObject({ ok: true, out: 'c.docx' });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(report.sha256);
    expect(textOf(bytes)).toContain('@ALT_USCIS');
  });

  it('takes standard input and writes standard output', () => {
    const matter = readFileSync(sample('alt-uscis-doe'), 'utf8');
    const run = start(['draft', '--matter', '-', '--document', 'proposed-order', '--out', '-'], matter);
    expect(run.status).toBe(0);
    expect(textOf(run.bytes)).toContain('ORDER');
  });

  it('writes the draft and exits 1 when a fact is missing', () => {
    const path = sample('alt-uscis-doe', (matter) => {
      delete (matter['demand'] as { served: { date?: string } }).served.date;
      // Counsel's own words, so that the test does not hang on the wording of a shipped passage.
      matter['grounds'] = [{ id: 'overbreadth', chosen: true, text: 'It was served on {{demand.served}}.' }];
    });
    const run = start(['draft', '--matter', path, '--document', 'motion-to-quash', '--out', 'm.docx', '--json']);
    expect(run.status).toBe(1);
    const report = JSON.parse(run.stdout) as {
      ok: boolean;
      diagnostics: { code: string; where: string; fix: string }[];
    };
    expect(report.ok).toBe(false);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'missing-field', where: 'demand.served.date' }),
    );
    expect(textOf(readFileSync(join(folder, 'm.docx')))).toContain('[MISSING: Date of service]');
  });

  it('does not write a paper that holds a protected handle', () => {
    const path = sample('alt-uscis-doe', (matter) => {
      (matter['accounts'] as object[]).push({ id: 'other', handle: 'private_handle_7', protect: true });
      (matter['demand'] as { speech: { summary: string } }).speech.summary = 'The same person is Private-Handle 7.';
    });
    const run = quash(['draft', '--matter', path, '--document', 'motion-to-quash', '--out', 'leak.docx', '--json']);
    expect(run.status).toBe(1);
    const report = JSON.parse(run.stdout) as { out: unknown; diagnostics: { code: string }[] };
    expect(report.out).toBeNull();
    expect(report.diagnostics.map((finding) => finding.code)).toContain('protected-word');
    expect(existsSync(join(folder, 'leak.docx'))).toBe(false);
  });

  it.each([
    [
      'an unknown key is refused by name',
      (m: Record<string, unknown>) => (m['realName'] = 'X'),
      'complaint',
      'realName',
    ],
    [
      'an unknown ground',
      (m: Record<string, unknown>) => (m['grounds'] = [{ id: 'nope', chosen: true }]),
      'complaint',
      'nope',
    ],
    ['an unknown document', () => undefined, 'sonnet', 'sonnet'],
    ['a newer file', (m: Record<string, unknown>) => (m['schemaVersion'] = 99), 'complaint', '99'],
  ])('%s: exit 2, nothing written', (_why, change, document, word) => {
    const path = sample('alt-uscis', change);
    const run = quash(['draft', '--matter', path, '--document', document, '--out', 'no.docx', '--json']);
    expect(run.status).toBe(2);
    const { error } = JSON.parse(run.stdout) as { error: { code: string; message: string } };
    expect(error.code).not.toBe('');
    expect(error.message).toContain(word);
    expect(existsSync(join(folder, 'no.docx'))).toBe(false);
  });

  it('drafts no emergency letter before a named person has decided', () => {
    const run = quash([
      'draft',
      '--matter',
      sample('longacre'),
      '--document',
      'emergency-decline',
      '--out',
      'e.docx',
      '--json',
    ]);
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'decision-required', field: 'demand.decision' } });
    const decided = sample('longacre', (matter) => {
      (matter['demand'] as Record<string, unknown>)['decision'] = {
        outcome: 'decline',
        by: 'Robin Example',
        at: '2012-08-04T09:30',
      };
    });
    expect(quash(['draft', '--matter', decided, '--document', 'emergency-decline', '--out', 'e.docx']).status).toBe(0);
    expect(textOf(readFileSync(join(folder, 'e.docx')))).toContain('Robin Example');
  });

  it('says what is wrong with the words of the call, in JSON when asked', () => {
    const run = start(['draft', '--json']);
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'bad-arguments' } });
    expect(quash(['draft', '--matter', 'none.json', '--document', 'complaint', '--out', 'x.docx']).stderr).toContain(
      'none.json',
    );
  });

  it('drafts for another court with its caption', () => {
    const run = quash([
      'draft',
      '--matter',
      sample('alt-uscis-doe'),
      '--document',
      'motion-to-quash',
      '--court',
      'nysd',
      '--out',
      'ny.docx',
    ]);
    expect(run.status).toBe(0);
    expect(textOf(readFileSync(join(folder, 'ny.docx')))).toContain('SOUTHERN DISTRICT OF NEW YORK');
  });
});
