import type { Bookmarks } from './fields';

/** Where the counted part of a paper begins and ends: the memorandum after its notice, the certificate after all. */
const SLOTS: ReadonlySet<string> = new Set(['introduction', 'certificate']);

/** The bookmark at the head of a slot. */
export const landmarkOf = (slot: 'introduction' | 'certificate'): string => `_Paper_${slot}`;

/** Sets a bookmark into the first paragraph of the slots by which a paper's length is counted. */
export function landmarks(bookmarks: Bookmarks): (slot: string, xml: string) => string {
  return (slot, xml) => {
    const at = xml.startsWith('<w:p>') && SLOTS.has(slot) ? xml.indexOf('</w:pPr>') + '</w:pPr>'.length : -1;
    if (at < '</w:pPr>'.length) return xml;
    return xml.slice(0, at) + bookmarks.around(landmarkOf(slot as 'introduction'), '') + xml.slice(at);
  };
}
