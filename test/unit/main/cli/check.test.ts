import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asDocx, asLockedPdf } from '../../../stories/demands/papers';
import { plantedPdf, type PlantedPdf, secret, visible } from '../../../stories/planted/pdf-bench';
import { plantedPdfs } from '../../../stories/planted/pdf-places.data';
import { type JsonObject, workspace } from './run';

const { folder, run, write, sample } = workspace();
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return name;
};
const at = (place: string): PlantedPdf => {
  const found = plantedPdfs.find((planted) => planted.place === place);
  if (!found) throw new Error(place);
  return found;
};
const protect = (...facts: readonly object[]): string => write(JSON.stringify({ facts }));
const name = { kind: 'name', value: secret };

interface Report {
  readonly verdict: string;
  readonly notChecked: readonly string[];
  readonly findings: readonly { kind: string; severity: string; where: string; text?: string; why: string }[];
  readonly cleaned?: { status: string; out?: string; sha256?: string; places?: readonly { where: string }[] };
}

function check(args: readonly string[]): { status: number | null; report: Report } {
  const { status, stdout, stderr } = run(['check', ...args, '--json']);
  expect(stderr).toBe('');
  return { status, report: JSON.parse(stdout) as Report };
}

const harmless = await plantedPdf({ plant: () => undefined });

describe('quash check', () => {
  it('finds nothing in a plain page, and says what nobody looked at', () => {
    const { status, report } = check([file('plain.pdf', harmless), '--protect', protect(name)]);
    expect(status).toBe(0);
    expect(report).toMatchObject({ verdict: 'nothing-found', findings: [] });
    expect(report.notChecked.length).toBeGreaterThan(0);
  });

  it('blocks live text under a black box, without being told what to look for', async () => {
    const { status, report } = check([file('boxed.pdf', await plantedPdf(at('text under a black rectangle')))]);
    expect(status).toBe(1);
    expect(report.verdict).toBe('blocked');
    expect(report.findings).toMatchObject([
      { kind: 'live-text-under-box', severity: 'block', where: 'page 1, text under a painted box', text: secret },
    ]);
  });

  it('finds a protected name wherever it stands, last name first, and names its kind and place alone', async () => {
    const author = await plantedPdf({ plant: ({ doc }) => doc.setAuthor('QUINTERO, Rosalind') });
    const { status, report } = check([file('author.pdf', author), '--protect', protect(name)]);
    expect(status).toBe(1);
    const [first] = report.findings;
    expect(first).toMatchObject({ kind: 'protected-fact', severity: 'block', where: 'document property “Author”' });
    expect(first?.why).toContain('protected name');
  });

  it('searches the name of the file, too, and what the file is, not what it is called', () => {
    const { status, report } = check([file('rosalind-quintero.docx', harmless), '--protect', protect(name)]);
    expect(status).toBe(1);
    expect(report.findings.map(({ where }) => where)).toEqual(['file name']);
  });

  it('takes the protected accounts of a matter', async () => {
    const matter = sample('alt-uscis', (one) => {
      for (const account of one['accounts'] as JsonObject[]) account['protect'] = true;
    });
    const { status, report } = check([file('letter.docx', await asDocx('I write as @ALT_USCIS.')), '--matter', matter]);
    expect(status).toBe(1);
    expect(report.findings[0]).toMatchObject({ kind: 'protected-fact', where: 'body, paragraph 1' });
  });

  it('writes a cleaned copy that it finds nothing in, and no other bytes the next time', async () => {
    const source = file('noted.pdf', await plantedPdf(at('the author of a note')));
    const facts = protect(name);
    const { status, report } = check([source, '--protect', facts, '--clean', 'noted-clean.pdf']);
    expect(status).toBe(1);
    expect(report.cleaned).toMatchObject({ status: 'written', out: 'noted-clean.pdf' });
    const once = readFileSync(join(folder, 'noted-clean.pdf'));
    expect(check(['noted-clean.pdf', '--protect', facts])).toMatchObject({ status: 0, report: { findings: [] } });
    check([source, '--protect', facts, '--clean', 'noted-clean.pdf']);
    expect(Buffer.compare(once, readFileSync(join(folder, 'noted-clean.pdf')))).toBe(0);
  });

  it('writes no cleaned copy of words under a box, nor of a page that shows what is protected', async () => {
    const boxed = file('boxed.pdf', await plantedPdf(at('text under a black rectangle')));
    expect(check([boxed, '--clean', 'no.pdf'])).toMatchObject({
      status: 1,
      report: { cleaned: { status: 'refused' } },
    });
    const facts = protect({ kind: 'other', value: visible });
    const shown = check([file('plain.pdf', harmless), '--protect', facts, '--clean', 'no.pdf']);
    expect(shown.report.cleaned?.places?.map(({ where }) => where)).toEqual(['page 1']);
    expect(existsSync(join(folder, 'no.pdf'))).toBe(false);
  });

  it('cleans a Word file, and says in words what it found', async () => {
    const { status, stdout } = run([
      'check',
      file('plain.docx', await asDocx('Nothing here.')),
      '--clean',
      'plain-clean.docx',
    ]);
    expect(stdout).toContain('A cleaned copy was written to plain-clean.docx.');
    expect(stdout).toContain('Not checked:\n- ');
    expect(status).toBe(0);
  });

  it('reads messages, calendars, data and pictures as well', () => {
    const facts = protect(name);
    const mail = 'From: a@example.org\nSubject: =?utf-8?B?Um9zYWxpbmQgUXVpbnRlcm8=?=\n\nSee you.\n';
    const files: [string, string][] = [
      ['note.eml', mail],
      ['dates.ics', 'BEGIN:VCALENDAR\nSUMMARY:Call Rosa\n lind Quintero\nEND:VCALENDAR\n'],
      ['data.json', '{"note": "\\u0052osalind Quintero"}'],
      ['table.csv', 'who;what\n"Quintero, Rosalind";x\n'],
    ];
    for (const [label, text] of files) expect(check([file(label, text), '--protect', facts]).status).toBe(1);
  });
});

