import { checkPdfBounds } from '../extract/pdf-bounds';
import { AppError } from '../kernel/app-error';
import { tellActions, tellSignatures } from './pdf/actions';
import { tellAnnotations, tellFields } from './pdf/annotations';
import { type ReadInner, tellAttachments } from './pdf/attachments';
import { tellLeftOvers } from './pdf/left-overs';
import { tellDestinations, tellLayers, tellOutline, tellPageLabels, tellStructure } from './pdf/navigation';
import { getDict, type PdfFile, readObjects } from './pdf/objects';
import { pictureOf, withoutPictures } from './pdf/pictures';
import { tellEnds, tellFonts, tellIdentity, tellInfo, tellMetadata, tellPrivateData, tellXfa } from './pdf/properties';
import { type Cancelled, readPages } from './pdf/read-pages';
import { tellRevisions } from './pdf/revisions';
import { pagesOf, Teller } from './pdf/teller';
import { as, nameOf, type PdfDict } from './pdf/values';
import { emptyReading, type Reading } from './reading';

export interface RevealPdfOptions {
  /** Ends a long reading with AppError('cancelled'). */
  readonly cancelled?: Cancelled;
  /** Reads an attached file; without it only its plain words are searched. */
  readonly readInner?: ReadInner;
}

/** A page with fewer characters than this holds no text. */
const fewest = 16;

/** Looking for the end of an object that has none, a reader goes through the rest of the file, each time anew. */
const mostSearching = 400_000_000;

function refuseUnending({ text }: PdfFile): void {
  const begun = text.match(/\d[\0\t\n\f\r ]{1,8}obj(?![a-z])/g)?.length ?? 0;
  const ended = text.match(/endobj/g)?.length ?? 0;
  if ((begun - ended) * text.length < mostSearching) return;
  throw new AppError(
    'unsafe-document',
    'This PDF was not read: its structure is built to keep a reader busy without end.',
    'Print it to a new PDF and read that.',
  );
}

function refuseLocked(file: PdfFile): void {
  if (!file.trailers.some((trailer) => trailer.entries.has('Encrypt'))) return;
  throw new AppError(
    'file-unreadable',
    'This PDF is encrypted: it is locked with a password, or forbids something. What it says cannot be checked so.',
    'Save a copy without any security in a PDF program, and check that one.',
  );
}

function catalogOf(file: PdfFile): PdfDict {
  const roots = file.trailers.flatMap((trailer) => getDict(file, trailer, 'Root') ?? []);
  const lost = [...file.live.values()].flatMap(({ value }) => {
    const dict = as(value, 'dict');
    return dict && nameOf(dict.entries.get('Type')) === 'Catalog' ? [dict] : [];
  });
  const root = roots.at(-1) ?? lost.at(-1);
  if (root) return root;
  throw new AppError(
    'file-unreadable',
    'This PDF is damaged or no PDF at all, and could not be read.',
    'Print it to a new PDF, and check that one.',
  );
}

function tellLimits({ file, pages, into }: Teller, texts: readonly string[]): void {
  const scanned = texts.flatMap((text, at) => (text.replace(/\s/g, '').length < fewest ? [at + 1] : []));
  if (scanned.length > 0) {
    const list = scanned.slice(0, 20).join(', ') + (scanned.length > 20 ? ' and others' : '');
    into.notChecked.push(`page ${list}: no text there that can be read (a scan, a picture, or empty)`);
  }
  if (file.objects.some((object) => pictureOf(object))) into.notChecked.push('words in the pixels of pictures');
  if (pages.length === 0) into.notChecked.push('the marks on the pages: the list of pages is damaged');
  into.notChecked.push('what a font draws for a letter, and letters drawn as lines');
}

/**
 * Everything a PDF says beyond what its reader sees: hidden and covered words, properties, attachments, comments, form
 * fields, scripts, layers, earlier versions, objects that nothing uses. Throws AppError for what is locked, damaged or
 * built to exhaust a reader. The file may be hostile: call it where it can be ended.
 */
export async function revealPdf(bytes: Uint8Array, options: RevealPdfOptions = {}): Promise<Reading> {
  const cancelled = options.cancelled ?? ((): boolean => false);
  checkPdfBounds(bytes);
  const file = readObjects(bytes);
  refuseUnending(file);
  refuseLocked(file);
  const catalog = catalogOf(file);
  const into = emptyReading();
  const small = withoutPictures(file);
  const texts = await readPages(small, into, cancelled);
  const teller = new Teller(file, catalog, pagesOf(file, catalog), texts, into);
  const info = file.trailers.flatMap((trailer) => getDict(file, trailer, 'Info') ?? []).at(-1);
  tellInfo(teller, info);
  tellMetadata(teller);
  tellIdentity(teller);
  tellOutline(teller);
  tellDestinations(teller);
  tellPageLabels(teller);
  tellStructure(teller);
  tellLayers(teller);
  tellAnnotations(teller);
  tellFields(teller);
  tellXfa(teller);
  tellActions(teller);
  tellSignatures(teller);
  tellPrivateData(teller);
  tellFonts(teller);
  await tellAttachments(teller, options.readInner);
  const earlier = await tellRevisions(teller, small, cancelled);
  tellLeftOvers(teller, earlier > 0);
  tellEnds(teller);
  tellLimits(teller, texts);
  return into;
}
