import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { templates } from '../../../../templates/library';
import expectedPapers from '../../../golden/papers.json' with { type: 'json' };
import { cli, textOf, workspace, type JsonObject } from './run';

const { folder, run, write, sample } = workspace();
mkdirSync(join(folder, 'a-folder'));
mkdirSync(join(folder, 'folder.docx'));

const doe = sample('alt-uscis-doe');
const complaint = ['--matter', sample('alt-uscis'), '--document', 'complaint'];
const motion = ['--matter', doe, '--document', 'motion-to-quash'];

interface Refused {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly file: string | null;
    readonly field: string | null;
  };
}

/** A call that must be refused: exit 2, one JSON object of the published shape, nothing said to the terminal. */
function refusal(args: readonly string[], input?: string | Uint8Array): Refused['error'] {
  const before = readdirSync(folder).length;
  const ran = run(['draft', ...args, '--json'], input === undefined ? {} : { input });
  expect(ran.status).toBe(2);
  const report = JSON.parse(ran.stdout) as Refused;
  expect(Object.keys(report)).toEqual(['error']);
  expect(Object.keys(report.error).sort()).toEqual(['code', 'field', 'file', 'message']);
  expect(report.error.message).toMatch(/\S/);
  expect(readdirSync(folder).length).toBe(before);
  return report.error;
}

/** The shipped motion with other words in its body. */
function ownTemplate(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(templates['motion-to-quash'] ?? new Uint8Array());
  const body = parts['word/document.xml'];
  if (!body) throw new Error('no document part');
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(body))) });
}

const faulty = (mark: string): Uint8Array =>
  ownTemplate((xml) => xml.replace('</w:body>', `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p></w:body>`));

