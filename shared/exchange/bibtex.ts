import type { FileProblem } from '../precedents/merge/incoming';
import type { OwnPrecedent } from '../schema/records';
import { holdSearchWithin, holdWithin } from './bounds';
import { readDate } from './dates';
import { extraLines, readExtra } from './extra-lines';
import { citeOf, splitCites } from './main-cite';
import { emptySketch, type Sketch, type SketchKind } from './sketch';
import { readTex, writeTex } from './tex';

/** One entry of a BibTeX file. */
export interface BibEntry {
  readonly line: number;
  readonly type: string;
  readonly key: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** No value is longer, however often an abbreviation is put together with itself. */
const longest = 200_000;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads one entry from left to right. Throws a RangeError with the place of what it did not expect. */
class Scanner {
  at: number;
  constructor(
    readonly text: string,
    at: number,
    private readonly strings: ReadonlyMap<string, string>,
  ) {
    this.at = at;
  }

  space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  take(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  must(sign: string): void {
    if (!this.take(sign)) throw new RangeError(`“${sign}” was expected`);
  }

  name(): string {
    this.space();
    const from = this.at;
    while (/[^\s,={}()"#%]/.test(this.text[this.at] ?? '}')) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** What stands between a brace or quote and its end. */
  private enclosed(open: '{' | '"'): string {
    const from = this.at;
    let depth = open === '{' ? 1 : 0;
    const end = Math.min(this.text.length, from + longest);
    for (; this.at < end; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === '\\') this.at += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      if ((open === '{' && depth === 0) || (open === '"' && sign === '"' && depth === 0)) {
        this.at += 1;
        return this.text.slice(from, this.at - 1);
      }
    }
    throw new RangeError('a brace or a quote has no end');
  }

  value(): string {
    let value = '';
    do {
      this.space();
      const sign = this.text[this.at];
      if (sign === '{' || sign === '"') {
        this.at += 1;
        value += this.enclosed(sign);
      } else {
        const word = this.name();
        if (word === '') throw new RangeError('a value was expected');
        value += this.strings.get(word.toLowerCase()) ?? word;
      }
      if (value.length > longest) throw new RangeError('a value is too long');
    } while (this.take('#'));
    return value;
  }
}

const field = (scanner: Scanner): readonly [string, string] => {
  const name = scanner.name().toLowerCase();
  if (name === '') throw new RangeError('the name of a field was expected');
  scanner.must('=');
  return [name, scanner.value()];
};

/** Every entry. A broken one costs itself alone: reading goes on at the next line that begins with “@”. */
export function bibEntries(text: string): { readonly entries: BibEntry[]; readonly problems: FileProblem[] } {
  const entries: BibEntry[] = [];
  const problems: FileProblem[] = [];
  const strings = new Map<string, string>(months.map((month) => [month, month]));
  let counted = 0;
  let line = 1;
  const lineAt = (at: number): number => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  let read = 0;
  let records = 0;
  let inVain = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', read)) {
    const between = text
      .slice(read, at)
      .replace(/^[ \t]*%.*$/gm, '')
      .trim();
    if (between !== '' && between !== ',') {
      const message = `outside of any entry, not read: “${between.slice(0, 80)}”`;
      problems.push({ place: { record: null, line: lineAt(read) }, message, lost: true });
    }
    holdWithin(entries, problems);
    const scanner = new Scanner(text, at + 1, strings);
    const begins = lineAt(at);
    const type = scanner.name().toLowerCase();
    const special = type === 'comment' || type === 'preamble' || type === 'string';
    if (!special) records += 1;
    try {
      const close = scanner.take('(') ? ')' : (scanner.must('{'), '}');
      if (type === 'string') {
        const [name, value] = field(scanner);
        strings.set(name, value);
        scanner.must(close);
      } else if (special) {
        scanner.at -= 1;
        if (close === '}') scanner.value();
      } else {
        const key = scanner.name();
        const fields: (readonly [string, string])[] = [];
        while (scanner.take(',')) {
          scanner.space();
          if (text[scanner.at] === close) break;
          fields.push(field(scanner));
        }
        scanner.must(close);
        entries.push({ line: begins, type, key, fields });
      }
      read = scanner.at;
    } catch (error) {
      inVain += scanner.at - at;
      holdSearchWithin(inVain);
      const why = error instanceof RangeError ? error.message : 'not BibTeX';
      const message = `${why}; this entry was left out`;
      const next = text.slice(at + 1).search(/\n[ \t]*@/);
      read = next < 0 ? text.length : at + 1 + next;
      problems.push({ place: { record: records, line: begins }, message, lost: true });
    }
  }
  const rest = text
    .slice(read)
    .replace(/^[ \t]*%.*$/gm, '')
    .trim();
  if (rest !== '') {
    const message = `outside of any entry, not read: “${rest.slice(0, 80)}”`;
    problems.push({ place: { record: null, line: lineAt(read) }, message, lost: true });
  }
  return { entries, problems };
}

const kinds: Readonly<Record<string, SketchKind>> = {
  jurisdiction: 'case',
  legal: 'case',
  case: 'case',
  legislation: 'statute',
  legislature: 'statute',
  statute: 'statute',
  report: 'report',
  techreport: 'report',
  article: 'article',
};

/** What one entry says. A case is @jurisdiction, as biblatex has it, or a @misc that names a court. */
export function readBib({ type, key, fields }: BibEntry): Sketch {
  const sketch = emptySketch();
  const values = new Map(
    fields.map(([name, value]) => [
      name,
      readTex(value)
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .trim(),
    ]),
  );
  const used = new Set<string>();
  const first = (...names: string[]): string => {
    const name = names.find((one) => (values.get(one) ?? '') !== '');
    if (name === undefined) return '';
    used.add(name);
    return values.get(name) ?? '';
  };
  const court = values.get('court') ?? '';
  const kind = kinds[type] ?? (court !== '' ? 'case' : 'other');
  const reporter = ['reporter', 'journaltitle', 'journal'].find((name) => values.has(name)) ?? 'reporter';
  const pages = kind === 'statute' ? ['section'] : ['page', 'pages'];
  const page = pages.map((name) => values.get(name) ?? '').find(Boolean) ?? '';
  const cite = citeOf(
    values.get('volume') ?? '',
    values.get(reporter) ?? '',
    page.split(/[-–,]/)[0] ?? '',
    kind === 'statute',
  );
  if (cite) {
    sketch.citations.push(cite);
    for (const name of ['volume', reporter]) used.add(name);
    if (!/[-–,]/.test(page)) for (const name of pages) used.add(name);
  }
  Object.assign(sketch, {
    kind,
    key: key || null,
    caption: first('title'),
    shortName: first('shorttitle'),
    court: kind === 'other' ? `No court (${type})` : kind === 'article' ? '' : first('court', 'institution'),
    docket: first('number', 'docket'),
    decided:
      readDate(first('date')) ||
      readDate(values.has('year') ? [first('year'), first('month')].filter(Boolean).join(' ') : ''),
    subsequentHistory: first('history'),
    background: first('abstract'),
    grounds: first('keywords')
      .split(/[,;]/)
      .map((keyword) => keyword.trim()),
  } satisfies Partial<Sketch>);
  for (const name of ['note', 'annote', 'annotation']) {
    if (values.has(name)) readExtra(sketch, first(name));
  }
  const url = first('url');
  if (url) sketch.sources.push(url);
  for (const [name, value] of values) if (!used.has(name) && value !== '') sketch.left.push([name, value]);
  return sketch;
}

const types: Readonly<Record<SketchKind, string>> = {
  case: 'jurisdiction',
  statute: 'legislation',
  report: 'report',
  article: 'article',
  other: 'misc',
};

/** A record as one entry of BibTeX (biblatex). */
export function writeBib(record: OwnPrecedent): string {
  const { kind, main, rest } = splitCites(record);
  const url = record.sources.find((source) => /^https?:\/\//.test(source));
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['title', record.caption],
    ['shorttitle', record.shortName],
    ['court', kind === 'article' ? '' : record.court],
    ['number', record.docket],
    ['date', record.decided],
    ['volume', main?.volume],
    [kind === 'article' ? 'journaltitle' : 'reporter', main?.reporter],
    [main?.section === true ? 'section' : 'pages', main?.page],
    ['history', record.subsequentHistory],
    ['abstract', record.background],
    ['keywords', record.grounds.join(', ')],
    ['url', url],
    ['note', extraLines(record, rest).join('\n')],
  ];
  const lines = all.flatMap(([name, value]) => (value ? [`  ${name} = {${writeTex(value)}},\n`] : []));
  return `@${types[kind]}{${record.id},\n${lines.join('')}}\n`;
}
