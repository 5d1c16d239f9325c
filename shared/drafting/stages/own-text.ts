import { stanceOn } from '../../precedents/stance-on';
import type { GroundChoice } from '../../schema/matter';
import type { Passage } from '../passages/parse-passage';
import type { Writer } from './writer';

/*
 * What counsel changed in the argument of a ground: words, authorities struck, authorities added.
 */

/**
 * Counsel's own text wins word for word, where it was written over the passage in use (or over none);
 * otherwise the passage's, without what counsel struck. Text edited for a claim never lands in the brief.
 */
export function argumentSource(choice: GroundChoice, passage: Passage | undefined): string {
  const own = choice.passage === undefined || passage === undefined || choice.passage === passage.id;
  const source = (own ? choice.text : undefined) ?? passage?.body ?? '';
  return (choice.struckAuthorities ?? []).reduce(strike, source);
}

/** Outside briefs only text that names its passage is meant for this paper. */
export function ownTextFor(choice: GroundChoice, passage: Passage | undefined): GroundChoice {
  return choice.passage === passage?.id ? choice : { ...choice, text: undefined };
}

const SIGNAL = String.raw`(?:\*(?:See|see|See also|see also|Cf\.|cf\.|Accord|accord|But see|but see|See generally|see, e\.g\.,|See, e\.g\.,)\*\s+)?`;

/** An id as a pattern that finds only itself. */
const literally = (id: string): string => id.replace(/[^a-z0-9-]/g, '\\$&');

/** Takes one authority out of citation sentences and strings; a cite that a sentence leans on stays, and is reported. */
function strike(source: string, id: string): string {
  const cite = String.raw`\[@${literally(id)}(?:, [^\]]*)?\]`;
  return source
    .replace(new RegExp(String.raw`;\s+${SIGNAL}${cite}`, 'g'), '')
    .replace(new RegExp(String.raw`${SIGNAL}${cite};\s+`, 'g'), '')
    .replace(new RegExp(String.raw`(^|[.?!]["”]?\s+)${SIGNAL}${cite}\.\s*`, 'gm'), '$1');
}

/** Says which struck authority a sentence of the source still leans on. */
export function reportStruck(writer: Writer, choice: GroundChoice, source: string): void {
  for (const id of choice.struckAuthorities ?? []) {
    if (!new RegExp(String.raw`\[@${literally(id)}[\], |]`).test(source)) continue;
    const name = writer.law.precedents.get(id)?.shortName ?? id;
    writer.report({
      code: 'struck-authority-stays',
      severity: 'warning',
      message: `You struck ${name}, but a sentence of the argument leans on it.`,
      where: `grounds.${choice.id}.text`,
      fix: 'Edit the text of this ground, or keep the authority.',
    });
  }
}

/**
 * Authorities counsel added, as a citation sentence of its own for the end of the ground, or ''. One that the library
 * does not hold is printed as a blank and reported like any other cite.
 */
export function addedAuthorities(writer: Writer, choice: GroundChoice): string {
  const ids = choice.addedAuthorities ?? [];
  if (ids.length === 0) return '';
  const cites = ids.map((id) => {
    const { precedents, keeping } = writer.law;
    const record = precedents.get(id);
    const adverse = record !== undefined && stanceOn(record, keeping?.get(id), choice.id) === 'adverse';
    return `*${adverse ? 'but see' : 'see also'}* [@${id}]`;
  });
  const sentence = cites.join('; ');
  return `\n\n${sentence.charAt(0)}${sentence.charAt(1).toUpperCase()}${sentence.slice(2)}.`;
}