describe('bad input is refused with its file and field, and nothing is written', () => {
  it.each([
    ['a matter file that is not there', ['--matter', 'none.json'], 'cannot-read', 'none.json'],
    ['a folder for a matter file', ['--matter', 'a-folder'], 'cannot-read', 'a-folder'],
    ['a file below a file', ['--matter', `${doe}/x.json`], 'cannot-read', `${doe}/x.json`],
  ])('%s', (_what, matter, code, file) => {
    expect(refusal([...matter, '--document', 'complaint', '--out', 'x.docx'])).toMatchObject({ code, file });
  });

  it.each([
    ['an empty file', '', 'not-json'],
    ['half a file', '{"schemaVersion": 1,', 'not-json'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'not-json'],
    ['no object', '[]', 'bad-value'],
    ['a key twice', '{"id": 1, "id": 2}', 'duplicate-key'],
    ['a key into the program', '{"__proto__": {}}', 'unsafe-key'],
    ['another file', '{"name": "quash"}', 'no-version'],
    ['a newer file', '{"schemaVersion": 4}', 'newer-version'],
    ['a file of 21 MB', ' '.repeat(21_000_000), 'too-large'],
  ])('a matter that is %s, from a file and from standard input', (_what, content, code) => {
    const path = write(content);
    const rest = ['--document', 'complaint', '--out', 'x.docx'];
    expect(refusal(['--matter', path, ...rest])).toMatchObject({ code, file: path });
    expect(refusal(['--matter', '-', ...rest], content)).toMatchObject({ code, file: '-' });
  });

  it('a field that is wrong, missing or unknown, by its path', () => {
    const broken = (change: (matter: JsonObject) => void) =>
      refusal(['--matter', sample('alt-uscis', change), '--document', 'complaint', '--out', 'x.docx']);
    expect(broken((m) => (m['today'] = '2017-02-30'))).toMatchObject({ code: 'bad-value', field: 'today' });
    expect(broken((m) => delete m['lawAsOf'])).toMatchObject({ code: 'missing-field', field: 'lawAsOf' });
    const speaker = broken((m) => ((m['client'] as JsonObject)['realName'] = 'x'));
    expect(speaker).toMatchObject({ code: 'unknown-field', field: 'client.realName' });
    expect(broken((m) => (m['court'] = { id: 'nope' }))).toMatchObject({ code: 'unknown-id', field: 'court.id' });
  });

  it('a paper that does not fit, by the field of the matter that would change it', () => {
    const wrong = refusal(['--matter', doe, '--document', 'complaint', '--out', 'x.docx']);
    expect(wrong).toMatchObject({ code: 'wrong-client', file: doe, field: 'client.side' });
    const undecided = sample('longacre');
    const early = refusal(['--matter', undecided, '--document', 'emergency-decline', '--out', 'x.docx']);
    expect(early).toMatchObject({ code: 'decision-required', file: undecided, field: 'demand.decision' });
    const state = refusal([...complaint, '--court', 'nyc-criminal', '--out', 'x.docx']);
    expect(state).toMatchObject({ code: 'wrong-court', field: 'court.id' });
  });

  it('a document or a court that does not exist', () => {
    expect(refusal(['--matter', doe, '--document', 'sonnet', '--out', 'x.docx'])).toMatchObject({
      code: 'unknown-document',
      field: 'document',
    });
    expect(refusal([...motion, '--court', 'moon', '--out', 'x.docx'])).toMatchObject({
      code: 'unknown-court',
      field: 'court',
    });
  });

  it.each([
    ['a folder', 'a-folder', 'end the name in .docx'],
    ['a folder named like a file', 'folder.docx', 'it is a folder'],
    ['a folder that is not there', 'none/x.docx', 'does not exist'],
    ['a file for a folder', 'file-1.json/x.docx', 'does not exist'],
    ['another kind of file', 'x.json', 'end the name in .docx'],
    ['no name', '.', 'end the name in .docx'],
  ])('%s as output', (_what, out, message) => {
    const error = refusal([...motion, '--out', out]);
    expect(error).toMatchObject({ code: 'cannot-write', file: out });
    expect(error.message).toContain(message);
  });

  it('a file name that other systems cannot bear', () => {
    expect(refusal([...motion, '--out', 'con.docx'])).toMatchObject({ code: 'bad-file-name', file: 'con.docx' });
  });

  it('standard output for both file and report, standard input for both files, a template as its own output', () => {
    expect(refusal([...motion, '--out', '-']).code).toBe('bad-arguments');
    expect(refusal(['--matter', '-', '--template', '-', '--document', 'complaint', '--out', 'x.docx']).code).toBe(
      'bad-arguments',
    );
    const mine = write(templates['motion-to-quash'] ?? '', 'docx');
    expect(refusal([...motion, '--template', mine, '--out', mine]).code).toBe('bad-arguments');
  });

  it('a template that is not there, is no Word file, or has faulty marks, all of them named', () => {
    const with_ = (file: string) => refusal([...motion, '--template', file, '--out', 'x.docx']);
    expect(with_('none.docx')).toMatchObject({ code: 'cannot-read', file: 'none.docx' });
    expect(with_(doe)).toMatchObject({ code: 'unsafe-document', file: doe });
    expect(with_('a-folder')).toMatchObject({ code: 'cannot-read', file: 'a-folder' });
    const path = write(faulty('{{clientName + 1}} and {{#sample}} left open'), 'docx');
    const error = with_(path);
    expect(error).toMatchObject({ code: 'bad-template', file: path, field: 'word/document.xml' });
    expect(error.message).toContain('clientName + 1');
    expect(error.message).toContain('sample');
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
  });
});

describe('calls that are not understood', () => {
  it.each([
    [[], /Usage: quash/],
    [['matter'], /Usage: quash matter/],
    [['nonsense'], /unknown command/],
    [['documents', '--loud'], /unknown option/],
    [['documents', 'extra'], /too many arguments/],
    [['draft', '--matter', 'x.json'], /required option/],
    [['draft', '--out'], /argument missing/],
  ])('quash %j says so on standard error and exits 2', (args, words) => {
    const ran = run(args);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(words);
  });

  it('are told in JSON when that was asked for', () => {
    for (const args of [
      ['--json'],
      ['draft', '--json'],
      ['documents', '--json', '--loud'],
      ['matter', 'sample', '--name', 'x', '--json'],
    ]) {
      const ran = run(args);
      expect(ran.status).toBe(2);
      expect(JSON.parse(ran.stdout)).toMatchObject({ error: { file: null } });
    }
  });

  it('help is no error, whatever is asked for', () => {
    for (const args of [
      ['--help'],
      ['help'],
      ['draft', '--help'],
      ['matter', 'sample', '--help'],
      ['demo', '--help'],
    ]) {
      const ran = run(args);
      expect(ran.status).toBe(0);
      expect(ran.stdout).toContain('Usage: quash');
      expect(ran.stderr).toBe('');
    }
    expect(run(['draft', '--help']).stdout).toContain('quash draft --matter matter.json');
  });
});

