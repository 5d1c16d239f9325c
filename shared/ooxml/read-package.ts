import { readZip, refuse, type ZipLimits } from './read-zip';

/** A Word file, unpacked: part name without leading slash → bytes. */
export type OoxmlPackage = ReadonlyMap<string, Uint8Array>;

const megabytes = (count: number): number => count * 1024 * 1024;

/** What a document may cost us before we have looked at it (OWASP ASVS 5.0, V5.2.3). */
export const packageLimits: ZipLimits = {
  file: megabytes(20),
  entries: 2_000,
  part: megabytes(50),
  total: megabytes(150),
  ratio: 200,
};

/** Part names as OPC allows them (ECMA-376 part 2, 6.2.2), narrowed to what Word writes. */
const partName = /^(?:[A-Za-z0-9_\-.[\]%~ ]+\/)*[A-Za-z0-9_\-.[\]%~ ()]+$/;

function checkName(name: string, seen: Set<string>): void {
  const safe = partName.test(name) && !name.split('/').some((step) => /^\.+$/.test(step) || step.endsWith('.'));
  if (!safe) refuse(`a part has the forbidden name "${name.slice(0, 80)}"`);
  const folded = name.toLowerCase();
  if (seen.has(folded)) refuse(`it holds ${name} twice`);
  seen.add(folded);
}

export const isXmlPart = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

/** The text of an XML part: UTF-8, or UTF-16 with a byte order mark; nothing else is let in. */
export function xmlText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('a part is not in UTF-8');
  }
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase();
  if (declared !== undefined && !/^utf-?(8|16)$/.test(declared))
    refuse(`a part is in the encoding ${declared.slice(0, 20)}`);
  return text;
}

function checkXml(name: string, bytes: Uint8Array): void {
  const text = xmlText(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) refuse(`its part ${name} declares a document type or an entity`);
}

/** A thousand pages have a tenth of it; each costs every reader memory, however short it is written. */
const mostTags = 2_000_000;

/** How many tags a part has, ends counted. */
function tagsOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) count += 1;
  return count;
}

/**
 * Unpacks a Word file within the limits and refuses path tricks, twin names and XML that could expand.
 * Folders (empty entries that end in a slash) are left out: they carry nothing.
 */
export function readPackage(bytes: Uint8Array, limits: ZipLimits = packageLimits): OoxmlPackage {
  const seen = new Set<string>();
  const parts = new Map<string, Uint8Array>();
  let tags = 0;
  for (const [name, content] of readZip(bytes, limits)) {
    if (name.endsWith('/') && content.byteLength === 0) continue;
    checkName(name, seen);
    if (isXmlPart(name)) {
      tags += tagsOf(content);
      if (tags > mostTags) refuse('it has more elements than any document');
      checkXml(name, content);
    }
    parts.set(name, content);
  }
  if (!parts.has('[Content_Types].xml')) refuse('it is no Word document');
  return parts;
}
