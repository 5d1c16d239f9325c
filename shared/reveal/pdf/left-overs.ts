import { pictureStories } from '../../ooxml/picture-metadata';
import { decoded, latin, runs, runsOf } from '../bytes';
import { contentWords } from './content-words';
import { unpacked } from './filters';
import type { PdfObject } from './objects';
import { isJpeg, pictureOf } from './pictures';
import type { Teller } from './teller';
import { as, nameOf, type PdfDict, type PdfString, type PdfValue, textOf } from './values';

/** As much text as is searched of what no collector knows; a file with more says so. */
const mostText = 48 * 1024 * 1024;
const isStructure = /^(?:XRef|ObjStm)$/;
const isProgram = /\b(?:Tj|TJ|re|cm|Do|BT|BDC|BMC|Tf|gs)\b/;

/** The numbers of all objects that a reader can come to from the end of the file. */
function reachable(teller: Teller): Set<number> {
  const found = new Set<number>();
  const queue: PdfValue[] = [...teller.file.trailers];
  while (queue.length > 0) {
    const value = queue.pop() ?? null;
    const ref = as(value, 'ref');
    if (ref && !found.has(ref.number)) {
      found.add(ref.number);
      queue.push(teller.file.live.get(ref.number)?.value ?? null);
    }
    queue.push(...(as(value, 'array')?.items ?? as(value, 'dict')?.entries.values() ?? []));
  }
  return found;
}

function strings(value: PdfValue): PdfString[] {
  const string = as(value, 'string');
  if (string) return [string];
  return [...(as(value, 'array')?.items ?? as(value, 'dict')?.entries.values() ?? [])].flatMap(strings);
}

/** Fonts, their tables and color profiles are no words; what they are called is told elsewhere. */
const isWordless = (dict: PdfDict): boolean =>
  ['Length1', 'Length2', 'Alternate', 'FunctionType', 'ShadingType', 'PatternType'].some((key) =>
    dict.entries.has(key),
  ) ||
  /^(?:Type1C|CIDFontType0C|OpenType)$/.test(nameOf(dict.entries.get('Subtype')) ?? '') ||
  (dict.entries.has('N') && !dict.entries.has('Type'));

interface StreamWords {
  readonly text: string;
  readonly aside: readonly string[];
  /** The stream, where it is no text: it may spell words in another encoding. */
  readonly bytes?: Uint8Array;
}

function streamWords(dict: PdfDict, packed: Uint8Array, by: 'page' | 'form' | undefined): StreamWords {
  const bytes = unpacked(dict, packed);
  if (!bytes) return { text: runsOf(packed), aside: [] };
  const raw = latin(bytes);
  if (/beginbfchar|beginbfrange|begincidrange|begincmap/.test(raw)) return { text: '', aside: [] };
  if (by || (isProgram.test(raw) && !/^\s*</.test(raw))) {
    const { drawn, aside } = contentWords(raw);
    // What a page draws has been read with its fonts, which alone know what letters its strings are.
    const text = by === 'page' ? '' : drawn.filter((line) => /[\p{L}\p{N}]{3}/u.test(line)).join('\n');
    return { text: [text, ...aside].join('\n'), aside };
  }
  return raw.includes('\0') ? { text: runsOf(bytes), aside: [], bytes } : { text: decoded(bytes), aside: [] };
}

/** Content streams by the page that draws them. */
function programs(teller: Teller): Map<number, string> {
  return new Map(
    teller.pages.flatMap(({ number, dict }) => {
      const value = dict.entries.get('Contents') ?? null;
      const list = as(value, 'array') ?? as(teller.file.live.get(as(value, 'ref')?.number ?? -1)?.value, 'array');
      return (list?.items ?? [value]).flatMap((item) => {
        const ref = as(item, 'ref');
        return ref ? [[ref.number, `page ${number}`] as const] : [];
      });
    }),
  );
}

