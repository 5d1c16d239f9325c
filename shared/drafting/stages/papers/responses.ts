import { longDate } from '../../../kernel/civil-date';
import { firstPeriodEnds, preservedUntil } from '../../objection-days';
import { accountPhrase, capital } from '../../words';
import { courtName } from '../../court-name';
import { addressee, rows } from '../signature';
import { plainLetter } from './letter';
import type { Maker } from './made';

/**
 * To the account holder by the account alone. Nobody's name or address is in the matter to print: who the person is
 * lies in the sealed drawer, and the notice goes through the service itself.
 */
export const userNotice: Maker = (writer) => {
  const { matter, report } = writer;
  const { gag, notice } = matter.facts;
  if (gag?.requested === true || matter.demand.secrecy?.words) {
    report({
      code: 'secrecy-requested',
      severity: 'warning',
      message: 'The demand asks for secrecy. No order and no statute is recorded that requires it; the notice says so.',
      where: 'facts.gag.requested',
      fix: 'Make sure that no order came later, and consider telling the issuer that notice will be given.',
    });
  }
  if (matter.restricted) {
    report({
      code: 'restricted-matter',
      severity: 'warning',
      message: 'The matter is restricted: something in it was marked as sealed or secret.',
      where: 'restricted',
      fix: 'Check that nothing sealed forbids this notice before it goes.',
    });
  }
  if (notice?.targetNotified === true) {
    report({
      code: 'already-notified',
      severity: 'info',
      message: 'The facts say that the account holder was told already.',
      where: 'facts.notice.targetNotified',
      fix: 'Nothing to do if this notice follows up on the first.',
    });
  }
  if (matter.notice?.sent?.processAttached !== true) {
    report({
      code: 'enclose-the-demand',
      severity: 'info',
      message: 'The letter says that a copy of the demand is enclosed.',
      where: 'notice.sent',
      fix: 'Send the demand with it, and log that it went, on the page Secrecy.',
    });
  }
  const day = matter.response?.answerOn;
  if (day && day <= matter.today) {
    report({
      code: 'answer-day-past',
      severity: 'warning',
      message: `The day of the answer (${longDate(day)}) leaves the account holder no time: the notice is dated ${longDate(matter.today)}.`,
      where: 'response.answerOn',
      fix: 'Choose a later day, with an extension from the issuer if the return date needs one.',
    });
  }
  const holder = `The holder of ${accountPhrase(matter) ?? 'the account'}`;
  return {
    ...plainLetter(writer),
    values: {
      addresseeName: holder,
      salutation: 'To the account holder',
      subjectLine: `A demand for information about ${accountPhrase(matter) ?? 'your account'}`,
      deliveryLine: 'Through the contact point that is registered for the account',
    },
    flags: { hasDeliveryLine: true },
    lists: { addressee: rows([holder]) },
  };
};

/** 90 days, what is kept, and what is not admitted. */
export const preservationAcknowledgment: Maker = (writer) => {
  const { matter, report } = writer;
  const { reference, renewedOn } = matter.response?.preservation ?? {};
  const [first, until] = [firstPeriodEnds(matter), preservedUntil(matter)];
  if (renewedOn && first && renewedOn > first) {
    report({
      code: 'renewed-late',
      severity: 'warning',
      message: `The request was renewed on ${longDate(renewedOn)}, after the first 90 days had ended on ${longDate(first)}.`,
      where: 'response.preservation.renewedOn',
      fix: 'Decide whether it is answered as a new request; if so, enter its own day of receipt.',
    });
  }
  if (until && matter.today > until) {
    report({
      code: 'preservation-ended',
      severity: 'warning',
      message: `The period of preservation ended on ${longDate(until)}.`,
      where: 'demand.served.date',
      fix: 'Before anything is deleted, check whether another duty to preserve applies.',
    });
  }
  return {
    ...plainLetter(writer),
    values: { subjectLine: 'Preservation request under 18 U.S.C. § 2703(f)' },
    lists: {
      reLines: rows([
        matter.demand.dated ? `Your request dated ${longDate(matter.demand.dated)}` : '',
        reference ? `Your reference: ${reference}` : '',
      ]),
    },
  };
};

/** To the judge, sealed; the other side gets the letter without what is lodged. */
export const inCameraLetter: Maker = (writer) => {
  const { matter, law, kind } = writer;
  const judge = matter.court?.judge
    ? `Hon. ${matter.court.judge.replace(/^Hon\.? /, '')}`
    : 'Chambers of the presiding judge';
  const court = courtName(matter, law) ?? '';
  const lines = [judge, court, matter.court?.part ?? ''];
  return {
    ...plainLetter(writer),
    values: {
      addresseeName: judge,
      salutation: 'Your Honor',
      subjectLine: `${capital(matter.demand.underlying?.caption ?? `${matter.demand.title ?? writer.kind.title} to ${matter.demand.recipient.name}`)}${matter.court?.caseNumber ? `, No. ${matter.court.caseNumber}` : ''}`,
      deliveryLine: 'LODGED UNDER SEAL – FOR IN CAMERA REVIEW ONLY',
    },
    flags: { hasDeliveryLine: true, hasCcList: true },
    lists: {
      addressee: rows(lines),
      ccList: rows([
        `${addressee(matter, kind)[0] ?? matter.demand.issuer.name} (this letter only, without what is lodged)`,
      ]),
    },
  };
};
