import type { Block } from '../draft-doc';
import { passagesForSlot } from '../passages/choose';
import type { PassageSlot } from '../passages/parse-passage';
import type { BlockOptions } from '../passages/to-blocks';
import { argumentBlocks, claimBlocks, headedBlocks, letterGrounds } from './argument';
import type { Writer } from './writer';

function slot(writer: Writer, name: PassageSlot, options: BlockOptions = {}): Block[] {
  const fit = { documentId: writer.kind.id, matter: writer.matter };
  return passagesForSlot(writer.passages, name, fit).flatMap((passage) => writer.write(passage, options));
}

function brief(writer: Writer): Record<string, Block[]> {
  return {
    notice: writer.kind.kind === 'motion' ? slot(writer, 'notice') : [],
    relief: writer.kind.kind === 'motion' ? slot(writer, 'relief') : [],
    introduction: slot(writer, 'introduction'),
    facts: slot(writer, 'facts'),
    standard: slot(writer, 'standard'),
    argument: argumentBlocks(writer),
    alternative: headedBlocks(writer, 'alternative'),
    conclusion: slot(writer, 'conclusion'),
    certificate: slot(writer, 'certificate', { paragraphStyle: 'flush' }),
  };
}

function complaint(writer: Writer): Record<string, Block[]> {
  return {
    introduction: slot(writer, 'introduction'),
    jurisdiction: slot(writer, 'jurisdiction'),
    assignment: slot(writer, 'assignment'),
    parties: writer.body('{{@parties}}', 'parties'),
    facts: slot(writer, 'allegations'),
    claims: claimBlocks(writer),
    prayer: slot(writer, 'prayer'),
  };
}

function letter(writer: Writer): Record<string, Block[]> {
  const opening = slot(writer, 'letter-opening');
  const emergency = writer.kind.id.startsWith('emergency');
  const middle = emergency ? slot(writer, 'letter-body') : letterGrounds(writer);
  const objections: Block[] =
    middle.length > 0 ? middle : [{ kind: 'para', runs: [writer.blank('objections: no ground is chosen', 'grounds')] }];
  return { body: [...opening, ...objections, ...slot(writer, 'letter-close')].map(letterStyle) };
}

/** A letter is set single-spaced. */
function letterStyle(block: Block): Block {
  return block.kind === 'para' ? { ...block, style: 'single' } : block;
}

function made(writer: Writer): Record<string, Block[]> {
  switch (writer.kind.kind) {
    case 'motion':
    case 'opposition':
      return brief(writer);
    case 'complaint':
      return complaint(writer);
    case 'letter':
      return letter(writer);
    case 'order':
      return { order: slot(writer, 'order') };
  }
}

/** What a paper cannot do without, the words of the blank, and where the remedy is entered. */
const ESSENTIAL: Readonly<Record<string, readonly [label: string, where: string]>> = {
  introduction: ['introduction', 'demand.instrument'],
  facts: ['statement of facts', 'demand.instrument'],
  conclusion: ['conclusion', 'demand.instrument'],
  jurisdiction: ['jurisdiction and venue', 'demand.instrument'],
  claims: ['claims: no ground is chosen that this paper can plead', 'grounds'],
  prayer: ['prayer for relief', 'demand.instrument'],
  order: ['findings and orders', 'demand.instrument'],
  body: ['text of the letter', 'demand.instrument'],
};

/**
 * The slots of this kind of paper, filled in reading order so that cites shorten as they go. A section that the paper
 * cannot do without and that nothing fills is a visible blank.
 */
export function sectionBlocks(writer: Writer): Record<string, Block[]> {
  const sections = made(writer);
  for (const [name, blocks] of Object.entries(sections)) {
    const [label, where] = ESSENTIAL[name] ?? [];
    if (blocks.length > 0 || label === undefined || where === undefined) continue;
    sections[name] = [{ kind: 'para', runs: [writer.blank(label, where)] }];
  }
  return sections;
}
