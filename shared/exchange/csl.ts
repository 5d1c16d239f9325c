import type { OwnPrecedent } from '../schema/records';
import { readCslDate } from './dates';
import { extraLines, readExtra } from './extra-lines';
import { citeOf, splitCites } from './main-cite';
import { emptySketch, type Sketch, type SketchKind } from './sketch';

/*
 * CSL-JSON as citeproc and Zotero write it: 'authority' is the court, 'container-title' the reporter or code, 'number'
 * the docket, 'references' the later history, 'note' Zotero's Extra.
 */
const kinds: Readonly<Record<string, SketchKind>> = {
  legal_case: 'case',
  hearing: 'case',
  legislation: 'statute',
  statute: 'statute',
  regulation: 'statute',
  bill: 'statute',
  treaty: 'statute',
  report: 'report',
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
};

const types: Readonly<Record<SketchKind, string>> = {
  case: 'legal_case',
  statute: 'legislation',
  report: 'report',
  article: 'article-journal',
  other: 'document',
};

/** Fields that `readCsl` reads; every other one stays in the note by its name. */
const fields = new Set(
  'id type title title-short shortTitle authority number volume container-title page page-first section references issued abstract keyword note URL'.split(
    ' ',
  ),
);

const word = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('; ');
  if (value !== null && typeof value === 'object') {
    const { family, given, literal } = value as Record<string, unknown>;
    if (family !== undefined || literal !== undefined)
      return [word(given), word(family) || word(literal)].filter(Boolean).join(' ');
    return readCslDate(value) || JSON.stringify(value);
  }
  return typeof value === 'string' ? value.trim() : value === null || value === undefined ? '' : String(value);
}

/** What one item of CSL-JSON says. */
export function readCsl(item: Readonly<Record<string, unknown>>): Sketch {
  const sketch = emptySketch();
  const type = word(item.type) || 'legal_case';
  const kind = kinds[type] ?? 'other';
  const [volume, reporter] = [word(item.volume), word(item['container-title'])];
  const page =
    kind === 'statute' ? word(item.section) : (word(item.page) || word(item['page-first'])).split(/[-–,]/)[0];
  const cite = citeOf(volume, reporter, (page ?? '').trim(), kind === 'statute');
  Object.assign(sketch, {
    kind,
    key: inWords(item.id) || null,
    caption: word(item.title),
    shortName: word(item['title-short']) || word(item.shortTitle),
    court: kind === 'other' ? `No court (${type})` : word(item.authority),
    docket: word(item.number),
    decided: readCslDate(item.issued),
    subsequentHistory: word(item.references),
    background: word(item.abstract),
  } satisfies Partial<Sketch>);
  if (cite) sketch.citations.push(cite);
  for (const keyword of word(item.keyword).split(/[,;]/)) if (keyword.trim()) sketch.grounds.push(keyword.trim());
  readExtra(sketch, word(item.note));
  if (word(item.URL)) sketch.sources.push(word(item.URL));
  const leave = (name: string): void => {
    const value = inWords(item[name]);
    if (value) sketch.left.push([name, value]);
  };
  if (!cite) for (const name of ['volume', 'container-title', 'page', 'page-first']) leave(name);
  else if (/[-–,]/.test(word(item.page))) leave('page');
  if (kind !== 'statute' || !cite) leave('section');
  if (kind === 'article' || kind === 'other') leave('authority');
  if (sketch.decided === '') leave('issued');
  for (const name of Object.keys(item)) if (!fields.has(name)) leave(name);
  return sketch;
}

/** A record as one item of CSL-JSON. */
export function writeCsl(record: OwnPrecedent): Record<string, unknown> {
  const { kind, main, rest } = splitCites(record);
  const url = record.sources.find((source) => /^https?:\/\//.test(source));
  const note = extraLines(record, rest).join('\n');
  const parts = record.decided.split('-').map(Number);
  return {
    id: record.id,
    type: types[kind],
    title: record.caption,
    'title-short': record.shortName,
    ...(record.court !== '' && kind !== 'article' && { authority: record.court }),
    ...(record.docket !== null && { number: record.docket }),
    ...(main && {
      volume: main.volume,
      'container-title': main.reporter,
      ...(main.section ? { section: main.page } : { page: main.page }),
    }),
    issued: { 'date-parts': [parts] },
    ...(record.subsequentHistory !== null && { references: record.subsequentHistory }),
    ...(record.background !== '' && { abstract: record.background }),
    ...(record.grounds.length > 0 && { keyword: record.grounds.join(', ') }),
    ...(url !== undefined && { URL: url }),
    ...(note !== '' && { note }),
  };
}