describe('what is not refused', () => {
  it('a draft for the generic federal court shows that its district is missing', () => {
    const ran = run(['draft', ...motion, '--court', 'us-district-generic', '--out', 'generic.docx', '--json']);
    expect(ran.status).toBe(1);
    const report = JSON.parse(ran.stdout) as { out: string; diagnostics: { code: string; where: string }[] };
    expect(report.out).toBe('generic.docx');
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'missing-field', where: 'court.district' }),
    );
    expect(textOf(join(folder, 'generic.docx'))).toContain('[MISSING: district]');
  });

  it('a template that asks for a field nobody has: the draft is written, the field is a blank', () => {
    const path = write(faulty('{{clientNmae}}'), 'docx');
    const ran = run(['draft', ...motion, '--template', path, '--out', 'typo.docx', '--json']);
    expect(ran.status).toBe(1);
    expect(textOf(join(folder, 'typo.docx'))).toContain('[MISSING: clientNmae]');
  });

  it('a matter file as Windows PowerShell writes it, in UTF-16 with a mark', () => {
    const utf16 = Buffer.from(`\uFEFF${readFileSync(doe, 'utf8')}`, 'utf16le');
    const ran = run(['draft', '--matter', write(utf16), '--document', 'proposed-order', '--out', 'utf16.docx']);
    expect(ran.stderr).toContain('Wrote utf16.docx.');
    expect(ran.status).toBe(0);
  });

  it('paths are those of the folder where the user typed, with npm and without', () => {
    mkdirSync(join(folder, 'user'));
    writeFileSync(join(folder, 'user', 'm.json'), readFileSync(doe));
    const args = ['draft', '--matter', 'm.json', '--document', 'proposed-order', '--out', 'o.docx', '--json'];
    const ran = run(args, { initCwd: join(folder, 'user'), cwd: '/' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, out: 'o.docx' });
    expect(existsSync(join(folder, 'user', 'o.docx'))).toBe(true);
    const { INIT_CWD: _npm, ...env } = process.env;
    const plain = spawnSync(process.execPath, [cli, ...args], { cwd: join(folder, 'user'), env });
    expect(plain.status).toBe(0);
  });

  it('a reader that has seen enough', () => {
    const pipe = `"${process.execPath}" "${cli}" matter sample --name dreamhost | head -c 10`;
    const ran = spawnSync('bash', ['-o', 'pipefail', '-c', pipe]);
    expect(ran.stdout.length).toBe(10);
    expect(ran.stderr.toString()).toBe('');
  });

  it('an output that is there already is replaced whole', () => {
    const out = join(folder, 'again.docx');
    writeFileSync(out, 'old');
    expect(run(['draft', ...motion, '--out', 'again.docx']).status).toBe(0);
    expect(textOf(out)).toContain('ALT_USCIS');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('quash demo', () => {
  it('writes beside what is in the folder already, and touches nothing that is not its own', () => {
    const out = join(folder, 'demo');
    mkdirSync(join(out, 'harris'), { recursive: true });
    writeFileSync(join(out, 'taxes.txt'), 'mine');
    writeFileSync(join(out, 'harris', 'notes.txt'), 'mine');
    writeFileSync(join(out, 'harris', 'complaint.docx'), 'of an earlier run');
    writeFileSync(join(out, 'taxes.docx'), 'mine');
    expect(run(['demo', '--out', 'demo', '--sample', 'harris']).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['harris', 'taxes.docx', 'taxes.txt']);
    expect(readFileSync(join(out, 'taxes.docx'), 'utf8')).toBe('mine');
    expect(readFileSync(join(out, 'taxes.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(out, 'harris', 'notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(join(out, 'harris')).sort()).toEqual(
      [...expectedPapers.harris.map((id) => `${id}.docx`), 'notes.txt'].sort(),
    );
  });

  it('knows its samples', () => {
    const ran = run(['demo', '--out', 'none', '--sample', 'ulysses']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('There is no sample “ulysses”. Known: alt-uscis, ');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('says where it cannot write', () => {
    const ran = run(['demo', '--out', 'file-1.json']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('file-1.json');
  });
});
