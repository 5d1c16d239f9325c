import { strToU8, zipSync, type Zippable } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const opc = 'http://schemas.openxmlformats.org/package/2006';
export const namespaces =
  `xmlns:w="${w}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14 w15"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const typeOf: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/glossary\/document\.xml$/, `${word}.document.glossary+xml`],
  [/^word\/(header|footer)\d*\.xml$/, `${word}.$1+xml`],
  [
    /^word\/(styles|settings|numbering|fontTable|footnotes|endnotes|comments|people|commentsExtended)\.xml$/,
    `${word}.$1+xml`,
  ],
  [/^word\/charts\/chart\d*\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

/** The kind of a relationship: one of Office, or a whole type where it begins with http. */
export interface Rel {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external?: true;
}

const relsXml = (rels: readonly Rel[]): string =>
  `${declaration}<Relationships xmlns="${opc}/relationships">${rels
    .map(
      ({ id, kind, target, external }) =>
        `<Relationship Id="${id}" Type="${kind.startsWith('http') ? kind : `${office}/${kind}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

export interface Foreign {
  /** What stands in the body before its section. */
  readonly body?: string;
  readonly section?: string;
  readonly settings?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly rels?: readonly Rel[];
  readonly rootRels?: readonly Rel[];
  readonly settingsRels?: readonly Rel[];
  readonly moreRels?: Readonly<Record<string, readonly Rel[]>>;
  readonly date?: Date;
}

export const p = (inner: string): string => `<w:p>${inner}</w:p>`;
export const r = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const part = (root: string, inner: string): string =>
  `${declaration}<w:${root} ${namespaces}>${inner}</w:${root}>`;

/** A small Word file of another program that carries nothing, with what a test plants in it. */
export function foreignFile(planted: Foreign = {}): Uint8Array {
  const section = planted.section ?? '<w:pgSz w:w="12240" w:h="15840"/>';
  const parts: Record<string, string | Uint8Array> = {
    'word/document.xml': part(
      'document',
      `<w:body>${p(r('To the Court.'))}${planted.body ?? ''}<w:sectPr>${section}</w:sectPr></w:body>`,
    ),
    'word/settings.xml': part('settings', planted.settings ?? ''),
    'word/styles.xml': part(
      'styles',
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${planted.styles ?? ''}`,
    ),
    '_rels/.rels': relsXml([
      { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' },
      ...(planted.rootRels ?? []),
    ]),
    'word/_rels/document.xml.rels': relsXml([
      { id: 'rIdS', kind: 'settings', target: 'settings.xml' },
      { id: 'rIdT', kind: 'styles', target: 'styles.xml' },
      ...(planted.rels ?? []),
    ]),
    ...(planted.settingsRels ? { 'word/_rels/settings.xml.rels': relsXml(planted.settingsRels) } : {}),
    ...Object.fromEntries(Object.entries(planted.moreRels ?? {}).map(([name, rels]) => [name, relsXml(rels)])),
    ...planted.parts,
  };
  const overrides = Object.keys(parts).flatMap((name) => {
    const [pattern, type] = typeOf.find(([one]) => one.test(name)) ?? [];
    return pattern && type ? [`<Override PartName="/${name}" ContentType="${name.replace(pattern, type)}"/>`] : [];
  });
  const types =
    `${declaration}<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/octet-stream"/>' +
    `<Default Extension="docx" ContentType="${word}.document"/><Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>` +
    `${overrides.join('')}</Types>`;
  const zip: Zippable = { '[Content_Types].xml': strToU8(types) };
  for (const [name, content] of Object.entries(parts))
    zip[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zip, { mtime: planted.date ?? new Date(1980, 0, 1) });
}
