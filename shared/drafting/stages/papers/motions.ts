import type { Block, Run } from '../../draft-doc';
import { argumentBlocks, headedBlocks } from '../argument';
import { certificateBlocks, slot, type Maker } from './made';

/** A motion that opens with an argument of its own; then the ticked grounds, where the paper argues them. */
export const ledMotion: Maker = (writer) => ({
  blocks: {
    notice: slot(writer, 'notice'),
    relief: slot(writer, 'relief'),
    introduction: slot(writer, 'introduction'),
    facts: slot(writer, 'facts'),
    standard: slot(writer, 'standard'),
    argument: [...headedBlocks(writer, 'lead'), ...(writer.kind.grounds ? [] : argumentBlocks(writer))],
    alternative: headedBlocks(writer, 'alternative'),
    conclusion: slot(writer, 'conclusion'),
    certificate: certificateBlocks(writer),
  },
});

const BURDEN = 'undue-burden';

/**
 * The provider's motion against a § 2703(d) order. Volume and burden are the grounds that the sentence itself names, so
 * that they are argued first whether counsel has ticked them or not; the ticked grounds follow.
 */
export const motion2703d: Maker = (writer) => {
  const { grounds } = writer.matter;
  if (grounds.some(({ id, chosen }) => id === BURDEN && chosen)) return ledMotion(writer);
  const own = grounds.find(({ id }) => id === BURDEN) ?? { id: BURDEN };
  const rest = grounds.filter(({ id }) => id !== BURDEN);
  return ledMotion(writer.on({ ...writer.matter, grounds: [{ ...own, chosen: true }, ...rest] }));
};

/** Who does what under the protocol. The names are for those who take the duty; nobody is named by the app. */
const DUTIES: readonly string[] = [
  'Supervising attorney for the review, not of the prosecution team: sees that the Protocol is kept',
  'First reviewer: reads what the terms return',
  'Second reviewer: reads what the terms return',
  'Forensic examiner: loads and indexes, reads no content',
  'Custodian of the redaction key, for the provider: gives it up only on an order',
  'Custodian of the sealed search terms: keeps the terms and the log of their use',
];

const NAME = '____________________';

function dutyTable(): Block {
  const row = (cells: readonly string[], b?: true): readonly Run[][] => cells.map((t) => [b ? { t, b } : { t }]);
  return {
    kind: 'table',
    header: true,
    rows: [
      row(['Role and duty', 'Name and office of the person named'], true),
      ...DUTIES.map((duty) => row([duty, NAME])),
    ],
  };
}

/** The protocol that is attached to the order which modifies a warrant, with its schedule of persons. */
export const protocol: Maker = (writer) => ({
  blocks: { protocol: slot(writer, 'order', { headingLevel: 1 }), reviewers: [dutyTable()] },
});

/** A notice that is filed and argues nothing: of appeal, of dismissal. */
export const courtNotice: Maker = (writer) => ({
  blocks: {
    noticeBody: slot(writer, 'notice'),
    certificate: certificateBlocks(writer),
  },
});
