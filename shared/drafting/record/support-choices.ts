import type { Support } from '../../schema/case-record';
import type { Law } from '../../schema/law';
import type { Matter } from '../../schema/matter';
import { citedName, numberedParagraphs } from './declarants';
import { markedExhibits } from './exhibit-marks';

/** One thing of the record that a sentence can rest on, as a list shows it. */
export interface SupportChoice {
  readonly value: string;
  readonly label: string;
}

const LENGTH = 60;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LENGTH ? `${line.slice(0, LENGTH)}…` : line;
};

/** A support as one text, to tell it from others in a list. */
export const supportKey = (support: Support): string =>
  support.kind === 'exhibit' ? `exhibit ${support.id}` : `declaration ${support.id} ${support.paragraph}`;

/** Exhibits by their letters, then the paragraphs of the declarations. */
export function supportChoices(matter: Pick<Matter, 'court' | 'record'>, law: Law): SupportChoice[] {
  const record = matter.record ?? {};
  const exhibits = markedExhibits(matter, law).map(({ exhibit, mark }) => ({
    value: supportKey({ kind: 'exhibit', id: exhibit.id }),
    label: `Exhibit ${mark}: ${short(exhibit.title)}`,
  }));
  const paragraphs = numberedParagraphs(record).map(({ declaration, paragraph, number }) => ({
    value: supportKey({ kind: 'declaration', id: declaration.id, paragraph: paragraph.id }),
    label: `${citedName(record, declaration)} ¶ ${number}${paragraph.confirmed ? '' : ' (not confirmed)'}: ${short(paragraph.text)}`,
  }));
  return [...exhibits, ...paragraphs];
}

/** The supports behind the chosen keys; one that was chosen before keeps what else it holds, its pin say. */
export function supportsOf(
  matter: Pick<Matter, 'record'>,
  keys: readonly string[],
  before: readonly Support[],
): Support[] {
  const all: Support[] = [
    ...before,
    ...(matter.record?.exhibits ?? []).map(({ id }) => ({ kind: 'exhibit' as const, id })),
    ...numberedParagraphs(matter.record ?? {}).map(({ declaration, paragraph }) => ({
      kind: 'declaration' as const,
      id: declaration.id,
      paragraph: paragraph.id,
    })),
  ];
  return keys.flatMap((key) => all.find((support) => supportKey(support) === key) ?? []);
}