function tellPicture(teller: Teller, object: PdfObject, dict: PdfDict): void {
  if (!object.stream) return;
  const bytes = teller.file.bytes.subarray(...object.stream);
  if (!isJpeg(dict)) return;
  for (const story of pictureStories(bytes, `object ${object.number}`)) {
    teller.into.stories.push(story);
    const why = 'A picture in the file tells more than it shows: often when, where and with what it was taken.';
    const fix = 'Take the metadata out of the picture before it goes into the document, or have a cleaned copy made.';
    const text = runs(story.text);
    teller.carrier({ kind: 'picture-metadata', severity: 'warn', where: story.where, text, why, fix });
  }
}

/**
 * Whatever is left after all that has a name: strings that nobody reads, remarks in the pages' programs, objects that
 * nothing uses any more. `earlier` says whether the file keeps earlier versions, which explain what is left over.
 */
export function tellLeftOvers(teller: Teller, earlier: boolean): void {
  const used = reachable(teller);
  const drawnBy = programs(teller);
  const unused: { readonly where: string; readonly text: string }[] = [];
  let room = mostText;
  for (const object of teller.file.objects) {
    const dict = as(object.value, 'dict');
    const type = nameOf(dict?.entries.get('Type')) ?? '';
    // A file made for the web has a table of its own for the reader that fetches it page by page.
    const isHint = object.stream !== undefined && typeof dict?.entries.get('S') === 'number';
    if (isStructure.test(type) || isHint || dict?.entries.has('Linearized')) continue;
    const live = teller.file.live.get(object.number) === object && used.has(object.number);
    if (dict && pictureOf(object)) tellPicture(teller, object, dict);
    const page = drawnBy.get(object.number);
    const form = nameOf(dict?.entries.get('Subtype')) === 'Form';
    const own = strings(object.value).filter((string) => !teller.told.has(string));
    const readStream =
      dict &&
      object.stream &&
      !pictureOf(object) &&
      !isWordless(dict) &&
      !(live && teller.toldStreams.has(object.number));
    const words =
      readStream && room > 0
        ? streamWords(
            dict,
            teller.file.bytes.subarray(...object.stream),
            live && page ? 'page' : form ? 'form' : undefined,
          )
        : undefined;
    const text = [...own.map(textOf), words?.text ?? ''].join('\n').trim();
    room -= text.length + (words?.bytes?.length ?? 0);
    if (text === '' && !words?.bytes) continue;
    const where = live
      ? `${page ?? `object ${object.number}`}, as it is stored`
      : `object ${object.number}, which nothing in the file uses`;
    teller.story(where, text, words?.bytes);
    if (!live) unused.push({ where, text });
    else if (words) tellAside(teller, words.aside, page ?? `object ${object.number}`);
  }
  teller.story('remarks between the objects of the file', teller.file.remarks);
  if (room <= 0) teller.into.notChecked.push('stored text after the first 48 MB');
  tellUnused(teller, unused, earlier);
}

function tellAside(teller: Teller, aside: readonly string[], place: string): void {
  for (const text of aside.filter((words) => /\p{L}{3}/u.test(words) && !teller.isShown(words)).slice(0, 8)) {
    const where = `${place}, words that are not drawn`;
    const why = 'The program of the page holds words that it does not draw: a remark, or what is to be read aloud.';
    const fix = 'Mend the text in the source and make the file anew.';
    teller.carrier({ kind: 'text-beside-page', severity: 'warn', where, text, why, fix });
  }
}

function tellUnused(teller: Teller, unused: readonly { where: string; text: string }[], earlier: boolean): void {
  const telling = unused.filter(({ text }) => /\p{L}{3}/u.test(text) && !teller.isShown(text));
  const [first] = telling;
  if (!first) return;
  const count = telling.length === 1 ? 'One object' : `${telling.length} objects`;
  teller.carrier({
    kind: 'left-over-object',
    severity: 'warn',
    where: first.where,
    text: first.text,
    why: `${count} with words in the file ${telling.length === 1 ? 'is' : 'are'} not used any more${earlier ? ': left over from an earlier version' : ''}.`,
    fix: 'Save the file under a new name in full (in Acrobat: Save As), or have a cleaned copy made.',
  });
}
