import type { Law } from '../../schema/law';
import type { Exhibit } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';

/** An exhibit with the letter or number that its place in the list gives it. */
export interface MarkedExhibit {
  readonly exhibit: Exhibit;
  /** 'A', or '1' where the court's profile wants numbers. */
  readonly mark: string;
  /** Its place in the list, from 0. */
  readonly at: number;
}

/** 0 → A, 25 → Z, 26 → AA, as exhibits are lettered. */
function letterOf(at: number): string {
  let letters = '';
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The exhibits of a matter in the order of the list, each with its mark. Letters unless the court's profile says numbers. */
export function markedExhibits(matter: Pick<Matter, 'court' | 'record'>, law: Law): MarkedExhibit[] {
  const numbers = law.courts.get(matter.court?.id ?? '')?.exhibits?.marks === 'numbers';
  return (matter.record?.exhibits ?? []).map((exhibit, at) => ({
    exhibit,
    mark: numbers ? String(at + 1) : letterOf(at),
    at,
  }));
}

/**
 * 'the Summons dated March 14, 2017': a title as a sentence takes it. One that begins with an article, a possessive or
 * a quotation mark needs none.
 */
export function namedInText(title: string): string {
  return /^(the|an?|two|three)\b|^["“‘'*]|^\S+(\s\S+)?[’']s?\s/i.test(title) ? title : `the ${title}`;
}

/** 'A true and correct copy of the Summons is attached as Exhibit A.' */
export function attachedSentence({ exhibit, mark }: MarkedExhibit): string {
  const sealed = exhibit.sealed === true ? ', filed under seal,' : '';
  return `A true and correct copy of ${namedInText(exhibit.title)}${sealed} is attached as Exhibit ${mark}.`;
}
