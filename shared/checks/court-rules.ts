import type { Diagnostic } from '../kernel/diagnostic';
import { isBrief } from '../drafting/catalogue/document-kind';
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
  ] as const;
  const open = groups.filter(([, group]) => group.confidence !== 'seen-in-source').map(([name]) => name);
  if (open.length === 0) return [];
  return [
    {
      code: 'court-rule-not-verified',
      severity: 'warning',
      message: `${profile.name}: not verified here: ${open.join(', ')}.`,
      where: 'court.id',
      fix: `Check the rules of the court; ${profile.overrides.charAt(0).toLowerCase()}${profile.overrides.slice(1)}`,
    },
  ];
}
