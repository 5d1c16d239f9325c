import { zipSync, type Zippable } from 'fflate';
import { own } from '../kernel/own';
import { readPackage, xmlText, type OoxmlPackage } from '../ooxml/read-package';
import { refuse } from '../ooxml/read-zip';
import { cleanBody, cleanSettings } from './clean-parts';
import { partTypes, relationshipKind, keptParts } from './package-parts';
import {
  readRelationships,
  relationshipsXml,
  resolveTarget,
  relationshipsOf,
  type Relationship,
} from './relationships';

/**
 * Writes a fresh package from an allow-list of parts. Whatever a template, a firm or Word left behind
 * (author, company, revision ids, comments' authors, custom XML, thumbnails, dates) does not come along.
 * Equal input gives equal bytes.
 */

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const coreXml =
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Quash</dc:creator>' +
  '<cp:lastModifiedBy>Quash</cp:lastModifiedBy><cp:revision>1</cp:revision></cp:coreProperties>';
const appXml =
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Microsoft Office Word</Application></Properties>';

/** The one part that every other hangs on, wherever the package keeps it. */
function findDocument(parts: OoxmlPackage): string {
  const root = readRelationships(parts.get('_rels/.rels'), '_rels/.rels');
  const target = root.find((relationship) => relationshipKind(relationship.type) === 'officeDocument')?.target;
  const name = target === undefined ? undefined : resolveTarget('', target);
  if (name !== 'word/document.xml' || !parts.has(name)) return refuse('it has no document part');
  return name;
}

const outside = /^(?:https?:|mailto:)/i;

/** What of a part's relationships comes along. A link to outside may only be one that a reader clicks. */
function keepRelationships(parts: OoxmlPackage, part: string): Relationship[] {
  const path = relationshipsOf(part);
  return readRelationships(parts.get(path), path).filter((relationship) => {
    const kind = relationshipKind(relationship.type);
    if (relationship.external) {
      if (kind === 'hyperlink' && outside.test(relationship.target)) return true;
      if (kind === 'attachedTemplate') return false;
      return refuse(`its part ${part} reaches for something outside the file`);
    }
    const fate = own(keptParts, kind);
    if (fate === undefined) return refuse(`its part ${part} holds something that is not text or a picture (${kind})`);
    return fate === 'keep' && parts.has(resolveTarget(part, relationship.target));
  });
}

function contentTypes(names: readonly string[]): string {
  const types = names.map((name) => `<Override PartName="/${name}" ContentType="${partTypes(name)}"/>`);
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

function cleanPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'word/settings.xml') return encode(cleanSettings(xmlText(bytes)));
  return name.endsWith('.xml') ? encode(cleanBody(xmlText(bytes))) : bytes;
}

/** Walks the relationships from the document outward: what nothing points at is not in the new package. */
function collect(parts: OoxmlPackage, document: string): Map<string, Uint8Array> {
  const fresh = new Map<string, Uint8Array>();
  const waiting = [document];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const bytes = parts.get(name);
    if (bytes === undefined || fresh.has(name)) continue;
    fresh.set(name, cleanPart(name, bytes));
    const relationships = keepRelationships(parts, name);
    if (relationships.length > 0) fresh.set(relationshipsOf(name), encode(relationshipsXml(relationships)));
    for (const { external, target } of relationships) if (!external) waiting.push(resolveTarget(name, target));
  }
  return fresh;
}

/** Rebuilds a .docx: allow-listed parts only, fixed dates, neutral properties, a fixed order. */
export function cleanPackage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = readPackage(bytes);
  const document = findDocument(parts);
  const fresh = collect(parts, document);
  fresh.set('docProps/core.xml', encode(coreXml));
  fresh.set('docProps/app.xml', encode(appXml));
  const names = [...fresh.keys()].sort();
  const zip: Zippable = {
    '[Content_Types].xml': encode(contentTypes(names.filter((name) => !name.endsWith('.rels')))),
    '_rels/.rels': encode(relationshipsXml(rootRelationships(document))),
  };
  for (const name of names) zip[name] = fresh.get(name) ?? new Uint8Array();
  // The first day ZIP can name, in local time as ZIP reads it: the same bytes in every time zone.
  return zipSync(zip, { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
