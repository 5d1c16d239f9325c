import { zipSync, type Zippable } from 'fflate';
import { relationshipsXml, type Relationship } from './relationships';

/** The frame of every package that leaves: neutral properties, one date, a fixed order. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const coreXml =
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Quash</dc:creator>' +
  '<cp:lastModifiedBy>Quash</cp:lastModifiedBy><cp:revision>1</cp:revision></cp:coreProperties>';
const appXml =
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Microsoft Office Word</Application></Properties>';

function contentTypes(names: readonly string[], typeOf: (name: string) => string): string {
  const types = names.map((name) => `<Override PartName="/${name}" ContentType="${typeOf(name)}"/>`);
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`
  );
}

const rootRelationships = (document: string): Relationship[] => [
  { id: 'rId1', type: `${officeTypes}/officeDocument`, target: document, external: false },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
    external: false,
  },
  { id: 'rId3', type: `${officeTypes}/extended-properties`, target: 'docProps/app.xml', external: false },
];

/** Packs parts into a .docx around their document. Equal parts give equal bytes. */
export function packParts(
  parts: ReadonlyMap<string, Uint8Array>,
  document: string,
  typeOf: (name: string) => string,
): Uint8Array<ArrayBuffer> {
  const all = new Map(parts).set('docProps/core.xml', encode(coreXml)).set('docProps/app.xml', encode(appXml));
  const names = [...all.keys()].sort();
  const zip: Zippable = {
    '[Content_Types].xml': encode(
      contentTypes(
        names.filter((name) => !name.endsWith('.rels')),
        typeOf,
      ),
    ),
    '_rels/.rels': encode(relationshipsXml(rootRelationships(document))),
  };
  for (const name of names) zip[name] = all.get(name) ?? new Uint8Array();
  // The first day ZIP can name, in local time as ZIP reads it: the same bytes in every time zone.
  return zipSync(zip, { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
