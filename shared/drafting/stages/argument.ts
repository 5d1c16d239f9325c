import type { Block, Run } from '../draft-doc';
import { passagesForGround, passagesForSlot } from '../passages/choose';
import { plainRuns, tidy } from '../passages/inline';
import type { Passage, PassageSlot } from '../passages/parse-passage';
import type { GroundChoice } from '../../schema/matter';
import { ordinal } from '../words';
import type { Writer } from './writer';

/** A ground that counsel ticked, with the passage that carries it here. */
interface Chosen {
  readonly choice: GroundChoice;
  readonly passage: Passage | undefined;
}

function chosen(writer: Writer, slot: PassageSlot): Chosen[] {
  const fit = { documentId: writer.kind.id, matter: writer.matter };
  return writer.matter.grounds
    .filter((choice) => choice.chosen)
    .map((choice) => {
      const candidates = passagesForGround(writer.passages, slot, choice.id, fit);
      const named = candidates.find((passage) => passage.id === choice.passage);
      return { choice, passage: named ?? candidates[0] };
    });
}

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
function ownTextFor(choice: GroundChoice, passage: Passage | undefined): GroundChoice {
  return choice.passage === passage?.id ? choice : { ...choice, text: undefined };
}

const SIGNAL = String.raw`(?:\*(?:See|see|See also|see also|Cf\.|cf\.|Accord|accord|But see|but see|See generally|see, e\.g\.,|See, e\.g\.,)\*\s+)?`;

/** Takes one authority out of citation sentences and strings; a cite that a sentence leans on stays, and is reported. */
function strike(source: string, id: string): string {
  const cite = String.raw`\[@${id}(?:, [^\]]*)?\]`;
  return source
    .replace(new RegExp(String.raw`;\s+${SIGNAL}${cite}`, 'g'), '')
    .replace(new RegExp(String.raw`${SIGNAL}${cite};\s+`, 'g'), '')
    .replace(new RegExp(String.raw`(^|[.?!]["”]?\s+)${SIGNAL}${cite}\.\s*`, 'gm'), '$1');
}

function reportStruck(writer: Writer, choice: GroundChoice, source: string): void {
  for (const id of choice.struckAuthorities ?? []) {
    if (!source.includes(`[@${id}`)) continue;
    const name = writer.law.precedents.get(id)?.shortName ?? id;
    writer.diagnostics.push({
      code: 'struck-authority-stays',
      severity: 'warning',
      message: `You struck ${name}, but a sentence of the argument leans on it.`,
      where: `grounds.${choice.id}.text`,
      fix: 'Edit the text of this ground, or keep the authority.',
    });
  }
}

/** Authorities counsel added stand in a citation sentence of their own at the end of the ground. */
function added(writer: Writer, choice: GroundChoice): string {
  const ids = (choice.addedAuthorities ?? []).filter((id) => writer.law.precedents.has(id));
  if (ids.length === 0) return '';
  const cites = ids.map((id) => {
    const adverse = writer.law.precedents.get(id)?.stance === 'adverse';
    return `*${adverse ? 'but see' : 'see also'}* [@${id}]`;
  });
  const sentence = cites.join('; ');
  return `\n\n${sentence.charAt(0)}${sentence.charAt(1).toUpperCase()}${sentence.slice(2)}.`;
}

function noPassage(writer: Writer, choice: GroundChoice): void {
  const title = writer.law.grounds.get(choice.id)?.title ?? choice.id;
  writer.diagnostics.push({
    code: 'no-passage',
    severity: 'error',
    message: `No shipped text argues “${title}” in this paper.`,
    where: `grounds.${choice.id}.text`,
    fix: 'Write the argument for this ground, or untick it.',
  });
}

/** The numbered arguments of a brief: every ticked ground in counsel's order, then what candor adds. */
export function argumentBlocks(writer: Writer): Block[] {
  const blocks: Block[] = [];
  for (const { choice, passage } of chosen(writer, 'argument')) {
    const source = argumentSource(choice, passage);
    if (source.trim() === '') {
      noPassage(writer, choice);
      continue;
    }
    reportStruck(writer, choice, source);
    const where = choice.text === undefined && passage ? `passage:${passage.id}` : `grounds.${choice.id}.text`;
    const title = passage?.title ?? writer.law.grounds.get(choice.id)?.title ?? choice.id;
    blocks.push({ kind: 'heading', level: 1, runs: writer.text(title, where) });
    blocks.push(...writer.body(source + added(writer, choice), where));
  }
  return [...blocks, ...headedBlocks(writer, 'candor')];
}

/** Passages of a slot that bring their own numbered heading. */
export function headedBlocks(writer: Writer, slot: PassageSlot): Block[] {
  const fit = { documentId: writer.kind.id, matter: writer.matter };
  return passagesForSlot(writer.passages, slot, fit).flatMap((passage) => [
    { kind: 'heading' as const, level: 1 as const, runs: writer.text(passage.title, `passage:${passage.id}`) },
    ...writer.write(passage),
  ]);
}

const title = (runs: readonly Run[]): Block => ({ kind: 'title', runs });

/** The claims of a complaint, numbered in words, each realleging what stands before it. */
export function claimBlocks(writer: Writer): Block[] {
  let n = 0;
  return chosen(writer, 'claim').flatMap(({ choice, passage }) => {
    const source = passage ? argumentSource(ownTextFor(choice, passage), passage) : '';
    if (!passage || source === '') return [];
    n += 1;
    const where = `passage:${passage.id}`;
    const opening = /realleges|incorporates/.test(source)
      ? ''
      : '1. {{client.short}} realleges and incorporates by reference each of the preceding paragraphs.\n\n';
    return [
      title(tidy(plainRuns(`${ordinal(n)} CLAIM FOR RELIEF`))),
      title(writer.text(`(${passage.title})`, where)),
      ...writer.body(opening + source, where),
    ];
  });
}

/** The grounds of a letter: one short passage each, in counsel's order. */
export function letterGrounds(writer: Writer): Block[] {
  return chosen(writer, 'letter-body').flatMap(({ choice, passage }) => {
    if (passage) return writer.body(argumentSource(ownTextFor(choice, passage), passage), `passage:${passage.id}`);
    const name = writer.law.grounds.get(choice.id)?.title ?? choice.id;
    writer.diagnostics.push({
      code: 'ground-not-in-letter',
      severity: 'info',
      message: `“${name}” has no letter text and stays out of this letter.`,
      where: `grounds.${choice.id}`,
      fix: 'Nothing to do; the brief argues it.',
    });
    return [];
  });
}
