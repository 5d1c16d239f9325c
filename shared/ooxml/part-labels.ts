import { attributesOf } from '../templates/xml-tree';
import type { PageSize } from './hiding-places';
import type { PartLink } from './part-links';
import { xmlText, type OoxmlPackage } from './read-package';

/** What a lawyer calls the parts of a Word file, and which headers and footers no page shows. */
export interface PartLabels {
  readonly document: string;
  readonly labelOf: (part: string) => string;
  readonly unusedHeaders: ReadonlySet<string>;
  readonly page: PageSize;
}

const fixed: Readonly<Record<string, string>> = {
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  commentsExtended: 'comments',
  commentsIds: 'comments',
  commentsExtensible: 'comments',
  people: 'people.xml',
  settings: 'settings',
  webSettings: 'web settings',
  styles: 'styles',
  stylesWithEffects: 'styles',
  numbering: 'lists',
  fontTable: 'fonts',
  theme: 'theme',
  glossaryDocument: 'glossary part',
  customXml: 'custom XML',
  customXmlProps: 'custom XML',
  thumbnail: 'thumbnail',
  image: 'picture',
  chart: 'chart’s cached values',
  diagramData: 'diagram',
  diagramDrawing: 'diagram',
  diagramLayout: 'diagram',
  oleObject: 'embedded object',
  package: 'embedded file',
  aFChunk: 'embedded file',
  font: 'embedded font',
  printerSettings: 'printer settings',
  recipientData: 'mail merge source',
  origin: 'digital signature',
  signature: 'digital signature',
};

const isOn = (value: string | undefined): boolean => value === undefined || /^(?:1|true|on)$/.test(value);
const tagsOf = (xml: string, element: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>`, 'g'))].map(([tag]) =>
    attributesOf(tag),
  );
const valueOf = (attributes: Map<string, string>, key: string): string | undefined =>
  [...attributes].find(([name]) => name === key || (name.endsWith(`:${key}`) && !name.startsWith('r:')))?.[1];

const kinds: Readonly<Record<string, string>> = { first: ' (first page)', even: ' (even pages)' };

/** Reads the sections of the body: which header stands where. */
export function partLabels(parts: OoxmlPackage, links: readonly PartLink[]): PartLabels {
  const document =
    links.find(({ from, kind }) => from === '' && kind === 'officeDocument')?.part ?? 'word/document.xml';
  const bytes = parts.get(document);
  const xml = bytes ? xmlText(bytes) : '';
  const settings = links.find(({ from, kind }) => from === document && kind === 'settings')?.part;
  const settingsXml = parts.get(settings ?? 'word/settings.xml');
  const evenPages = tagsOf(settingsXml ? xmlText(settingsXml) : '', 'evenAndOddHeaders').some((tag) =>
    isOn(valueOf(tag, 'val')),
  );
  const own = new Map(links.filter(({ from }) => from === document).map((link) => [link.id, link]));

  const labels = new Map<string, string>();
  const shown = new Set<string>();
  const sections = xml.match(/<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g) ?? [];
  const titled = sections.map((section) => tagsOf(section, 'titlePg').some((tag) => isOn(valueOf(tag, 'val'))));
  sections.forEach((section, at) => {
    for (const side of ['header', 'footer']) {
      for (const tag of tagsOf(section, `${side}Reference`)) {
        const part = own.get(tag.get('r:id') ?? '')?.part;
        if (part === undefined) continue;
        const type = valueOf(tag, 'type') ?? 'default';
        if (!labels.has(part)) labels.set(part, `${side} of section ${at + 1}${kinds[type] ?? ''}`);
        // A later section without a header of its own takes over the one before.
        if (
          type === 'default' ||
          (type === 'even' && evenPages) ||
          (type === 'first' && titled.slice(at).includes(true))
        )
          shown.add(part);
      }
    }
  });
  const headers = links.filter(({ kind, part }) => (kind === 'header' || kind === 'footer') && part !== undefined);
  const unusedHeaders = new Set(
    headers.map(({ part }) => part ?? '').filter((part) => parts.has(part) && !shown.has(part)),
  );

  const kindOf = new Map(links.map(({ part, kind }) => [part ?? '', kind]));
  const file = (part: string): string => part.slice(part.lastIndexOf('/') + 1);
  const labelOf = (part: string): string => {
    if (part === document) return 'body';
    if (part.endsWith('.rels')) {
      const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1');
      return owner === '' ? 'the file' : labelOf(owner);
    }
    const label = labels.get(part);
    if (label !== undefined) return unusedHeaders.has(part) ? `unused ${label}` : label;
    const kind = kindOf.get(part);
    const name = kind !== undefined && Object.hasOwn(fixed, kind) ? fixed[kind] : fixedByName(part);
    if (name === undefined) return unusedHeaders.has(part) ? `unused ${kind} (${file(part)})` : `part ${part}`;
    const single =
      /^(?:footnotes|endnotes|comments|people\.xml|settings|web settings|styles|lists|fonts|theme|thumbnail)$/.test(
        name,
      );
    const glossary = part.includes('/glossary/') && kind !== 'glossaryDocument' ? ' of the glossary part' : '';
    return `${single ? name : `${name} (${file(part)})`}${glossary}`;
  };

  const sizes = tagsOf(xml, 'pgSz');
  const largest = (key: string): number =>
    Math.max(0, ...sizes.map((tag) => Number(valueOf(tag, key) ?? 0)).filter(Number.isFinite)) || 15_840;
  return { document, labelOf, unusedHeaders, page: { width: largest('w'), height: largest('h') } };
}

const fixedByName = (part: string): string | undefined => {
  const stem = /^word\/(\w+?)\d*\.xml$/.exec(part)?.[1] ?? '';
  if (Object.hasOwn(fixed, stem)) return fixed[stem];
  if (part.startsWith('customXml/')) return 'custom XML';
  return part === '[Content_Types].xml' ? 'list of the parts' : undefined;
};
