import { findDates } from './dates';
import type { Offer } from './offer';
import { offerOf, type Paper } from './paper';

/** What the head of a message tells: that the paper came by e-mail, and when it was sent. */
export function mailOffers(paper: Paper): Offer[] {
  const head = paper.lines.slice(0, 8);
  const from = head.find(({ text }) => /^from: .{0,80}@/i.test(text));
  const date = head.find(({ text }) => /^(?:date|sent): /i.test(text));
  if (!from || !head.some(({ text }) => /^subject: /i.test(text))) return [];
  const how = offerOf(paper, {
    field: 'demand.served.method',
    span: from,
    value: 'email',
    why: 'the head of a message',
    sure: 'likely',
  });
  const day = date && findDates(paper.view.slice(date.start, date.end), 1)[0];
  const when =
    date &&
    day &&
    offerOf(paper, {
      field: 'demand.served.date',
      span: { start: date.start + day.start, end: date.start + day.end },
      value: day.value,
      why: 'the day on which the message was sent, in the sender’s time zone; it may have arrived on another',
      sure: 'likely',
    });
  return [how, when].filter((offer) => offer !== undefined);
}
