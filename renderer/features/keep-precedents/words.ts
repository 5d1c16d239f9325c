import { courtCite } from '../../../shared/citations/courts/court-cite';
import { listDate } from '../../../shared/kernel/civil-date';
import { law } from '../../../shared/law';
import type { PrecedentView, RecordLine } from '../../data';

const TAGS: Readonly<Record<string, string>> = {
  'first-amendment-anonymity': 'Anonymity',
  'associational-privacy': 'Association',
  'chilling-effect': 'Chilling effect',
  'insufficient-showing': 'Insufficient showing',
  'exceeds-statutory-authority': 'Outside the statute',
  overbreadth: 'Overbreadth',
  particularity: 'Particularity',
  'undue-burden': 'Undue burden',
  'wrong-instrument-sca': 'Wrong instrument (SCA)',
  'no-emergency': 'No emergency',
  'improper-nondisclosure': 'Improper secrecy',
  'lack-of-notice': 'Lack of notice',
  standing: 'Standing',
  privilege: 'Privilege',
  jurisdiction: 'Jurisdiction',
  'fourth-amendment': 'Fourth Amendment',
  'improper-purpose-retaliation': 'Retaliation',
};

/** 'administrative-summons' → 'Administrative summons'. */
export const inWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** A subject tag as a lawyer says it. */
export const tagName = (tag: string): string => TAGS[tag] ?? inWords(tag);

/** 'N.D. Cal.' as citations abbreviate it, or the court's plain name. */
export function courtShort(record: Pick<PrecedentView, 'court' | 'courtId'>): string {
  if (record.courtId === 'scotus') return 'U.S.';
  return (record.courtId === null ? undefined : courtCite(record.courtId)) || record.court;
}

/** 'Fri, Apr 20, 2012', or a bare year. */
export const decidedOn = (decided: string): string => listDate(decided);

export interface CitingGround {
  readonly id: string;
  readonly title: string;
  readonly adverse: boolean;
}

/** Grounds of the shipped law that rest on a precedent, or must face it. */
export function groundsCiting(precedentId: string): CitingGround[] {
  return [...law.grounds.values()].flatMap((ground) => {
    const key = ground.keyAuthorities.filter((authority) => authority.precedentIds.includes(precedentId));
    const tests = ground.controllingTests.some((test) => test.precedentIds.includes(precedentId));
    if (key.length === 0 && !tests) return [];
    return [{ id: ground.id, title: ground.title, adverse: key.some((authority) => authority.adverse) }];
  });
}

/** How a record came to be here. */
export function keptAs(record: RecordLine): 'Own' | 'Edited' | 'Shipped' {
  if ('kept' in record) return record.kept;
  if (record.own) return 'Own';
  return Object.keys(record.edited).length > 0 ? 'Edited' : 'Shipped';
}

/** 'shortName' → 'Short name'. */
export const fieldName = (field: string): string => inWords(field.replace(/([A-Z])/g, ' $1').toLowerCase());

/** A field's value in a line of words. */
export function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value))
    return value.length === 0
      ? 'nothing'
      : value.every((v) => typeof v === 'string')
        ? value.join('; ')
        : `${value.length} entries`;
  return typeof value === 'object' ? 'filled in' : String(value);
}
