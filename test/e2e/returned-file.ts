import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exif, jpeg } from '../unit/shared/reveal/pictures';
import { picture } from '../unit/shared/reveal/planted.data';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  `xmlns:r="${office}"`;

/** Who took words out, commented and took the picture; nobody reads the name on a page. */
export const hand = 'Cornelia Vantongeren';
export const deleted = 'words that were struck at the last moment';

/** A saved paper as it comes back from a colleague's Word: words struck with tracking on, a comment, a photograph. */
export function comeBackFromWord(saved: string, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(saved)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const struck =
    `<w:p><w:del w:id="901" w:author="${hand}" w:date="2026-01-02T03:04:05Z"><w:r><w:delText>${deleted}</w:delText></w:r></w:del>` +
    `<w:r><w:t>Nothing else was changed.</w:t></w:r><w:commentRangeStart w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>`;
  const shown = picture('rIdPhoto').replace('<w:drawing>', `<w:drawing ${drawing}>`);
  const comments = `<w:comments ${w}><w:comment w:id="3" w:author="${hand}" w:initials="CV"><w:p><w:r><w:t>Is this safe?</w:t></w:r></w:p></w:comment></w:comments>`;
  const rels = text('word/_rels/document.xml.rels').replace(
    '</Relationships>',
    `<Relationship Id="rIdPhoto" Type="${office}/image" Target="media/photo.jpeg"/>` +
      `<Relationship Id="rIdNotes" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
  );
  const types = text('[Content_Types].xml').replace(
    '</Types>',
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/comments.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  );
  const body = text('word/document.xml').replace('</w:p>', () => `</w:p>${struck}<w:p>${shown}</w:p>`);
  const changed = {
    '[Content_Types].xml': strToU8(types),
    'word/document.xml': strToU8(body),
    'word/_rels/document.xml.rels': strToU8(rels),
    'word/comments.xml': strToU8(comments),
    'word/media/photo.jpeg': jpeg([exif(hand, 1)]),
  };
  writeFileSync(to, zipSync({ ...parts, ...changed }));
}
