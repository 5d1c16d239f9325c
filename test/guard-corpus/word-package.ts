import { crc32 } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';

/*
 * A Word file as Word writes it, made by hand so that anything can be planted anywhere in it: no code of the product
 * takes part.
 */

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  `xmlns:w="${w}" xmlns:r="${r}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
].join(' ');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A text inside an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (sign) => `&#${sign.codePointAt(0)};`);

export const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
export const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
export const root = (name: string, inner: string): string => `${head}<w:${name} ${namespaces}>${inner}</w:${name}>`;
export const xmlPart = (inner: string): string => `${head}${inner}`;
export const allNamespaces = namespaces;

/** What is put into the file beyond its plain body. */
export interface Planting {
  /** In the body, between two paragraphs of plain words. */
  readonly body?: string;
  /** In the properties of the one section. */
  readonly section?: string;
  /** Parts by name: their content, content type, and relationship type from the document; none: not referred to. */
  readonly parts?: readonly WordPart[];
  /** Relationships of the document to targets outside, by id. */
  readonly links?: readonly (readonly [id: string, type: string, target: string])[];
  readonly comment?: string;
  /** Parts that every file has, replaced. */
  readonly core?: string;
  readonly app?: string;
  readonly settings?: string;
  readonly styles?: string;
}

export interface WordPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType: string;
  readonly relation?: string;
  readonly rels?: string;
}

export const wordType = (kind: string): string => `${type}.${kind}+xml`;

const before = paragraph(run('The subpoena to the service provider should be quashed.'));
const after = paragraph(run('Dated in June; respectfully submitted by counsel.'));
const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

const rels = (all: readonly string[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const rel = (id: string, kind: string, target: string, outside = false): string =>
  `<Relationship Id="${id}" Type="${kind.includes('/') ? kind : `${office}/${kind}`}" Target="${xml(target)}"${outside ? ' TargetMode="External"' : ''}/>`;

/** The bytes of the file. */
export function wordFile(planting: Planting = {}): Uint8Array {
  const { body = '', section = '', parts = [], links = [], comment = '' } = planting;
  const files: Record<string, string | Uint8Array> = {
    'word/document.xml': root('document', `<w:body>${before}${body}${after}<w:sectPr>${section}</w:sectPr></w:body>`),
    'word/styles.xml': root('styles', normal + (planting.styles ?? '')),
    'word/settings.xml': root('settings', planting.settings ?? ''),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${planting.core ?? ''}</cp:coreProperties>`,
    'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${planting.app ?? ''}</Properties>`,
  };
  const types = [
    ['word/document.xml', wordType('document.main')],
    ['word/styles.xml', wordType('styles')],
    ['word/settings.xml', wordType('settings')],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...parts.map(({ name, contentType }) => [name, contentType]),
  ].map(([name, kind]) => `<Override PartName="/${xml(name ?? '')}" ContentType="${kind}"/>`);
  for (const part of parts) {
    files[part.name] = part.content;
    if (part.rels !== undefined) files[part.name.replace(/([^/]+)$/, '_rels/$1.rels')] = rels([part.rels]);
  }
  const inner = parts.flatMap(({ name, relation }, at) =>
    relation === undefined ? [] : [rel(`rIdP${at}`, relation, name.replace(/^word\//, '').replace(/^(?!word)(customXml|docProps)/, '../$1'))],
  );
  const zip: Zippable = {};
  const add = (name: string, content: string | Uint8Array): void => {
    zip[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: new Date(1980, 0, 1), level: 1 }];
  };
  add(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/octet-stream"/>${types.join('')}</Types>`,
  );
  add(
    '_rels/.rels',
    rels([
      rel('rId1', 'officeDocument', 'word/document.xml'),
      rel('rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'),
      rel('rId3', 'extended-properties', 'docProps/app.xml'),
    ]),
  );
  add(
    'word/_rels/document.xml.rels',
    rels([
      rel('rIdS', 'styles', 'styles.xml'),
      rel('rIdT', 'settings', 'settings.xml'),
      ...inner,
      ...links.map(([id, kind, target]) => rel(id, kind, target, true)),
    ]),
  );
  for (const [name, content] of Object.entries(files)) add(name, content);
  return withComment(zipSync(zip), comment);
}

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  if (comment === '') return zip;
  const words = strToU8(comment);
  const all = new Uint8Array(zip.length + words.length);
  all.set(zip);
  all.set(words, zip.length);
  new DataView(all.buffer).setUint16(zip.length - 2, words.length, true);
  return all;
}

/** A piece of a PNG: length, name, content, check sum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A picture of one dot, with pieces of the maker's choice. */
export function png(chunks: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const dot = Buffer.from([0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...chunks.map(([name, content]) => chunk(name, content)),
    chunk('IDAT', dot),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a photograph with EXIF (a description, in bytes) and a remark; its pixels are none. */
export function jpeg(exif: Uint8Array, remark: Uint8Array): Uint8Array {
  const segment = (marker: number, content: Uint8Array): Buffer => {
    const head2 = Buffer.from([0xff, marker, 0, 0]);
    head2.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head2, content]);
  };
  const value = Buffer.concat([exif, Buffer.from([0])]);
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x010e, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(value.length, 14);
  tiff.writeUInt32LE(26, 18);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, value])),
    segment(0xfe, remark),
    Buffer.from([0xff, 0xd9]),
  ]);
}
