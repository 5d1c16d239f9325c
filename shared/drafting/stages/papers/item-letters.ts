import type { DemandItem } from '../../../schema/demand';
import { oneItem } from '../../item-objections';
import { plainRuns, tidy } from '../../passages/inline';
import { literalText } from '../../passages/marks';
import type { PassageSlot } from '../../passages/parse-passage';
import type { Block } from '../../draft-doc';
import type { Writer } from '../writer';
import { reportBarred } from './barred';
import { letterStyle, slot, type Maker } from './made';

/** One item in a letter: its number and words, then what the passages of a slot say of it. */
function itemParagraphs(writer: Writer, item: DemandItem, at: number, name: PassageSlot): Block[] {
  const head = tidy([{ t: `Item ${at + 1}. `, b: true }, ...plainRuns(literalText(`“${item.text}”`))]);
  return [{ kind: 'para', runs: head }, ...slot(writer.on(oneItem(writer.matter, item)), name)];
}

function itemLetter(writer: Writer, name: PassageSlot): Block[] {
  const items = writer.matter.demand.items.flatMap((item, at) => itemParagraphs(writer, item, at, name));
  const middle = slot(writer, 'letter-body');
  return [...slot(writer, 'letter-opening'), ...items, ...middle, ...slot(writer, 'letter-close')].map(letterStyle);
}

/** Objections and a proposal for each item, and times to talk. */
export const meetAndConfer: Maker = (writer) => {
  if (!writer.matter.response?.confer?.offered?.length) {
    writer.report({
      code: 'times-left-open',
      severity: 'info',
      message: 'No time to confer is entered; the letter leaves a line for it.',
      where: 'response.confer.offered',
      fix: 'Enter the times that counsel can offer, or write them in by hand.',
    });
  }
  return { blocks: { body: itemLetter(writer, 'item-proposal') } };
};

/** What is produced and what is not, item by item, under reservation of rights. */
export const partialProduction: Maker = (writer) => {
  reportBarred(writer);
  return { blocks: { body: itemLetter(writer, 'item-answer') } };
};
