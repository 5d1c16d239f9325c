import type { AuthorityCategory } from '../citations/typed-forms.data';

/** Word's own categories of authorities, in the order a brief lists them. */
export const CATEGORIES: Readonly<Record<AuthorityCategory, { readonly number: number; readonly heading: string }>> = {
  case: { number: 1, heading: 'Cases' },
  constitution: { number: 7, heading: 'Constitutional Provisions' },
  statute: { number: 2, heading: 'Statutes' },
  regulation: { number: 6, heading: 'Regulations' },
  rule: { number: 4, heading: 'Rules' },
  other: { number: 3, heading: 'Other Authorities' },
};
