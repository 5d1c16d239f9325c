import type { DemandItem } from '../schema/demand';
import { type IntakeField, isListField, type Offer, type OfferedItem } from './offer';

/** Words apart from spacing, case and the stop at the end. */
const folded = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim()
    .toLowerCase();

const isItem = (value: Offer['value']): value is OfferedItem => typeof value === 'object';

/** Whether the record already says what an offer says. `current` is what stands at its field. */
export function isInRecord(field: IntakeField, value: Offer['value'], current: unknown): boolean {
  if (!isListField(field)) {
    return typeof value === 'string' && typeof current === 'string'
      ? folded(value) === folded(current)
      : value === current;
  }
  if (!Array.isArray(current)) return false;
  if (isItem(value)) return (current as DemandItem[]).some(({ text }) => folded(text) === folded(value.text));
  return (current as string[]).some((one) => folded(one) === folded(String(value)));
}

/** What the field holds once an offer is accepted: a list grows by it, anything else is replaced. */
export function accepted(field: IntakeField, value: Offer['value'], current: unknown, id: string): unknown {
  if (!isListField(field)) return value;
  const list: readonly unknown[] = Array.isArray(current) ? current : [];
  if (isInRecord(field, value, current)) return list;
  return [...list, isItem(value) ? { id, ...value } : value];
}
