import { isStatute } from '../citations/format';
import { longDate } from '../kernel/civil-date';
import type { Diagnostic } from '../kernel/diagnostic';
import { lawIsThere } from '../drafting/passages/choose';
import { isAuthority } from '../precedents/authority';
import {
  historyAge,
  lastHistoryCheck,
  RECHECK_DAYS,
  sayTreatment,
  standingOn,
  TREATMENT_WORDS,
} from '../precedents/later-history';
import type { Precedent } from '../schema/law';
import type { Treatment } from '../schema/library';
import type { CheckInput } from './draft-input';

type AuthorityInput = Pick<CheckInput, 'matter' | 'law' | 'mentions'>;

/** Later than the paper, no ruling at all, taken away since, or never seen in a source: each authority is named once. */
export function checkAuthorities({ matter, law, mentions }: AuthorityInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  const relied = new Set(mentions.filter((mention) => mention.form !== 'name').map((mention) => mention.id));
  for (const id of new Set(mentions.map((mention) => mention.id))) {
    const record = law.precedents.get(id);
    if (!record) continue;
    const where = `precedent:${id}`;
    if (!lawIsThere(record.decided, matter.lawAsOf)) {
      found.push({
        code: 'later-than-law-as-of',
        severity: 'error',
        message: `${record.shortName} (${record.decided}) is later than the law of this matter (${matter.lawAsOf}).`,
        where,
        fix: 'Take it out, or move the law-as-of date.',
      });
    }
    // A demand that was withdrawn may be told as a matter; it must not be cited.
    if (relied.has(id) && !isAuthority(record) && !isStatute(record)) {
      found.push({
        code: 'no-ruling',
        severity: 'error',
        message: `${record.shortName} holds nothing: ${record.outcome === 'withdrawn' ? 'the demand was withdrawn' : 'no court ruled'}.`,
        where,
        fix: 'Describe it as a matter, not as authority, or take it out.',
      });
    }
    const { gone, partly } = standingOn(record, law.keeping?.get(id), matter.lawAsOf);
    if (relied.has(id)) found.push(...gone.map((one) => goneFinding(record, one)));
    if (relied.has(id)) found.push(...partly.map((one) => partlyFinding(record, one)));
    // '__ N.Y.2d __': the library has read the decision and not where it is reported.
    if (/\b__|__\b/.test(record.citations[0] ?? '')) {
      found.push({
        code: 'citation-incomplete',
        severity: 'error',
        message: `The citation of ${record.shortName} is incomplete: where it is reported was not seen.`,
        where,
        fix: 'Look it up and correct the record in the library.',
      });
    }
    if (record.confidence !== 'seen-in-source') {
      found.push({
        code: 'not-verified',
        severity: 'warning',
        message: `${record.shortName} was not read in a source.`,
        where,
        fix: 'Check the citation in an official source before filing.',
      });
    }
  }
  return [...found, ...checkHistory({ matter, law, mentions })];
}

function goneFinding(record: Precedent, treatment: Treatment): Diagnostic {
  return {
    code: 'authority-gone',
    severity: 'error',
    message: `${record.shortName} was ${sayTreatment(treatment)}.`,
    where: `precedent:${record.id}`,
    fix: `Strike it under Authorities, and rewrite a sentence that leans on it. If the entry is wrong, correct its treatment in the library.`,
  };
}

function partlyFinding(record: Precedent, treatment: Treatment): Diagnostic {
  return {
    code: 'authority-partly-gone',
    severity: 'warning',
    message: `Part of ${record.shortName} was ${sayTreatment(treatment)}: ${treatment.part ?? ''}.`,
    where: `precedent:${record.id}`,
    fix: `Make sure that the paper does not rely on that part, and say beside the cite that it was ${TREATMENT_WORDS[treatment.kind]} in part.`,
  };
}

/**
 * When later history was last looked for, where a firm keeps that. The shipped law alone has no such record, and nothing
 * is said of it. Those that nobody ever looked up stand in one finding.
 */
function checkHistory({ matter, law, mentions }: AuthorityInput): Diagnostic[] {
  const { keeping, recheckDays = RECHECK_DAYS } = law;
  if (!keeping) return [];
  const records = [...new Set(mentions.map(({ id }) => id))].flatMap((id) => law.precedents.get(id) ?? []);
  const never = records.filter(({ id }) => !lastHistoryCheck(keeping.get(id)));
  const old = records.flatMap((record): Diagnostic[] => {
    const last = lastHistoryCheck(keeping.get(record.id));
    const age = historyAge(keeping.get(record.id), matter.today);
    if (!last || age === undefined || age <= recheckDays) return [];
    return [
      {
        code: 'history-checked-long-ago',
        severity: 'info',
        message: `The later history of ${record.shortName} was verified on ${longDate(last.on)} by ${last.by} (${last.where}), ${age} days before this paper.`,
        where: `precedent:${record.id}`,
        fix: 'Look for later history again and record it: Precedents, Verification.',
      },
    ];
  });
  const first = never[0];
  if (!first) return old;
  return [
    ...old,
    {
      code: 'history-never-checked',
      severity: 'info',
      message: `Nobody has recorded a look for later history of ${never.length === 1 ? first.shortName : `${never.length} authorities: ${never.map(({ shortName }) => shortName).join('; ')}`}.`,
      where: never.length === 1 ? `precedent:${first.id}` : 'authorities',
      fix: 'Look them up and record it: Precedents, Verification.',
    },
  ];
}
