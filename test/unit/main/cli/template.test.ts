import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ps, row, table, wordTemplate, type WordParts } from '../../../golden/templates/word-ways';
import { textOf, workspace } from './run';

const { folder, run, sample } = workspace();

function file(name: string, parts: WordParts): string {
  writeFileSync(join(folder, name), wordTemplate(parts));
  return name;
}

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly parts: readonly string[];
  readonly count: number;
  readonly origin: string;
  readonly label: string;
}
interface Report {
  readonly fields: readonly Row[];
  readonly conditions: readonly Row[];
  readonly loops: readonly Row[];
  readonly includes: readonly Row[];
  readonly dialect: string | null;
  readonly translations: readonly { theirs: string; ours: string }[];
  readonly errors: readonly { code: string; message: string; part: string; near: string; fix: string }[];
  readonly hostile: readonly { code: string; message: string }[];
}
const report = (stdout: string): Report => JSON.parse(stdout) as Report;

describe('quash template', () => {
  it('lists every field with its places, and what will be asked', () => {
    const body = ps(
      '{{clientName}} and {{clientName | upper}}',
      '{{#federal}}a{{/federal}}',
      '{{#serviceList}}{{line}}{{/serviceList}}',
      '{{@caption}}',
      'Trial: {{trialDate | long}}',
    );
    const name = file('good.docx', { body, more: { footer1: ps('{{clientName}}') } });
    const found = run(['template', name, '--json']);
    expect(found.stderr).toBe('');
    expect(found.status).toBe(0);
    const { fields, conditions, loops, includes, dialect, errors, hostile } = report(found.stdout);
    const client = fields.find((field) => field.name === 'clientName');
    expect(client).toMatchObject({
      kind: 'value',
      count: 3,
      parts: ['word/document.xml', 'word/footer1.xml'],
      origin: 'matter',
    });
    expect(fields.find((field) => field.name === 'trialDate')).toMatchObject({ origin: 'asked', label: 'Trial date' });
    expect(fields.find((field) => field.name === 'line')).toMatchObject({ origin: 'row' });
    expect([conditions, loops, includes].map(([first]) => first?.name)).toEqual(['federal', 'serviceList', 'caption']);
    expect({ dialect, errors, hostile }).toEqual({ dialect: 'quash', errors: [], hostile: [] });
  });

  it('exits 1 with all faults located, and says the same in words', () => {
    const name = file('bad.docx', { body: ps('{{clientName', 'a{{/federal}}'), more: { footer1: ps('{{x | lnog}}') } });
    const found = run(['template', name, '--json']);
    expect(found.status).toBe(1);
    const { errors } = report(found.stdout);
    expect(errors.map(({ code, part }) => [code, part])).toEqual([
      ['unclosed-tag', 'word/document.xml'],
      ['unopened-section', 'word/document.xml'],
      ['unknown-format', 'word/footer1.xml'],
    ]);
    for (const { message, near, fix } of errors) expect([message, near, fix]).not.toContain('');
    const words = run(['template', name]);
    expect(words.status).toBe(1);
    expect(words.stdout).toContain('bad.docx: cannot be used.');
    for (const { message, fix } of errors) expect(words.stdout).toContain(`${message} ${fix}`);
  });

  it('exits 1 with the reasons when the file is hostile or no Word file', () => {
    const name = file('macro.docx', { body: ps('x'), files: { 'word/vbaProject.bin': 'x' } });
    const found = run(['template', name, '--json']);
    expect(found.status).toBe(1);
    expect(report(found.stdout)).toMatchObject({ fields: [], dialect: null, hostile: [{ code: 'macro' }] });
    writeFileSync(join(folder, 'no.docx'), 'hello');
    expect(report(run(['template', 'no.docx', '--json']).stdout).hostile).toMatchObject([{ code: 'unsafe-document' }]);
    expect(run(['template', 'nowhere.docx']).status).toBe(2);
  });

  it('reads the other dialect, says what each mark was read as, and takes a table of names', () => {
    const body =
      ps('{{ plaintiff.name }}') +
      table(1, row(ps('{%tr for x in exhibits %}')), row(ps('{{ x }}')), row(ps('{%tr endfor %}')));
    const name = file('jinja.docx', { body });
    writeFileSync(join(folder, 'names.json'), '{"plaintiff.name": "clientName"}');
    const found = run(['template', name, '--names', 'names.json', '--json']);
    expect(found.status).toBe(0);
    const { dialect, translations, fields, loops } = report(found.stdout);
    expect(dialect).toBe('jinja');
    expect(translations.map(({ theirs, ours }) => [theirs, ours])).toEqual([
      ['{{ plaintiff.name }}', '{{clientName}}'],
      ['{%tr for x in exhibits %}', '{{#exhibits}}'],
      ['{{ x }}', '{{line}}'],
    ]);
    expect(fields.map((field) => [field.name, field.origin])).toEqual([
      ['clientName', 'matter'],
      ['line', 'row'],
    ]);
    expect(loops).toMatchObject([{ name: 'exhibits', origin: 'asked' }]);
  });

  it('fills a template of one’s own with the answers given', () => {
    const name = file('own.docx', {
      body: ps(
        '{{clientShort}}: {{trialDate | long}}',
        '{{#exhibits}}',
        'Exhibit {{line}}',
        '{{/exhibits}}',
        '{{@signature}}',
      ),
    });
    writeFileSync(join(folder, 'answers.json'), '{"trialDate": "2017-06-01", "exhibits": ["A", "B"]}');
    const args = [
      'draft',
      '--matter',
      sample('alt-uscis'),
      '--document',
      'complaint',
      '--template',
      name,
      '--out',
      '-',
    ];
    const found = run([...args, '--answers', 'answers.json']);
    expect(textOf(found.bytes)).toMatch(
      /Twitter: June 1, 2017[\s\S]*Exhibit A[\s\S]*Exhibit B[\s\S]*Respectfully submitted/,
    );
    const unanswered = run(args);
    expect(unanswered.status).toBe(1);
    expect(unanswered.stderr).toContain('The template asks “Trial date”');
    writeFileSync(join(folder, 'wrong.json'), '{"trialDate": 5}');
    expect(run([...args, '--answers', 'wrong.json']).status).toBe(2);
  });
});
