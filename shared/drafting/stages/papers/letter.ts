import type { Block } from '../../draft-doc';
import { letterGrounds } from '../argument';
import { letterStyle, slot, type Maker } from './made';

/** A letter of objections: an opening, one short passage a ground, a close. */
export const challengeLetter: Maker = (writer) => {
  const opening = slot(writer, 'letter-opening');
  const middle = letterGrounds(writer);
  const objections: Block[] =
    middle.length > 0 ? middle : [{ kind: 'para', runs: [writer.blank('objections: no ground is chosen', 'grounds')] }];
  return { blocks: { body: [...opening, ...objections, ...slot(writer, 'letter-close')].map(letterStyle) } };
};

/** A letter whose passages stand in the three slots, whatever the grounds. */
export const plainLetter: Maker = (writer) => {
  const body = (['letter-opening', 'letter-body', 'letter-close'] as const).flatMap((name) => slot(writer, name));
  return { blocks: { body: body.map(letterStyle) } };
};
