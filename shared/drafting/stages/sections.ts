import { makePaper } from './papers';
import type { Made } from './papers/made';
import type { Writer } from './writer';

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
  noticeBody: ['text of the notice', 'court.id'],
  protocol: ['terms of the protocol', 'demand.instrument'],
};

/**
 * What fills the slots of this paper. A section that the paper cannot do without and that nothing fills is a visible
 * blank.
 */
export function sections(writer: Writer): Made {
  const made = makePaper(writer);
  for (const [name, blocks] of Object.entries(made.blocks)) {
    const [label, where] = ESSENTIAL[name] ?? [];
    if (blocks.length > 0 || label === undefined || where === undefined) continue;
    made.blocks[name] = [{ kind: 'para', runs: [writer.blank(label, where)] }];
  }
  return made;
}
