import type { Diagnostic } from '../kernel/diagnostic';
import { lawIsThere } from '../drafting/passages/choose';
import { isBrief } from '../drafting/catalogue/document-kind';
import type { CheckInput } from './draft-input';

/**
 * Adverse authority that the law data names for a ground the brief argues, and that the brief does not mention.
 * Reminds; it does not judge what is directly adverse or controlling (Model Rule 3.3(a)(2) does).
 */
export function checkCandor({
  kind,
  matter,
  law,
  mentions,
}: Pick<CheckInput, 'kind' | 'matter' | 'law' | 'mentions'>): Diagnostic[] {
  if (!isBrief(kind)) return [];
  const cited = new Set(mentions.map((mention) => mention.id));
  const found = new Map<string, Diagnostic>();
  const argued = kind.grounds ?? matter.grounds.filter((ground) => ground.chosen).map((ground) => ground.id);
  for (const id of argued) {
    const ground = law.grounds.get(id);
    const adverse = (ground?.keyAuthorities ?? []).filter((authority) => authority.adverse);
    for (const precedent of adverse.flatMap((authority) => authority.precedentIds)) {
      const record = law.precedents.get(precedent);
      if (!record || cited.has(precedent) || !lawIsThere(record.decided, matter.lawAsOf)) continue;
      found.set(precedent, {
        code: 'adverse-not-faced',
        severity: 'warning',
        message: `${record.shortName} goes against “${ground?.title ?? id}” and is not mentioned.`,
        where: `grounds.${id}`,
        fix: 'Consider whether candor requires it (Rule 3.3(a)(2)); add it to the ground and answer it.',
      });
    }
  }
  return [...found.values()];
}
