import { strToU8, zipSync, type Zippable } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';

const rels = (...rows: string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${packageNs}/relationships">${rows.join('')}</Relationships>`;

export const relationship = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${more}/>`;

/** A Word file as Word itself leaves it: an author, a company, revision ids, a comment, custom XML, a thumbnail. */
export function wordFile(body: string, more: Record<string, string> = {}, documentRels: string[] = []): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${packageNs}/content-types"/>`,
    '_rels/.rels': rels(
      relationship('rId1', 'officeDocument', 'word/document.xml'),
      `<Relationship Id="rId2" Type="${packageNs}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      relationship('rId3', 'extended-properties', 'docProps/app.xml'),
      relationship('rId4', 'custom-properties', 'docProps/custom.xml'),
    ),
    'docProps/core.xml': `<c xmlns:dc="d"><dc:creator>Paula Paralegal</dc:creator></c>`,
    'docProps/app.xml': '<Properties><Company>Firm LLP</Company><Manager>Boss</Manager></Properties>',
    'docProps/custom.xml': '<Properties><p name="client">secret</p></Properties>',
    'docProps/thumbnail.jpeg': 'not really',
    'customXml/item1.xml': '<secret/>',
    'word/_rels/document.xml.rels': rels(
      relationship('rId1', 'settings', 'settings.xml'),
      relationship('rId2', 'comments', 'comments.xml'),
      relationship('rId3', 'customXml', '../customXml/item1.xml'),
      ...documentRels,
    ),
    'word/settings.xml':
      `<w:settings ${w}><w:zoom w:percent="100"/><w:attachedTemplate r:id="x" xmlns:r="${office}"/>` +
      '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars></w:settings>',
    'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" w:author="Paula"><w:p/></w:comment></w:comments>`,
    'word/document.xml':
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>` +
      `<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:commentRangeStart w:id="0"/>${body}` +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p><w:sectPr/></w:body></w:document>',
    ...more,
  };
  return zip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const zip = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: new Date(2020, 1, 1) });

/** One run for each piece, as Word splits a name when its spelling is checked. */
export const runs = (...pieces: string[]): string =>
  pieces.map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`).join('');
