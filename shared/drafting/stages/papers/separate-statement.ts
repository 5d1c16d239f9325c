import type { DemandItem } from '../../../schema/demand';
import type { Block } from '../../draft-doc';
import { objectionsTo, oneItem, responseTo } from '../../item-objections';
import { passagesForGround } from '../../passages/choose';
import { plainRuns, tidy } from '../../passages/inline';
import { literalText } from '../../passages/marks';
import type { Writer } from '../writer';
import { slot, type Maker } from './made';

const label = (t: string): Block => ({ kind: 'para', style: 'flush', label: true, runs: [{ t, b: true }] });

/**
 * One item as Cal. Rules of Court, rule 3.1345(c) wants it: its text in full, the answer or objection in full, the
 * reasons of fact and of law. Nothing refers to another item: no other paper, and no other page, has to be read.
 */
function itemBlocks(writer: Writer, item: DemandItem, at: number, argued: Set<string>): Block[] {
  const { matter, kind } = writer;
  const about = writer.on(oneItem(matter, item));
  const fit = { documentId: kind.id, matter: about.matter };
  const legal = objectionsTo(matter, item, writer.law).flatMap((ground) => {
    const passage = passagesForGround(writer.passages, 'objection', ground, fit)[0];
    if (!passage) return [];
    argued.add(ground);
    return about.write(passage);
  });
  const no = at + 1;
  return [
    { kind: 'title', runs: [{ t: `ITEM NO. ${no}` }] },
    label(`Text of Item No. ${no}:`),
    { kind: 'quote', runs: tidy(plainRuns(literalText(item.text))) },
    label(`Response or Objection to Item No. ${no}:`),
    ...slot(about, 'item-answer'),
    label(`Factual Reasons Why Item No. ${no} Should Not Be Enforced:`),
    ...slot(about, 'item-reasons'),
    label(`Legal Reasons Why Item No. ${no} Should Not Be Enforced:`),
    ...(legal.length > 0
      ? legal
      : [{ kind: 'para' as const, runs: [writer.blank(`objection to item ${no}`, 'grounds'), { t: '.' }] }]),
  ];
}

/** An item that is answered without objection is no matter in dispute. */
const inDispute = ({ matter, law }: Writer, item: DemandItem): boolean =>
  responseTo(matter, item)?.answer !== 'produce' || objectionsTo(matter, item, law).length > 0;

/** The separate statement that goes with a California motion to quash (Cal. Rules of Court, rule 3.1345). */
export const separateStatement: Maker = (writer) => {
  const argued = new Set<string>();
  const introduction = slot(writer, 'introduction');
  const { items } = writer.matter.demand;
  const statement = items.flatMap((item, at) => (inDispute(writer, item) ? itemBlocks(writer, item, at, argued) : []));
  for (const { id, chosen } of writer.matter.grounds) {
    if (!chosen || argued.has(id)) continue;
    writer.report({
      code: 'ground-not-in-statement',
      severity: 'info',
      message: `“${writer.law.grounds.get(id)?.title ?? id}” goes to no single item and is argued in the memorandum alone.`,
      where: `grounds.${id}`,
      fix: 'If it is a reason against one item, write it in under that item: the statement may not refer to the memorandum.',
    });
  }
  const none = (): Block[] => [{ kind: 'para', runs: [writer.blank('items in dispute', 'demand.items')] }];
  return { blocks: { introduction, statement: statement.length > 0 ? statement : none() } };
};
