import { zipSync, type Zippable } from 'fflate';
import { refuseHostile } from '../ooxml/hostile-content';
import { isXmlPart, readPackage, xmlText } from '../ooxml/read-package';
import { refuse } from '../ooxml/read-zip';
import { cleanBody, cleanSettings } from './clean-parts';
import type { TextParts } from './headers';
import { escapeXml } from './run-xml';

/** A template taken apart: what is text, and what is carried over as it is. */
export interface OpenPackage {
  readonly text: TextParts;
  readonly binary: Map<string, Uint8Array>;
}

/** Parts that tell of the template's author or are no business of the paper. */
const leftBehind =
  /^(?:docProps\/.*|customXml\/.*|word\/(?:comments\w*|people|webSettings|stylesWithEffects|vbaData|vbaProject)\.\w+|word\/glossary\/.*|word\/_rels\/(?:settings|vbaProject|comments)\.\w+\.rels)$/;

/** Opens a template within the limits and leaves its fingerprints behind. */
export function openTemplate(bytes: Uint8Array): OpenPackage {
  const text: TextParts = new Map();
  const binary = new Map<string, Uint8Array>();
  const parts = readPackage(bytes);
  refuseHostile(parts);
  for (const [name, content] of parts) {
    if (leftBehind.test(name)) continue;
    if (!isXmlPart(name)) binary.set(name, content);
    else if (name === 'word/settings.xml') text.set(name, cleanSettings(xmlText(content)));
    else text.set(name, /^word\/[^/]+\.xml$/.test(name) ? cleanBody(xmlText(content)) : xmlText(content));
  }
  if (!text.has('word/document.xml')) refuse('it has no document part');
  return { text, binary };
}

const present = (pack: OpenPackage, name: string): boolean => pack.text.has(name) || pack.binary.has(name);

/** Drops overrides of parts that are gone, and says that this is a document, not a template. */
function contentTypes(xml: string, pack: OpenPackage): string {
  return xml
    .replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*?(?:\/>|><\/Override>)/g, (override, name: string) =>
      present(pack, name) ? override : '',
    )
    .replace(
      /(?:application\/vnd\.ms-word\.(?:document|template)\.macroEnabled|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml|application\/vnd\.ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate)\.main\+xml/g,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    );
}

/** Drops relationships to parts that are gone. Links out are left to the gate through which files leave. */
function relationships(name: string, xml: string, pack: OpenPackage): string {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return xml.replace(/<Relationship\b[^>]*?(?:\/>|><\/Relationship>)/g, (one) => {
    if (/\bTargetMode="External"/.test(one)) return /\/attachedTemplate"/.test(one) ? '' : one;
    const target = /\bTarget="([^"]*)"/.exec(one)?.[1] ?? '';
    const path = target.startsWith('/')
      ? target.slice(1)
      : target.startsWith('../')
        ? target.slice(3)
        : folder + target;
    return present(pack, path) ? one : '';
  });
}

/** Adds a part that the template lacks: its content type and the document's relationship to it. */
export function addPart(pack: OpenPackage, kind: 'styles' | 'numbering' | 'footnotes', xml: string): void {
  const name = `word/${kind}.xml`;
  if (!pack.text.has(name)) {
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
    const relation = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
    const list = 'word/_rels/document.xml.rels';
    const before =
      pack.text.get(list)?.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>') ??
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const row = `<Relationship Id="rId${kind}" Type="${relation}" Target="${kind}.xml"/>`;
    pack.text.set(list, before.replace('</Relationships>', `${row}</Relationships>`));
    const types = pack.text.get('[Content_Types].xml') ?? '';
    pack.text.set(
      '[Content_Types].xml',
      types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
    );
  }
  pack.text.set(name, xml);
}

function addProperties(pack: OpenPackage, title: string): void {
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  pack.text.set(
    'docProps/core.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ' +
      'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator></dc:creator>` +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>' +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>',
  );
  const root = pack.text.get('_rels/.rels') ?? '';
  pack.text.set(
    '_rels/.rels',
    root.replace(
      '</Relationships>',
      `<Relationship Id="rIdCore" Type="${relation}" Target="docProps/core.xml"/></Relationships>`,
    ),
  );
  const override =
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
  const types = pack.text.get('[Content_Types].xml') ?? '';
  pack.text.set('[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
}

/** Zips a package: sorted entries, one date, so that equal parts are equal bytes. */
export function writePackage(pack: OpenPackage, title: string): Uint8Array {
  const { text, binary } = pack;
  text.set('[Content_Types].xml', contentTypes(text.get('[Content_Types].xml') ?? '', pack));
  for (const [name, xml] of text) if (name.endsWith('.rels')) text.set(name, relationships(name, xml, pack));
  addProperties(pack, title);
  const encoder = new TextEncoder();
  const zip: Zippable = { '[Content_Types].xml': encoder.encode(text.get('[Content_Types].xml') ?? '') };
  for (const name of [...text.keys(), ...binary.keys()].sort()) {
    zip[name] ??= binary.get(name) ?? encoder.encode(text.get(name) ?? '');
  }
  // The first day ZIP can name, in local time as ZIP reads it: the same bytes in every time zone.
  // Packed lightly: the one exit for files packs every paper again, and the layout reads it at once.
  return zipSync(zip, { level: 1, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
