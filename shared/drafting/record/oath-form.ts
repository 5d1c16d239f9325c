import type { Matter } from '../../schema/matter';

/**
 * How facts are sworn to: an unsworn declaration under penalty of perjury (28 U.S.C. § 1746 and its kin), a New York
 * affirmation, or an affidavit before a notary.
 */
export type OathForm = 'unsworn' | 'affirmation' | 'affidavit';

/** CPLR 2106 as amended: since this day any person may affirm, not counsel alone. */
const ANYBODY_AFFIRMS = '2024-01-01';

/** True in the courts of New York State. */
export const isNewYorkCourt = ({ court }: Pick<Matter, 'court'>): boolean => /^ny(c|-)/.test(court?.id ?? '');

/** The form that the court of the matter accepts, by the law of the matter's own day. */
export function oathForm(matter: Pick<Matter, 'court' | 'lawAsOf'>, by: 'counsel' | 'other'): OathForm {
  if (!isNewYorkCourt(matter)) return 'unsworn';
  return by === 'counsel' || matter.lawAsOf >= ANYBODY_AFFIRMS ? 'affirmation' : 'affidavit';
}

/** What the sworn paper is called: 'Declaration', 'Affirmation', 'Affidavit'. */
export const OATH_TITLE: Readonly<Record<OathForm, string>> = {
  unsworn: 'Declaration',
  affirmation: 'Affirmation',
  affidavit: 'Affidavit',
};
