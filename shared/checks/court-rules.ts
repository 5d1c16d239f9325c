import type { Diagnostic } from '../kernel/diagnostic';
import { isBrief } from '../drafting/catalogue/document-kind';
import { TABLES_OVER_PAGES } from '../drafting/stages/page-setup';
import type { CheckInput } from './draft-input';

/** Says which rules of this court the profile could not verify, so that nobody takes silence for "no limit". */
export function checkCourtRules({ matter, law, kind }: CheckInput): Diagnostic[] {
  const profile = matter.court ? law.courts.get(matter.court.id) : undefined;
  if (!profile || !isBrief(kind)) return [];
  const groups = [
    ['page or word limit', profile.limits],
    ['format', profile.format],
    ['briefing schedule', profile.schedule],
    ['duty to confer', profile.confer],
    ['tables of contents and authorities', profile.tables],
  ] as const;
  const { tocRequiredOverPages, toaRequiredOverPages } = profile.tables;
  const unknown = tocRequiredOverPages === null || toaRequiredOverPages === null;
  const chosen: Diagnostic = {
    code: 'tables-not-verified',
    severity: 'warning',
    message: `When ${profile.name} wants a table of contents and of authorities is not verified here; this paper gets them over ${TABLES_OVER_PAGES} pages.`,
    where: 'court.id',
    fix: 'Check the rules of the court and of the judge.',
  };
  const open = groups.filter(([, group]) => group.confidence !== 'seen-in-source').map(([name]) => name);
  if (open.length === 0) return [];
  return [
    ...(unknown ? [chosen] : []),
    {
      code: 'court-rule-not-verified',
      severity: 'warning',
      message: `${profile.name}: not verified here: ${open.join(', ')}.`,
      where: 'court.id',
      fix: `Check the rules of the court; ${profile.overrides.charAt(0).toLowerCase()}${profile.overrides.slice(1)}`,
    },
  ];
}
