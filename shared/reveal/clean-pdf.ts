import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib';
import type { GuardFinding } from '../guard/finding';
import { AppError } from '../kernel/app-error';
import { annotationsOn, flattenPage } from './pdf/flatten';
import { readObjects } from './pdf/objects';
import { dropUnused, stripObjects, stripPage } from './pdf/strip';
import { excerpt, type Reading } from './reading';
import { revealPdf, type RevealPdfOptions } from './reveal-pdf';

/** A cleaned copy with what it left behind, or the places where no program can clean what is there. */
export type CleanedPdf =
  | { readonly status: 'cleaned'; readonly bytes: Uint8Array; readonly removed: readonly GuardFinding[] }
  | { readonly status: 'refused'; readonly places: readonly GuardFinding[] };

/** What is part of the pages themselves: a copy of them holds it, too. */
const inThePages = new Set([
  'live-text-under-box',
  'live-text-under-picture',
  'text-under-see-through-picture',
  'text-layer-of-a-scan',
  'black-box-annotation',
  'redaction-not-applied',
  'invisible-text',
  'invisible-colour',
  'off-page',
  'tiny-text',
  'text-beside-page',
  'hidden-layer',
  'layer-off',
  'layer-by-use',
]);

const name = (key: string): PDFName => PDFName.of(key);

/** A link to a page of the web, drawn up anew; others lead to files, addresses or scripts and are left out. */
function webLink(annotation: PDFDict): { rect: number[]; address: string } | undefined {
  const action = annotation.lookup(name('A'));
  const uri = action instanceof PDFDict ? action.lookup(name('URI')) : undefined;
  const rect = annotation.lookup(name('Rect'));
  if (!(uri instanceof PDFString || uri instanceof PDFHexString) || !(rect instanceof PDFArray)) return undefined;
  const address = uri instanceof PDFString ? uri.asString() : uri.decodeText();
  const sides = rect.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : 0));
  return /^https?:\/\/[\x21-\x7e]+$/i.test(address) && sides.length === 4 ? { rect: sides, address } : undefined;
}

function addLinks(doc: PDFDocument, page: PDFPage, links: readonly { rect: number[]; address: string }[]): void {
  if (links.length === 0) return;
  const refs = links.map(({ rect, address }) =>
    doc.context.register(
      doc.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: rect,
        Border: [0, 0, 0],
        A: { S: 'URI', URI: PDFString.of(address) },
      }),
    ),
  );
  page.node.set(name('Annots'), doc.context.obj(refs));
}

const kindName: Readonly<Record<string, string>> = { Widget: 'form field' };

const lostMark = (page: number, subtype: string): GuardFinding => ({
  kind: 'mark-without-drawing',
  severity: 'block',
  where: `page ${page}, ${kindName[subtype] ?? `annotation (${subtype})`}`,
  why: 'What this shows is drawn by the reading program and not kept in the file, so that a copy would lose it.',
  fix: 'Print the file to a new PDF, and have that one cleaned.',
});

/**
 * The library that writes takes a line end before `endstream` for no part of the stream, where the stream's length stands
 * in another object; the last byte of packed data can be one. The bytes are put back as they are in the file.
 */
function restoreStreams({ context }: PDFDocument, bytes: Uint8Array): void {
  const { live } = readObjects(bytes);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const stream = live.get(ref.objectNumber)?.stream;
    if (!(object instanceof PDFRawStream) || !stream) continue;
    const missing = stream[1] - stream[0] - object.contents.length;
    if (missing === 1 || missing === 2) context.assign(ref, PDFRawStream.of(object.dict, bytes.slice(...stream)));
  }
}

/** A new document with the pages alone. */
async function rebuilt(bytes: Uint8Array): Promise<{ bytes: Uint8Array; lost: GuardFinding[] }> {
  const source = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Infinity,
    warnOnInvalidObjects: false,
  });
  restoreStreams(source, bytes);
  const pages = source.getPages();
  const links = pages.map((page) => annotationsOn(page).flatMap((annotation) => webLink(annotation) ?? []));
  const lost = pages.flatMap((page, at) => flattenPage(source, page, at + 1));
  for (const page of pages) stripPage(page.node);
  const fresh = await PDFDocument.create({ updateMetadata: false });
  const copies = await fresh.copyPages(source, source.getPageIndices());
  for (const page of copies) fresh.addPage(page);
  stripObjects(fresh);
  for (const [at, page] of copies.entries()) addLinks(fresh, page, links[at] ?? []);
  dropUnused(fresh);
  const options = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false };
  return {
    bytes: new Uint8Array(await fresh.save(options)),
    lost: lost.map(({ page, subtype }) => lostMark(page, subtype)),
  };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The pages whose words are not all there any more. */
function lostWords(before: Reading, after: Reading): GuardFinding[] {
  const now = new Map(after.stories.map(({ where, text }) => [where, letters(text)]));
  return before.stories
    .filter(({ where, text }) => /^page \d+$/.test(where) && !now.get(where)?.startsWith(letters(text)))
    .map(({ where, text }) => ({
      kind: 'words-lost',
      severity: 'block',
      where,
      text: excerpt(text),
      why: 'The copy of this page did not say the same, so none was kept.',
      fix: 'Print the file to a new PDF, and have that one cleaned.',
    }));
}

/**
 * A copy of a PDF that holds its pages and nothing else: no properties, attachments, outline, scripts, forms, comments,
 * earlier versions or objects that nothing uses. What is hidden in the pages themselves cannot be taken out here, and
 * is refused with its place. The copy is read again: it is given out only if nothing was found in it and its pages say
 * what they said. Equal input gives equal bytes.
 */
export async function cleanPdf(bytes: Uint8Array, options: RevealPdfOptions = {}): Promise<CleanedPdf> {
  const before = await revealPdf(bytes, options);
  const hidden = before.carriers.filter(({ kind }) => inThePages.has(kind));
  if (hidden.length > 0) return { status: 'refused', places: hidden };
  const copy = await rebuilt(bytes).catch(() => {
    throw new AppError(
      'file-unreadable',
      'This PDF is damaged in a way that no copy of its pages could be made.',
      'Print it to a new PDF, and have that one cleaned.',
    );
  });
  if (copy.lost.length > 0) return { status: 'refused', places: copy.lost };
  const after = await revealPdf(copy.bytes, options);
  // A link to the web that the page does not spell out stays, and is told of.
  const left = after.carriers.filter(({ kind }) => kind !== 'link-target');
  const places = [...left, ...lostWords(before, after)];
  return places.length > 0
    ? { status: 'refused', places }
    : { status: 'cleaned', bytes: copy.bytes, removed: before.carriers };
}
