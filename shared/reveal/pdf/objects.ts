import { AppError } from '../../kernel/app-error';
import { latin } from '../bytes';
import { unpacked } from './filters';
import { Lexer } from './lexer';
import { as, nameOf, type PdfDict, type PdfValue } from './values';

const mostObjects = 400_000;

/** One numbered object, as it stands at one place of the file; a later one of the same number takes its place. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** Where it begins in the file; for one inside a packed stream, where that stream does. */
  readonly from: number;
  readonly to: number;
  /** Where its stream's bytes lie in the file. */
  readonly stream?: readonly [number, number];
  /** Where its value ends: before the word `stream`. */
  readonly head: number;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** A byte in each character. */
  readonly text: string;
  /** Every object there is, also what was replaced later, in the order of the file. */
  readonly objects: readonly PdfObject[];
  /** The objects that count: the last of each number. */
  readonly live: ReadonlyMap<number, PdfObject>;
  /** Dictionaries at the ends of the tables of objects, the last one last. */
  readonly trailers: readonly PdfDict[];
  /** What stands between the objects, and is no part of the file's structure. */
  readonly remarks: string;
}

/** Words of the structure, rows of its tables, and the marks at its beginning and end. */
const structure = /%PDF-\d\.\d|%%EOF|\b(?:endobj|endstream|startxref|xref|trailer)\b|\b\d{10} \d{5} [nf]\b|\b\d+\b/g;
const remarkOf = (between: string): string => (/[^\s\d]/.test(between) ? between.replace(structure, ' ').trim() : '');

const tooMany = (): never => {
  throw new AppError(
    'unsafe-document',
    `This PDF was not read: it holds more than ${mostObjects} objects.`,
    'Print it to a new PDF and read that.',
  );
};

/** Where the stream after an object's dictionary lies: by its length where that is true, else up to `endstream`. */
function streamAt(text: string, at: number, dict: PdfDict): readonly [number, number] | undefined {
  const start = text.startsWith('\r\n', at) ? at + 2 : /[\r\n]/.test(text.charAt(at)) ? at + 1 : at;
  const length = dict.entries.get('Length');
  if (typeof length === 'number' && /^\s{0,4}endstream/.test(text.slice(start + length, start + length + 16))) {
    return [start, start + length];
  }
  const end = text.indexOf('endstream', start);
  return end < 0 ? undefined : [start, end];
}

/** A stream whose length stands in another object, which may come later: its end is known once all are read. */
function measured(object: PdfObject, live: ReadonlyMap<number, PdfObject>, text: string): PdfObject {
  const ref = as(as(object.value, 'dict')?.entries.get('Length'), 'ref');
  const length = ref && live.get(ref.number)?.value;
  if (!object.stream || typeof length !== 'number') return object;
  const end = object.stream[0] + length;
  if (!/^\s{0,4}endstream/.test(text.slice(end, end + 16))) return object;
  return { ...object, to: end, stream: [object.stream[0], end] };
}

/** The objects that lie packed together in a stream (ISO 32000-1, 7.5.7). */
function packedObjects({ value, stream, from, to }: PdfObject, bytes: Uint8Array): PdfObject[] {
  const dict = as(value, 'dict');
  const [count, first] = [dict?.entries.get('N'), dict?.entries.get('First')];
  if (!dict || !stream || typeof count !== 'number' || typeof first !== 'number') return [];
  const plain = unpacked(dict, bytes.subarray(...stream));
  if (!plain) return [];
  const text = latin(plain);
  const lexer = new Lexer(text);
  const table = Array.from({ length: Math.min(count, mostObjects, text.length) }, () => [lexer.value(), lexer.value()]);
  return table.flatMap(([number, place]) => {
    if (typeof number !== 'number' || typeof place !== 'number') return [];
    lexer.at = first + place;
    return [{ number, value: lexer.value(), from, to, head: to }];
  });
}

/** Reads every object of a file, used or not, by going through it from the beginning: no table of the file is trusted. */
export function readObjects(bytes: Uint8Array): PdfFile {
  const text = latin(bytes);
  const lexer = new Lexer(text);
  const objects: PdfObject[] = [];
  const trailers: PdfDict[] = [];
  const next = /(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj(?![a-z])|\btrailer(?=[\0\t\n\f\r ]{0,8}<<)/g;
  const between: string[] = [];
  let [streamsEnd, after] = [true, 0];
  for (let found = next.exec(text); found; found = next.exec(text)) {
    between.push(remarkOf(text.slice(after, found.index)));
    lexer.at = next.lastIndex;
    const value = lexer.value();
    const dict = as(value, 'dict');
    const head = lexer.at;
    if (found[1] === undefined) {
      if (dict) trailers.push(dict);
      next.lastIndex = after = head;
      continue;
    }
    lexer.skip();
    const isStream = dict !== undefined && text.startsWith('stream', lexer.at) && streamsEnd;
    const stream = isStream ? streamAt(text, lexer.at + 6, dict) : undefined;
    if (isStream && !stream) streamsEnd = false;
    const to = stream?.[1] ?? head;
    const object = { number: Number(found[1]), value, from: found.index, to, head, ...(stream ? { stream } : {}) };
    objects.push(object);
    if (nameOf(dict?.entries.get('Type')) === 'ObjStm') objects.push(...packedObjects(object, bytes));
    if (dict && nameOf(dict.entries.get('Type')) === 'XRef') trailers.push(dict);
    if (objects.length > mostObjects) tooMany();
    next.lastIndex = after = Math.max(to, found.index + found[0].length);
  }
  const remarks = [...between, ...lexer.remarks].filter((remark) => remark !== '').join('\n');
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const whole = objects.map((object) => measured(object, byNumber, text));
  return { bytes, text, objects: whole, live: new Map(whole.map((object) => [object.number, object])), trailers, remarks };
}

/** What a reference stands for, through as many as ten of them. */
export function resolved(file: PdfFile, value: PdfValue | undefined): PdfValue {
  let now = value ?? null;
  for (let step = 0; step < 10; step += 1) {
    const ref = as(now, 'ref');
    if (!ref) return now;
    now = file.live.get(ref.number)?.value ?? null;
  }
  return null;
}

/** A value of a dictionary, resolved. */
export const get = (file: PdfFile, dict: PdfDict | undefined, key: string): PdfValue =>
  resolved(file, dict?.entries.get(key));

/** A dictionary of a dictionary, resolved. */
export const getDict = (file: PdfFile, dict: PdfDict | undefined, key: string): PdfDict | undefined =>
  as(get(file, dict, key), 'dict');

/** The values of an array of a dictionary, each resolved. */
export const getList = (file: PdfFile, dict: PdfDict | undefined, key: string): PdfDict[] =>
  (as(get(file, dict, key), 'array')?.items ?? []).flatMap((item) => as(resolved(file, item), 'dict') ?? []);

/** The bytes of a stream that a value refers to, unpacked; undefined for pictures and for what is no stream. */
export function streamOf(file: PdfFile, value: PdfValue | undefined): Uint8Array | undefined {
  const ref = as(value, 'ref');
  const object = ref && file.live.get(ref.number);
  const dict = as(object?.value, 'dict');
  return object?.stream && dict ? unpacked(dict, file.bytes.subarray(...object.stream)) : undefined;
}
