import { escapeXml } from './run-xml';

/*
 * Word fields, written clean: the result stands in the file as Word would compute it, and nothing asks Word to compute
 * it again on opening (no w:dirty, no updateFields). The lawyer presses F9 after editing.
 */

const part = (kind: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** One run of a field's instruction; italics in it are italics in the table that Word builds from it. */
export const instruction = (text: string, italic = false): string =>
  `<w:r>${italic ? '<w:rPr><w:i/></w:rPr>' : ''}<w:instrText xml:space="preserve">${escapeXml(text)}</w:instrText></w:r>`;

/** A field without a result, such as the mark of a cite. */
export const markField = (instructions: string): string => part('begin') + instructions + part('end');

/** The opening of a field whose result spans paragraphs. */
export const openField = (text: string): string => part('begin') + instruction(text) + part('separate');

/** Its end, in the last paragraph of the result. */
export const closeField = part('end');

/** A whole field with its result. */
export const field = (text: string, result: string): string =>
  `${openField(text)}${result === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(result)}</w:t></w:r>`}${closeField}`;

/** Bookmarks of one document: ids that nothing else in it has. */
export class Bookmarks {
  private next: number;

  constructor(parts: Iterable<string>) {
    let highest = 0;
    for (const xml of parts) {
      for (const [, id] of xml.matchAll(/<w:bookmarkStart\b[^>]*?\bw:id="(\d+)"/g))
        highest = Math.max(highest, Number(id));
    }
    this.next = highest + 1;
  }

  /** A bookmark around some content of a paragraph. */
  around(name: string, content: string): string {
    const id = this.next++;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }
}
