import type { FactKind } from '../../data';

/** What the kinds of protected facts are called. */
export const kindWords: Readonly<Record<FactKind, string>> = {
  name: 'Name',
  alias: 'Alias',
  email: 'E-mail address',
  phone: 'Phone',
  ip: 'IP address',
  employer: 'Employer',
  device: 'Device',
  address: 'Address',
  other: 'Other',
};

/** '3 facts', '1 fact' */
export const factCount = (count: number): string => `${count} ${count === 1 ? 'fact' : 'facts'}`;

/** '1:47' */
export function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
