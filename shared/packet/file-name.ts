import { findProtectedWords } from '../checks/leak';
import { protectedWords } from '../checks/protected-words';
import type { DocumentKind } from '../drafting/documents';
import type { Matter } from '../schema/matter';

const LONGEST = 90;

/** A title that every file system takes, on one line, cut between two words. */
function plain(title: string): string {
  const text = title
    .replace(/[’‘]/g, "'")
    .replace(/[\\/:*?"<>|[\]“”]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/ \S*$/, '');
  return cut.replace(/[. ]+$/, '');
}

/** The paper's own name, without what is bound with it: '…; Memorandum of Points and Authorities'. */
const ownTitle = (title: string): string => title.split(';')[0] ?? title;

const holdsProtected = (text: string, matter: Matter): boolean =>
  findProtectedWords([{ where: 'name', text }], protectedWords(matter)).length > 0;

/** 'Exhibit A - Summons dated March 14, 2017.pdf'; without its title where that holds a word the matter protects. */
export function exhibitFileName(mark: string, title: string, extension: 'docx' | 'pdf', matter: Matter): string {
  const name = plain(title);
  const shown = name === '' || holdsProtected(name, matter) ? '' : ` - ${name}`;
  return `Exhibit ${mark}${shown}.${extension}`;
}

/**
 * '01 Notice of Motion and Motion to Quash Summons.docx'. A printed title that holds a word the matter protects gives
 * way to the name the catalogue has for the paper.
 */
export function packetFileName(order: number, kind: DocumentKind, matter: Matter): string {
  const printed = plain(ownTitle(kind.printedTitle(matter)));
  const name = printed === '' || holdsProtected(printed, matter) ? plain(ownTitle(kind.title)) : printed;
  const mark = kind.internal ? ' - INTERNAL' : '';
  return `${String(order).padStart(2, '0')} ${name}${mark}.docx`;
}
