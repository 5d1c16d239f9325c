import type { Matter } from '../../../schema/matter';
import type { Writer } from '../writer';
import { reportUnanswered, type OpenField } from './open-fields';

/** Fields of the record that the memo reads, apart from the facts, which triage asks for itself. */
function rowsOf({ court, demand }: Matter): readonly OpenField[] {
  const { underlying, emergency } = demand;
  const items = demand.items.flatMap((item, at): OpenField[] => {
    const of = (label: string, name: string, value: unknown): OpenField => [
      `${label} of item ${at + 1}`,
      `demand.items.${at}.${name}`,
      value,
    ];
    return [
      of('Kinds of data', 'categories', item.categories),
      of('People', 'people', item.people),
      of('First day', 'from', item.from),
      of('Last day', 'to', item.to),
    ];
  });
  return [
    ['Case number', 'court.caseNumber', court ? court.caseNumber : null],
    ['Statutes cited', 'demand.statutes', demand.statutes],
    ['Day of the demand', 'demand.dated', demand.dated],
    ['Day of service', 'demand.served.date', demand.served.date],
    ['Way of service', 'demand.served.method', demand.served.method],
    ['Return date', 'demand.due.date', demand.due.date],
    ['Time of the return date', 'demand.due.time', demand.due.time],
    ['Case behind the demand', 'demand.underlying', underlying],
    ['Caption of the case behind it', 'demand.underlying.caption', underlying ? underlying.caption : null],
    ['Number of the case behind it', 'demand.underlying.number', underlying ? underlying.number : null],
    ['Court of the case behind it', 'demand.underlying.court', underlying ? underlying.court : null],
    ['Emergency', 'demand.emergency', demand.instrument === 'emergency-request-2702' ? emergency : null],
    ['Provider’s policy', 'demand.emergency.policy', emergency ? emergency.policy : null],
    ['Facts for disclosure', 'demand.emergency.facts', emergency ? emergency.facts : null],
    ['Facts against disclosure', 'demand.emergency.against', emergency ? emergency.against : null],
    ['What is not known', 'demand.emergency.unknown', emergency ? emergency.unknown : null],
    ...items,
  ];
}

/** Says of each field that nobody has answered that the memo was made without it. */
export function reportOpenFields(writer: Writer): void {
  reportUnanswered(writer, rowsOf(writer.matter), 'triage');
}
