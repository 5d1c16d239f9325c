import { longDate } from '../../../kernel/civil-date';
import type { DemandItem } from '../../../schema/demand';
import { objectionDays } from '../../objection-days';
import { objectionsTo, oneItem, responseTo } from '../../item-objections';
import { plainRuns, tidy } from '../../passages/inline';
import { literalText } from '../../passages/marks';
import { passagesForGround } from '../../passages/choose';
import type { Block } from '../../draft-doc';
import type { Writer } from '../writer';
import { reportBarred } from './barred';
import { certificateBlocks, slot, type Maker } from './made';
import { underlyingCaption } from './underlying-caption';

/** One item: its words, the objections with their grounds, and what will be done about it. */
function itemBlocks(writer: Writer, item: DemandItem, at: number): Block[] {
  const { matter, kind } = writer;
  const about = writer.on(oneItem(matter, item));
  const fit = { documentId: kind.id, matter: about.matter };
  const objections = objectionsTo(matter, item, writer.law).flatMap((ground) => {
    const passage = passagesForGround(writer.passages, 'objection', ground, fit)[0];
    return passage ? about.write(passage) : [];
  });
  const answered = responseTo(matter, item)?.answer === 'produce';
  const grounds: Block[] =
    objections.length > 0 || answered
      ? objections
      : [{ kind: 'para', runs: [writer.blank(`objection to item ${at + 1}`, 'grounds'), { t: '.' }] }];
  return [
    { kind: 'title', runs: [{ t: `Item ${at + 1}` }] },
    { kind: 'quote', runs: tidy(plainRuns(literalText(item.text))) },
    ...grounds,
    ...slot(about, 'item-answer'),
  ];
}

/** Says until when objections are in time, and that these are not (Fed. R. Civ. P. 45(d)(2)(B)). */
function reportTime({ matter, report }: Writer): void {
  const { served, compliance, fourteenth, before } = objectionDays(matter);
  if (served === undefined || fourteenth === undefined || before === undefined) {
    report({
      code: 'objections-time-unknown',
      severity: 'warning',
      message: 'The day of service is not known, so nobody can say whether these objections are in time.',
      where: 'demand.served.date',
      fix: 'Enter the day of service.',
    });
    return;
  }
  const return_ = compliance ? ` and the return date (${longDate(compliance)})` : '';
  const rule = `before the earlier of the fourteenth day after service (${longDate(fourteenth)}; served ${longDate(served)})${return_}`;
  const late = matter.today >= before;
  report({
    code: late ? 'objections-late' : 'objections-before',
    severity: late ? 'warning' : 'info',
    message: late
      ? `These objections are late: they were to be served ${rule}, and this paper is dated ${longDate(matter.today)}. Late objections may be waived.`
      : `Serve these objections ${rule}: before ${longDate(before)}.`,
    where: 'demand.served.date',
    fix: late
      ? 'Move to quash before the return date, have an extension confirmed in writing, or state why the lateness should be excused. A last day on a weekend or holiday may be carried forward (Rule 6(a)); check it.'
      : 'Nothing to do if they go out in time; an extension must be agreed in writing.',
  });
}

/** Rule 45(d)(2)(B) objections: what goes to the whole kept short, then each item with its grounds. */
export const objections: Maker = (writer) => {
  reportTime(writer);
  reportBarred(writer);
  const caption = underlyingCaption(writer);
  return {
    blocks: {
      ...(caption ? { caption: [caption] } : {}),
      introduction: slot(writer, 'objections-opening'),
      objectionsWhole: slot(writer, 'objections-whole'),
      objectionsItems: writer.matter.demand.items.flatMap((item, at) => itemBlocks(writer, item, at)),
      reservation: slot(writer, 'objections-close'),
      certificate: certificateBlocks(writer),
    },
  };
};
