import type { FileProblem } from '../precedents/merge/incoming';
import type { OwnPrecedent } from '../schema/records';
import { holdWithin } from './bounds';
import { readDate } from './dates';
import { extraLines, readExtra } from './extra-lines';
import { citeOf, splitCites } from './main-cite';
import { emptySketch, type Sketch, type SketchKind } from './sketch';

/** One record of a RIS file as it stands there: its tags in order. */
export interface RisRecord {
  readonly line: number;
  readonly type: string;
  readonly tags: readonly (readonly [tag: string, value: string])[];
}

const TAG = /^([A-Z][A-Z0-9]) {0,2}-(?: (.*)|)$/;

/** Every record of a RIS text, and what stands between them. A record without its end is read up to the next one. */
export function risRecords(text: string): { readonly records: RisRecord[]; readonly problems: FileProblem[] } {
  const records: RisRecord[] = [];
  const problems: FileProblem[] = [];
  let tags: [string, string][] | undefined;
  const say = (line: number, message: string, lost: boolean): void => {
    problems.push({ place: { record: tags ? records.length : null, line }, message, lost });
  };
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1;
    holdWithin(records, problems);
    const [, tag, value = ''] = TAG.exec(row.trimEnd()) ?? [];
    if (tag === 'TY') {
      if (tags) say(line, 'the record before has no end (ER); it was read up to here', false);
      tags = [];
      records.push({ line, type: value.trim().toUpperCase(), tags });
    } else if (tag === 'ER') {
      if (!tags) say(line, 'an end (ER) without a record; not read', true);
      tags = undefined;
    } else if (!tags) {
      if (row.trim() !== '') say(line, `outside of any record, not read: “${row.trim().slice(0, 80)}”`, true);
    } else if (tag !== undefined) tags.push([tag, value]);
    else {
      const last = tags.at(-1);
      // One space before what looks like a tag was put there so that it is not one.
      const more = /^ +[A-Z][A-Z0-9] {0,2}-/.test(row) ? row.trimEnd().slice(1) : row.trimEnd();
      if (last) last[1] += `\n${more}`;
      else if (row.trim() !== '') say(line, `before the first field, not read: “${row.trim().slice(0, 80)}”`, true);
    }
  }
  if (tags) say(text.split('\n').length, 'the last record has no end (ER); the file may have been cut off', false);
  return { records, problems };
}

const kinds: Readonly<Record<string, SketchKind>> = {
  CASE: 'case',
  HEAR: 'case',
  STAT: 'statute',
  LEGAL: 'statute',
  BILL: 'statute',
  UNBILL: 'statute',
  GOVDOC: 'report',
  RPRT: 'report',
  JOUR: 'article',
  MGZN: 'article',
  NEWS: 'article',
  EJOUR: 'article',
};

/** Tags whose whole meaning `readRis` takes; every other one stays in the note by its tag. */
const read = new Set('TI T1 CT ST SV PB T2 A2 JO JF VL SP SE DA PY Y1 OP AB N2 KW N1 RN M2 UR ID'.split(' '));

/** What one record of a RIS file says: Zotero's tags for a case (A2 the reporter, SV the docket, OP the history) and EndNote's (T2). */
export function readRis({ type, tags }: RisRecord): Sketch {
  const sketch = emptySketch();
  const all = (tag: string): string[] =>
    tags.flatMap(([name, value]) => (name === tag && value.trim() ? [value.trim()] : []));
  const first = (...names: string[]): string =>
    names.map((name) => all(name)[0] ?? '').find((value) => value !== '') ?? '';
  const kind = kinds[type] ?? 'other';
  const article = kind === 'article' || kind === 'other';
  const reporterTag = ['T2', 'A2', 'JO', 'JF'].find((tag) => all(tag).length > 0) ?? 'T2';
  const page = kind === 'statute' ? first('SE') : (first('SP').split(/[-–,]/)[0] ?? '');
  const cite = citeOf(first('VL'), first(reporterTag), page, kind === 'statute');
  Object.assign(sketch, {
    kind,
    key: first('ID') || null,
    caption: first('TI', 'T1', 'CT'),
    shortName: first('ST'),
    court: kind === 'other' ? `No court (${type || 'no type'})` : first('PB'),
    docket: first('SV'),
    decided: readDate(first('DA')) || readDate(first('PY', 'Y1')),
    subsequentHistory: first('OP'),
    background: first('AB', 'N2'),
    grounds: all('KW')
      .flatMap((words) => words.split(/[\n;]/))
      .map((keyword) => keyword.trim()),
  } satisfies Partial<Sketch>);
  if (cite) sketch.citations.push(cite);
  for (const note of ['N1', 'RN', 'M2'].flatMap(all)) readExtra(sketch, note);
  sketch.sources.push(...all('UR'));
  const used = new Set<string>(['TI', 'ST', 'SV', 'DA', 'PY', 'OP', 'AB'].concat(cite ? ['VL', reporterTag] : []));
  if (cite) used.add(kind === 'statute' ? 'SE' : page === first('SP') ? 'SP' : '');
  if (!article) used.add('PB');
  if (!all('TI').length) used.add(all('T1').length ? 'T1' : 'CT');
  if (!all('AB').length) used.add('N2');
  if (!all('PY').length) used.add('Y1');
  const whole = new Set(['ID', 'KW', 'N1', 'RN', 'M2', 'UR']);
  const seen = new Set<string>();
  for (const [tag, value] of tags) {
    if (value.trim() === '' || whole.has(tag)) continue;
    // The second value of a field that holds one is kept, too.
    if (read.has(tag) && used.has(tag) && !seen.has(tag)) seen.add(tag);
    else sketch.left.push([tag, value.trim()]);
  }
  if (sketch.decided === '' && first('DA', 'PY', 'Y1')) sketch.left.push(['DA', first('DA', 'PY', 'Y1')]);
  return sketch;
}

const types: Readonly<Record<SketchKind, string>> = {
  case: 'CASE',
  statute: 'STAT',
  report: 'RPRT',
  article: 'JOUR',
  other: 'GEN',
};

/** A record as RIS. A line of a text that would look like a tag is moved in by a space. */
export function writeRis(record: OwnPrecedent): string {
  const { kind, main, rest } = splitCites(record);
  const lines: string[] = [];
  const put = (tag: string, value: string | null | undefined): void => {
    if (value === null || value === undefined || value === '') return;
    const [head = '', ...more] = value.split('\n');
    lines.push(`${tag}  - ${head}`, ...more.map((row) => (/^ *[A-Z][A-Z0-9] {0,2}-/.test(row) ? ` ${row}` : row)));
  };
  const url = record.sources.find((source) => /^https?:\/\//.test(source));
  put('TY', types[kind]);
  put('ID', record.id);
  put('TI', record.caption);
  put('ST', record.shortName);
  if (kind !== 'article') put('PB', record.court);
  put('SV', record.docket);
  put('DA', record.decided.replaceAll('-', '/'));
  put('PY', record.decided.slice(0, 4));
  put('VL', main?.volume);
  put('T2', main?.reporter);
  put(main?.section === true ? 'SE' : 'SP', main?.page);
  put('OP', record.subsequentHistory);
  put('AB', record.background);
  for (const ground of record.grounds) put('KW', ground);
  put('UR', url);
  put('N1', extraLines(record, rest).join('\n'));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
