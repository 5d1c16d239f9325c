import { longDate } from '../../../kernel/civil-date';
import type { DemandItem } from '../../../schema/demand';
import type { Matter } from '../../../schema/matter';
import { costsAreSpent } from '../../catalogue/responses';
import { objectionWords } from '../../fields/response';
import { responseTo } from '../../item-objections';
import { capital, demandNoun, thousands } from '../../words';
import type { ListRow } from '../../draft-doc';
import type { Writer } from '../writer';
import { reportBarred } from './barred';
import { slot, type Maker } from './made';

/** A place left for a hand to fill. */
const LINE = '____________';

/** 'Brightwater v. Doe 1, No. 3:26-cv-00000: Subpoena dated November 19, 2026' */
function caseLine(matter: Matter): string {
  const { underlying, title, instrument, dated, number } = matter.demand;
  const known = [underlying?.caption, underlying?.number ? `No. ${underlying.number}` : undefined].filter(Boolean);
  const paper = `${title ?? capital(demandNoun(instrument))}${number && number !== underlying?.number ? ` No. ${number}` : ''} to ${matter.demand.recipient.name}${dated ? `, dated ${longDate(dated)}` : ''}`;
  return known.length > 0 ? `${known.join(', ')}: ${paper}` : paper;
}

const ANSWER_WORDS = { produce: 'Produced', withhold: 'Withheld', narrow: 'Withheld as written' } as const;

function logRow(writer: Writer, item: DemandItem, at: number): ListRow {
  const entry = responseTo(writer.matter, item);
  const label = `answer to item ${at + 1}`;
  const open = entry?.answer ? undefined : writer.blank(label, 'response.items').t;
  const objections = objectionWords(writer.matter, item, writer.law);
  const why = entry?.reason ?? (objections ? `${capital(objections)}.` : undefined);
  const kept = entry?.answer === 'withhold' || entry?.answer === 'narrow';
  const partly = entry?.answer === 'produce' && typeof entry.produced === 'string';
  const rest = partly ? (entry.reason ?? 'What the item asks for beyond that.') : '–';
  const offer = entry?.answer === 'narrow' && entry.narrowTo ? ` Offered: ${entry.narrowTo}.` : '';
  return {
    number: String(at + 1),
    asked: capital(item.text),
    answer: entry?.answer ? (partly ? 'Produced in part' : ANSWER_WORDS[entry.answer]) : (open ?? ''),
    produced:
      entry?.answer === 'produce' ? capital(entry.produced ?? 'What the item describes, so far as it is held') : '–',
    bates: entry?.answer === 'produce' ? (entry.bates ?? LINE) : '–',
    withheld: kept
      ? `${why ?? writer.blank(`reason for withholding item ${at + 1}`, 'response.items').t}${offer}`
      : rest,
  };
}

/** One row an item: produced, withheld, why. Ranges stay blank until somebody enters them. */
export const productionLog: Maker = (writer) => {
  reportBarred(writer);
  const { matter } = writer;
  const open = matter.demand.items.filter((item) => {
    const entry = responseTo(matter, item);
    return entry?.answer === 'produce' && !entry.bates;
  });
  if (open.length > 0) {
    writer.report({
      code: 'ranges-left-open',
      severity: 'info',
      message: 'The numbers stamped on what is produced are not entered; the log leaves a line for them.',
      where: 'response.items',
      fix: 'Enter them when the production is stamped.',
    });
  }
  return {
    blocks: { logNote: slot(writer, 'record-note') },
    lists: { logRows: matter.demand.items.map((item, at) => logRow(writer, item, at)) },
    values: { caseLine: caseLine(matter) },
  };
};

/** A form for the custodian's own hand: nothing in it is anybody's statement until it is initialed and signed. */
export const custodianCertificate: Maker = (writer) => {
  reportBarred(writer);
  writer.report({
    code: 'custodian-fills',
    severity: 'info',
    message: 'The certificate is a form: the custodian fills the blanks, strikes what is not so, initials and signs.',
    where: 'response.items',
    fix: 'Have a person with knowledge go through it; nobody else can fill it.',
  });
  return {
    blocks: { certified: slot(writer, 'certified') },
    values: { caseLine: caseLine(writer.matter) },
  };
};

/** '$9,000.00' */
function dollars(amount: number): string {
  const cents = Math.round(amount * 100);
  return `$${thousands(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

/** Hours times rate and other outlays, and the sum (18 U.S.C. § 2706(a)). */
export const costStatement: Maker = (writer) => {
  const { matter } = writer;
  const costs = matter.response?.costs;
  const hours = costs?.hours ?? matter.facts.burden?.hoursEstimate ?? 0;
  const rate = costs?.rate ?? 0;
  const others = costs?.others ?? [];
  if (!costsAreSpent(matter)) {
    writer.report({
      code: 'costs-estimated',
      severity: 'warning',
      message: 'The hours are the estimate among the facts; § 2706(a) pays costs that were directly incurred.',
      where: 'response.costs.hours',
      fix: 'Send it as an estimate, or enter the hours that were spent.',
    });
  }
  const spent = costsAreSpent(matter) ? 'spent' : 'estimated';
  const cents = [hours * rate, ...others.map(({ amount }) => amount)].map((amount) => Math.round(amount * 100));
  const total = cents.reduce((sum, amount) => sum + amount, 0) / 100;
  const word = hours === 1 ? 'hour' : 'hours';
  return {
    blocks: { costTerms: slot(writer, 'record-note') },
    lists: {
      costRows: [
        {
          what: 'Searching for, assembling, reviewing and reproducing the information',
          basis: `${hours} ${word} ${spent}, at ${dollars(rate)} an hour`,
          amount: dollars(hours * rate),
        },
        ...others.map(({ what, amount }) => ({ what, basis: 'Outlay', amount: dollars(amount) })),
      ],
    },
    values: { caseLine: caseLine(matter), costTotal: dollars(total) },
  };
};
