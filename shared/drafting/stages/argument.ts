import type { Block, Run } from '../draft-doc';
import { passagesForGround, passagesForSlot } from '../passages/choose';
import { plainRuns, tidy } from '../passages/inline';
import type { Passage, PassageSlot } from '../passages/parse-passage';
import type { GroundChoice } from '../../schema/matter';
import { ordinal } from '../words';
import { addedAuthorities, argumentSource, ownTextFor, reportStruck } from './own-text';
import type { Writer } from './writer';

/** A ground that counsel ticked, with the passage that carries it here. */
interface Chosen {
  readonly choice: GroundChoice;
  readonly passage: Passage | undefined;
}

/** The ticked grounds in counsel's order, each once. */
function chosen(writer: Writer, slot: PassageSlot): Chosen[] {
  const fit = { documentId: writer.kind.id, matter: writer.matter };
  const ticked = writer.matter.grounds.filter((choice) => choice.chosen);
  return ticked
    .filter((choice, i) => ticked.findIndex((other) => other.id === choice.id) === i)
    .map((choice) => {
      const candidates = passagesForGround(writer.passages, slot, choice.id, fit);
      const named = candidates.find((passage) => passage.id === choice.passage);
      return { choice, passage: named ?? candidates[0] };
    });
}

/** Says that a ticked ground has nothing to print: nobody shipped a text for it, or counsel emptied it. */
function noText(writer: Writer, { choice, passage }: Chosen): void {
  const title = writer.law.grounds.get(choice.id)?.title ?? choice.id;
  writer.report({
    code: 'no-passage',
    severity: 'error',
    message: passage ? `The text of “${title}” is empty.` : `No shipped text argues “${title}” in this paper.`,
    where: `grounds.${choice.id}.text`,
    fix: passage
      ? 'Write it, go back to the shipped text, or untick the ground.'
      : 'Write the argument for this ground, or untick it.',
  });
}

/** The numbered arguments of a brief: every ticked ground in counsel's order, then what candor adds. */
export function argumentBlocks(writer: Writer): Block[] {
  const blocks: Block[] = [];
  for (const { choice, passage } of chosen(writer, 'argument')) {
    const source = argumentSource(choice, passage);
    if (source.trim() === '') {
      noText(writer, { choice, passage });
      continue;
    }
    reportStruck(writer, choice, source);
    const where = choice.text === undefined && passage ? `passage:${passage.id}` : `grounds.${choice.id}.text`;
    const title = passage?.title ?? writer.law.grounds.get(choice.id)?.title ?? choice.id;
    blocks.push({ kind: 'heading', level: 1, runs: writer.text(title, where) });
    blocks.push(...writer.body(source + addedAuthorities(writer, choice), where));
  }
  if (blocks.length === 0) {
    blocks.push({
      kind: 'para',
      runs: [writer.blank('argument: no ground is chosen that this paper can argue', 'grounds')],
    });
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

/** Says that a ground counsel ticked has no text for this kind of paper. */
function leftOut(writer: Writer, choice: GroundChoice, paper: 'letter' | 'complaint'): void {
  const name = writer.law.grounds.get(choice.id)?.title ?? choice.id;
  writer.report({
    code: `ground-not-in-${paper}`,
    severity: 'info',
    message: `“${name}” has no text for a ${paper} and stays out of this one.`,
    where: `grounds.${choice.id}`,
    fix: 'Nothing to do if the brief argues it; otherwise write it in.',
  });
}

/** The claims of a complaint, numbered in words, each realleging what stands before it. */
export function claimBlocks(writer: Writer): Block[] {
  let n = 0;
  return chosen(writer, 'claim').flatMap(({ choice, passage }) => {
    const source = passage ? argumentSource(ownTextFor(choice, passage), passage) : '';
    if (!passage || source.trim() === '') {
      leftOut(writer, choice, 'complaint');
      return [];
    }
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
    const source = passage ? argumentSource(ownTextFor(choice, passage), passage) : '';
    if (passage && source.trim() !== '') return writer.body(source, `passage:${passage.id}`);
    leftOut(writer, choice, 'letter');
    return [];
  });
}
