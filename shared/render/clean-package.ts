import { own } from '../kernel/own';
import { readPackage, xmlText, type OoxmlPackage } from '../ooxml/read-package';
import { refuse } from '../ooxml/read-zip';
import { cleanBody, cleanSettings } from './clean-parts';
import { stripPicture } from './strip-picture';
import { encode, packParts } from './package-frame';
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

/** The one part that every other hangs on, wherever the package keeps it. */
function findDocument(parts: OoxmlPackage): string {
  const root = readRelationships(parts.get('_rels/.rels'), '_rels/.rels');
  const target = root.find((relationship) => relationshipKind(relationship.type) === 'officeDocument')?.target;
  const name = target === undefined ? undefined : resolveTarget('', target);
  if (name !== 'word/document.xml' || !parts.has(name)) return refuse('it has no document part');
  return name;
}

const outside = /^(?:https?:|mailto:)/i;

/** The ids by which the sections of a part name their headers and footers. */
function namedHeaders(bytes: Uint8Array | undefined, part: string): Set<string> {
  const xml = bytes && part.endsWith('.xml') ? xmlText(bytes) : '';
  const references = xml.match(/<\w+:(?:header|footer)Reference\b[^>]*>/g) ?? [];
  return new Set(references.map((tag) => /:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''));
}

/** What of a part's relationships comes along. A link to outside may only be one that a reader clicks. */
function keepRelationships(parts: OoxmlPackage, part: string): Relationship[] {
  const path = relationshipsOf(part);
  const named = namedHeaders(parts.get(part), part);
  return readRelationships(parts.get(path), path).filter((relationship) => {
    const kind = relationshipKind(relationship.type);
    if (relationship.external) {
      if (kind === 'hyperlink' && outside.test(relationship.target)) return true;
      if (kind === 'attachedTemplate') return false;
      return refuse(`its part ${part} reaches for something outside the file`);
    }
    // A header that no section names shows on no page: it is left over from another paper.
    if ((kind === 'header' || kind === 'footer') && !named.has(relationship.id)) return false;
    const fate = own(keptParts, kind);
    if (fate === undefined) return refuse(`its part ${part} holds something that is not text or a picture (${kind})`);
    return fate === 'keep' && parts.has(resolveTarget(part, relationship.target));
  });
}

function cleanPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'word/settings.xml') return encode(cleanSettings(xmlText(bytes)));
  return name.endsWith('.xml') ? encode(cleanBody(xmlText(bytes))) : stripPicture(bytes);
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
  return packParts(fresh, document, partTypes);
}
