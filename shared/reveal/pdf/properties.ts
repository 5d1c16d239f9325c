import { get, getDict } from './objects';
import type { Teller } from './teller';
import { as, nameOf, type PdfDict, textOf } from './values';

const programs = new Set(['Creator', 'Producer', 'Trapped', 'PTEX.Fullbanner']);
const dates = new Set(['CreationDate', 'ModDate']);
/** The day that files of this program bear, whenever they were made. */
const neutralDay = /^D:19800101000000/;
/** Whom the files of this program name as their author, whoever wrote them; and what says nothing. */
const neutral = new Set(['Quash', 'Untitled']);
const remove =
  'Save a copy without the document’s properties (in Acrobat: Remove Hidden Information), or have a cleaned copy made.';

/** The properties that programs show as those of the document: who wrote it, about what, when. */
export function tellInfo(teller: Teller, info: PdfDict | undefined): void {
  for (const [key] of info?.entries ?? []) {
    const value = get(teller.file, info, key);
    const text = as(value, 'string') ? teller.textOf(value) : (nameOf(value) ?? '');
    const where = `document property “${key}”`;
    teller.story(where, text);
    if (programs.has(key) || text.trim() === '' || neutralDay.test(text) || neutral.has(text)) continue;
    if (dates.has(key)) {
      const why = 'The file tells when it was made or changed.';
      teller.carrier({ kind: 'document-dates', severity: 'info', where, text, why, fix: remove });
    } else if (key === 'Author' || !(key === 'Title' ? teller.hasWords(text) : teller.isShown(text))) {
      const why = 'The properties of the document say what its pages do not.';
      teller.carrier({
        kind: key === 'Author' ? 'author' : 'core-property',
        severity: 'warn',
        where,
        text,
        why,
        fix: remove,
      });
    }
  }
}

const fields =
  /<(dc:creator|dc:title|dc:subject|dc:description|pdf:Keywords|photoshop:[\w]+|xmpRights:[\w]+)\b[^>]*>([^]*?)<\/\1>/g;
const bare = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** XMP: the same properties once more, as XML, also of pictures and fonts, with the history of who changed what. */
export function tellMetadata(teller: Teller): void {
  for (const object of teller.file.live.values()) {
    const dict = as(object.value, 'dict');
    if (!dict || nameOf(dict.entries.get('Type')) !== 'Metadata') continue;
    const xml = teller.textOf({ kind: 'ref', number: object.number });
    const own = as(teller.catalog.entries.get('Metadata'), 'ref')?.number === object.number;
    const where = own ? 'XMP properties of the document' : `XMP properties inside the file (object ${object.number})`;
    teller.story(where, xml);
    const said = [...xml.matchAll(fields)]
      .map(([, , value]) => bare(value ?? ''))
      .filter((value) => !neutral.has(value) && !teller.isShown(value));
    const history = /<xmpMM:History\b/.test(xml);
    if (said.length === 0 && !history) continue;
    const why = history
      ? 'The file keeps a history of who or what changed it.'
      : 'The XMP properties say what the pages do not.';
    teller.carrier({ kind: 'xmp', severity: 'warn', where, text: said.join('; '), why, fix: remove });
  }
}

/** The two identities of a file: the first stays the same through all its versions and so ties them together. */
export function tellIdentity(teller: Teller): void {
  const ids = teller.file.trailers.map((trailer) => as(get(teller.file, trailer, 'ID'), 'array')?.items ?? []);
  const [first, second] = (ids.findLast((list) => list.length === 2) ?? []).flatMap((id) => as(id, 'string') ?? []);
  if (!first || !second) return;
  teller.told.add(first).add(second);
  teller.story('identity of the file', `${textOf(first)}\n${textOf(second)}`);
  if (first.raw === second.raw) return;
  const text = [...first.raw].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  teller.carrier({
    kind: 'document-id',
    severity: 'info',
    where: 'identity of the file',
    text,
    why: 'The file was saved anew after it was made; its first identity ties it to its other versions.',
    fix: 'Have a cleaned copy made: it has no identity.',
  });
}

/** What programs keep for themselves in a file, and small pictures of pages, which may show an earlier state. */
export function tellPrivateData(teller: Teller): void {
  const holders: [string, PdfDict][] = [['the document', teller.catalog]];
  for (const { number, dict } of teller.pages) holders.push([`page ${number}`, dict]);
  for (const [name, holder] of holders) {
    const own = getDict(teller.file, holder, 'PieceInfo');
    if (own) {
      const where = `private data of a program in ${name}`;
      const text = teller.stringsIn(own).join('\n');
      teller.story(where, text);
      const why =
        'A program keeps data of its own here; drawing programs keep whole drawings, with all that was cropped away.';
      teller.carrier({ kind: 'private-data', severity: 'warn', where, text, why, fix: remove });
    }
    if (!holder.entries.has('Thumb')) continue;
    const why = 'The file holds a small picture of this page, which may show how it looked before a change.';
    teller.carrier({ kind: 'thumbnail', severity: 'warn', where: `thumbnail of ${name}`, why, fix: remove });
  }
}

/** The names of fonts: a font of one's own can bear its maker's name. */
export function tellFonts(teller: Teller): void {
  const names = [...teller.file.live.values()].flatMap(({ value }) => {
    const dict = as(value, 'dict');
    if (!/^Font/.test(nameOf(dict?.entries.get('Type')) ?? '')) return [];
    const said = ['BaseFont', 'FontName'].flatMap(
      (key) => nameOf(dict?.entries.get(key))?.replace(/^[A-Z]{6}\+/, '') ?? [],
    );
    return [...said, teller.textOf(dict?.entries.get('FontFamily'))];
  });
  teller.story('names of fonts', [...new Set(names)].join('\n'));
}

/** What Adobe’s dynamic forms are made of: a second document in XML beside the pages. */
export function tellXfa(teller: Teller): void {
  const form = getDict(teller.file, teller.catalog, 'AcroForm');
  const value = form?.entries.get('XFA');
  const parts = as(get(teller.file, form, 'XFA'), 'array')?.items ?? (value === undefined ? [] : [value]);
  const xml = parts.map((part) => (as(part, 'ref') ? teller.textOf(part) : '')).join('\n');
  if (xml.trim() === '') return;
  const where = 'XFA form';
  teller.story(where, xml);
  const filled = [...xml.matchAll(/<xfa:data\b[^>]*>([^]*?)<\/xfa:data>/g)].map(([, data]) => bare(data ?? ''));
  const why = 'The file holds a second document as an XFA form, with what was filled in, beside what the pages show.';
  const fix = 'Print it to a new PDF and check that one.';
  teller.carrier({ kind: 'xfa', severity: 'warn', where, text: filled.join(' '), why, fix });
}

/** Bytes before the beginning and after the end: readers of PDFs pass over them. */
export function tellEnds(teller: Teller): void {
  const { text } = teller.file;
  const start = text.indexOf('%PDF-');
  const end = text.lastIndexOf('%%EOF');
  const ends: [string, string][] = [
    ['bytes before the beginning of the PDF', text.slice(0, Math.max(0, start))],
    ['bytes after the end of the PDF', end < 0 ? '' : text.slice(end + 5)],
  ];
  for (const [where, bytes] of ends) {
    teller.story(where, bytes);
    if (bytes.replace(/[\s\0]/g, '') === '') continue;
    const why = 'There is more in this file than the PDF; readers of PDFs do not show it.';
    teller.carrier({
      kind: 'bytes-outside',
      severity: 'warn',
      where,
      text: bytes,
      why,
      fix: 'Have a cleaned copy made.',
    });
  }
}
