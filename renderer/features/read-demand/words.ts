import { law } from '../../../shared/law';
import type { IntakeField, Offer, Sureness } from '../../../shared/intake/offer';
import type { Tone } from '../../ui/badge';
import { dataTiers, issuerKinds, serviceMethods } from '../../ui/demand-words';
import { type DateStyle, formatDate } from '../../ui/format';

/** What the offers are grouped under, and what each field is called. */
export const groups: readonly { readonly title: string; readonly fields: Partial<Record<IntakeField, string>> }[] = [
  {
    title: 'Who',
    fields: {
      'demand.issuer.name': 'Issuer',
      'demand.issuer.kind': 'Kind of issuer',
      'demand.issuer.office': 'Office or unit',
      'demand.issuer.officer': 'Officer who sent it',
      'demand.issuer.officerTitle': 'Title of the officer',
      'demand.issuer.email': 'E-mail of the issuer',
      'demand.recipient.name': 'Recipient',
    },
  },
  {
    title: 'When and where',
    fields: {
      'demand.dated': 'Dated',
      'demand.served.date': 'Served on',
      'demand.served.time': 'Time of service',
      'demand.served.method': 'How it was served',
      'demand.due.date': 'Due on',
      'demand.due.time': 'Time of return',
      'demand.due.place': 'Place of return',
    },
  },
  {
    title: 'What law',
    fields: {
      'demand.instrument': 'Kind of instrument',
      'demand.title': 'Calls itself',
      'demand.number': 'Number',
      'demand.statutes': 'Statute cited',
      'demand.purposeStated': 'Purpose stated',
      'demand.offenceStated': 'Offence stated',
    },
  },
  {
    title: 'What is asked',
    fields: { 'demand.items': 'Item', 'facts.demand.anyAndAllLanguage': 'Asks for “any and all”' },
  },
  {
    title: 'Secrecy',
    fields: {
      'demand.secrecy.words': 'Exact words',
      'demand.secrecy.askedBy': 'Asked by',
      'facts.gag.requested': 'Secrecy is asked for',
      'facts.gag.courtOrder': 'Secrecy is ordered',
      'facts.gag.duration': 'How long',
      'facts.gag.statute': 'Statute of the secrecy',
    },
  },
  {
    title: 'Signature',
    fields: {
      'demand.issuer.signatory': 'Signed by',
      'demand.issuer.signatoryTitle': 'Title of the signatory',
      'facts.instrument.judgeSigned': 'A judge signed it',
    },
  },
  {
    title: 'Case behind it, emergency',
    fields: {
      'demand.underlying.caption': 'Caption',
      'demand.underlying.court': 'Court',
      'demand.underlying.number': 'Case number',
      'facts.emergency.claimed': 'An emergency is claimed',
      'demand.emergency.claim': 'Claim of an emergency',
    },
  },
];

export const sureWords: Readonly<
  Record<Sureness, { readonly label: string; readonly tone: Tone; readonly title: string }>
> = {
  stated: { label: 'Stated', tone: 'ok', title: 'The paper says it in so many words. Compare them.' },
  likely: { label: 'Likely', tone: 'info', title: 'The words point to it. Compare them with the paper.' },
  unsure: { label: 'Unsure', tone: 'warn', title: 'The words may mean something else. Look at the paper.' },
};

const wordOf = (list: readonly { readonly value: string; readonly label: string }[], value: unknown): string =>
  list.find((one) => one.value === value)?.label ?? String(value);

const isDate = (field: IntakeField): boolean => field === 'demand.dated' || field.endsWith('.date');

/** A value of one field as the form of the demand shows it. */
export function sayValue(field: IntakeField, value: Offer['value'], style: DateStyle): string {
  if (typeof value === 'object') return value.text;
  if (value === true) return 'Yes';
  if (typeof value === 'number') return `${value} days`;
  if (isDate(field)) return formatDate(value, style);
  if (field === 'demand.instrument') return law.instruments.get(value)?.title ?? value;
  if (field === 'demand.issuer.kind') return wordOf(issuerKinds, value);
  if (field === 'demand.served.method') return wordOf(serviceMethods, value);
  return value;
}

/** What stands in the record beside an offer. */
export function sayCurrent(field: IntakeField, current: unknown, style: DateStyle): string {
  if (field === 'demand.items' || field === 'demand.statutes') {
    const count = Array.isArray(current) ? current.length : 0;
    const noun = field === 'demand.items' ? 'item' : 'statute';
    return count === 0 ? `no ${noun} yet` : `${count} ${noun}${count === 1 ? '' : 's'}; this one is added`;
  }
  if (current === undefined) return 'unanswered';
  if (current === null) return 'not in the record';
  if (current === false) return 'No';
  return sayValue(field, current as Offer['value'], style);
}

/** The tier, the kinds of data and the period of an item, on one line. */
export function sayItem(value: Offer['value'], style: DateStyle): string {
  if (typeof value !== 'object') return '';
  const kinds = (value.categories ?? []).map((one) => one.replaceAll('-', ' ')).join(', ');
  const day = (date: string | null | undefined): string => (date ? formatDate(date, style) : '…');
  const period = value.from || value.to ? `${day(value.from)} to ${day(value.to)}` : '';
  return [wordOf(dataTiers, value.tier), kinds, period].filter(Boolean).join(' · ');
}
