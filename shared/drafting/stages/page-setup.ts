import type { Law } from '../../schema/law';
import { isSample, type Matter } from '../../schema/matter';
import type { LengthRule, PageSetup, TableRule } from '../draft-doc';
import { isBrief, isCaptioned, type DocumentKind } from '../catalogue/document-kind';
import { SAMPLE_BANNER } from './values';

/**
 * Over how many pages a paper gets its tables where the court's own rule was not verified: what most federal courts
 * ask for, and what no judge minds.
 */
export const TABLES_OVER_PAGES = 10;

/** Courts that want one run of Arabic numbers from the first page on. Cal. Rules of Court, rule 3.1110(c). */
const CONTINUOUS: ReadonlySet<string> = new Set(['ca-superior-sf']);

function tableRule(matter: Matter, law: Law): TableRule {
  const tables = law.courts.get(matter.court?.id ?? '')?.tables;
  return {
    contentsOver: tables?.tocRequiredOverPages ?? TABLES_OVER_PAGES,
    authoritiesOver: tables?.toaRequiredOverPages ?? TABLES_OVER_PAGES,
    front: CONTINUOUS.has(matter.court?.id ?? '') ? 'continuous' : 'roman',
  };
}

function lengthRule(matter: Matter, law: Law, kind: DocumentKind): LengthRule | undefined {
  const profile = law.courts.get(matter.court?.id ?? '');
  if (!profile) return undefined;
  const { limits } = profile;
  const leavesOut = (words: RegExp): boolean => limits.excluded?.some((part) => words.test(part)) ?? false;
  return {
    court: profile.name,
    unit: limits.unit,
    most: kind.kind === 'opposition' ? limits.opposition : limits.motion,
    rule: limits.rule,
    excluded: limits.excluded ?? [],
    // A word limit is one on the memorandum; a notice of motion is a paper of its own there.
    notice: !leavesOut(/^notice of motion/) && limits.unit !== 'words',
    certificate: !leavesOut(/certificate|proof of service/) && limits.unit !== 'words',
  };
}

/** How this court wants the page, from its profile: paper, spacing, tables, length. */
export function pageSetup(matter: Matter, law: Law, kind: DocumentKind, pleading: boolean): PageSetup {
  const length = isBrief(kind) ? lengthRule(matter, law, kind) : undefined;
  return {
    paper: pleading && isCaptioned(kind) && !kind.unlined ? 'pleading' : 'plain',
    lineSpacing: !isCaptioned(kind) ? 'single' : 'exact-24',
    ...(isSample(matter) ? { banner: SAMPLE_BANNER } : {}),
    ...(isBrief(kind) ? { tables: tableRule(matter, law) } : {}),
    ...(length ? { length } : {}),
  };
}