describe('quash check refuses', () => {
  const refused = (
    args: readonly string[],
  ): { code: string; message: string; file: string | null; field: string | null } => {
    const { status, stdout } = run(['check', ...args, '--json']);
    expect(status).toBe(2);
    return (JSON.parse(stdout) as { error: ReturnType<typeof refused> }).error;
  };

  it('a locked PDF, an unknown kind of file, a file that is not there', () => {
    expect(refused([file('locked.pdf', asLockedPdf('x'))]).message).toContain('encrypted');
    expect(refused([file('program.bin', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]))]).code).toBe('bad-input');
    expect(refused(['nowhere.pdf']).code).toBe('cannot-read');
  });

  it.each([
    ['no JSON', '{', 'not-json', null],
    ['another shape', '{"names": ["x"]}', 'bad-facts', 'facts'],
    ['an unknown kind', '{"facts": [{"kind": "ssn", "value": "Rosalind Quintero"}]}', 'bad-facts', 'facts[0].kind'],
    [
      'a field too many',
      '{"facts": [{"kind": "name", "value": "Rosalind Quintero", "note": "x"}]}',
      'bad-facts',
      'facts[0]',
    ],
    ['an empty value', '{"facts": [{"kind": "name", "value": " "}]}', 'bad-facts', 'facts[0].value'],
  ])('facts that are %s, without repeating them', (_what, text, code, field) => {
    const error = refused([file('plain.pdf', harmless), '--protect', file('facts.json', text)]);
    expect(error).toMatchObject({ code, field, file: 'facts.json' });
    expect(error.message).not.toContain('Rosalind');
  });

  it('a place for the copy that fits no such file, before anything is done', () => {
    expect(refused([file('plain.pdf', harmless), '--clean', 'copy.docx']).code).toBe('cannot-write');
    expect(refused([file('plain.txt', 'x'), '--clean', 'copy.pdf']).code).toBe('bad-arguments');
    expect(existsSync(join(folder, 'copy.docx'))).toBe(false);
  });
});
