import { describe, expect, it } from 'vitest';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';
import { workspace } from './run';

const { run, write } = workspace();

interface Cite {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}
const citations = (stdout: string): Cite[] => (JSON.parse(stdout) as { citations: Cite[] }).citations;
const error = (stdout: string) =>
  (JSON.parse(stdout) as { error: { code: string; message: string; file: string; field: string | null } }).error;

const BRIEF = 'See Talley v. California, 362 U.S. 60, 64 (1960). Id. at 65. ECF No. 3 at 4.';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('quash cites', () => {
  it('prints the citations of a text in the published shape', () => {
    const { stdout, stderr, status } = run(['cites', write(BRIEF, 'txt'), '--json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(citations(stdout)).toEqual([
      {
        kind: 'full-case',
        text: '362 U.S. 60, 64 (1960)',
        start: 26,
        end: 48,
        volume: '362',
        reporter: 'U.S.',
        page: '60',
        pin: '64',
        year: 1960,
        court: 'scotus',
        plaintiff: 'Talley',
        defendant: 'California',
      },
      { kind: 'id', text: 'Id. at 65', start: 50, end: 59, pin: '65', resolvesTo: 0 },
      { kind: 'unknown', as: 'record', text: 'ECF No. 3 at 4', start: 61, end: 75, pin: '4' },
    ]);
  });

  it('reads standard input, removes a byte order mark and leaves line ends as they are', () => {
    const text = 'One.\r\nTalley v. California, 362\r\nU.S. 60 (1960).\r\n';
    const { stdout, status } = run(['cites', '--json'], { input: `\ufeff${text}` });
    expect(status).toBe(0);
    const [cite] = citations(stdout);
    expect(cite?.text).toBe('362\r\nU.S. 60 (1960)');
    expect(text.slice(cite?.start, cite?.end)).toBe(cite?.text);
    expect(cite?.['defendant']).toBe('California');
  });

  it('reads UTF-16 with its mark, as Windows writes it', () => {
    const { stdout, status } = run(['cites', '-', '--json'], { input: Buffer.from(`\ufeff${BRIEF}`, 'utf16le') });
    expect(status).toBe(0);
    expect(citations(stdout)).toHaveLength(3);
  });

  it('tells part and paragraph in a Word file, across runs and tracked changes', () => {
    const body =
      `${runs('See Talley v. Cal', 'ifornia, 3', '62 U.S. ')}` +
      '<w:del w:id="1" w:author="A"><w:r><w:delText>99</w:delText></w:r></w:del>' +
      `<w:ins w:id="2" w:author="A">${runs('60')}</w:ins>` +
      `<w:moveFrom w:id="3" w:author="A">${runs(', 77')}</w:moveFrom>${runs(' (1960).')}</w:p><w:p/><w:p>${runs('Talley, 362 U.S. at 64.')}`;
    const note = `<w:footnotes ${W}><w:footnote w:id="2"><w:p>${runs('Id. at 65; Talley, supra, at 64.')}</w:p></w:footnote></w:footnotes>`;
    const { stdout, status } = run(['cites', write(wordFile(body, { 'word/footnotes.xml': note }), 'docx'), '--json']);
    expect(status).toBe(0);
    expect(
      citations(stdout).map(({ text, part, paragraph, start, resolvesTo }) => [
        text,
        part,
        paragraph,
        start,
        resolvesTo,
      ]),
    ).toEqual([
      ['362 U.S. 60 (1960)', 'word/document.xml', 0, 26, undefined],
      ['362 U.S. at 64', 'word/document.xml', 2, 8, 0],
      ['Id. at 65', 'word/footnotes.xml', 0, 0, undefined],
      ['Talley, supra, at 64', 'word/footnotes.xml', 0, 11, 0],
    ]);
  });

  it('answers line by line with --ndjson, each line by itself', () => {
    const input = `${JSON.stringify({ id: 'a', text: BRIEF })}\n\n${JSON.stringify({ id: 7, text: 'Id. at 5.' })}\r\n`;
    const { stdout, stderr, status } = run(['cites', '-', '--ndjson'], { input });
    expect([status, stderr]).toEqual([0, '']);
    const [first, second, ...more] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; citations: Cite[] });
    expect(more).toEqual([]);
    expect([first?.id, first?.citations.length]).toEqual(['a', 3]);
    expect(second).toEqual({ id: 7, citations: [{ kind: 'id', text: 'Id. at 5', start: 0, end: 8, pin: '5' }] });
  });

  it('says for a reader what each refers to', () => {
    const { stdout, status } = run(['cites', write(BRIEF, 'txt')]);
    expect(status).toBe(0);
    expect(stdout).toContain('   1 50-59 id           Id. at 65 → 0\n');
  });

  it('finds nothing in an empty file, which is no fault', () => {
    const { stdout, status } = run(['cites', write('', 'txt'), '--json']);
    expect([status, citations(stdout)]).toEqual([0, []]);
  });

  it.each([
    ['no JSON', '{"id":"a","text":"x"}\n{oops\n', 'line 2', 'not JSON'],
    ['a list', '[1]\n', 'line 1', 'not an object'],
    ['no id', '\n{"text":"x"}\n', 'line 2', 'id'],
    ['no text', '{"id":1,"text":5}\n', 'line 1', 'text'],
  ])('refuses a line that is %s, names it, and prints nothing else', (_name, input, field, words) => {
    const { stdout, stderr, status } = run(['cites', '-', '--ndjson'], { input });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(field.replace('l', 'L'));
    expect(stderr).toContain(words);
  });

  it('refuses what is no text, with the file and exit code 2', () => {
    const file = write(new Uint8Array([0x80, 0x81, 0xfe]), 'txt');
    const { stdout, status } = run(['cites', file, '--json']);
    expect(status).toBe(2);
    expect(error(stdout)).toMatchObject({ code: 'not-text', file });
  });

  it('refuses a PDF, a broken Word file and a file that is not there', () => {
    const pdf = run(['cites', write('%PDF-1.7 …', 'pdf'), '--json']);
    expect([pdf.status, error(pdf.stdout).code]).toEqual([2, 'not-text']);
    const broken = run(['cites', write(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'docx'), '--json']);
    expect(broken.status).toBe(2);
    expect(error(broken.stdout).file).toMatch(/\.docx$/);
    const missing = run(['cites', 'nowhere.txt', '--json']);
    expect([missing.status, error(missing.stdout).code]).toEqual([2, 'cannot-read']);
  });
});
