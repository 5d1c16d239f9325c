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
  for (const choice of matter.grounds.filter((ground) => ground.chosen)) {
    const ground = law.grounds.get(choice.id);
    const adverse = (ground?.keyAuthorities ?? []).filter((authority) => authority.adverse);
    for (const id of adverse.flatMap((authority) => authority.precedentIds)) {
      const record = law.precedents.get(id);
      if (!record || cited.has(id) || !lawIsThere(record.decided, matter.lawAsOf)) continue;
      found.set(id, {
        code: 'adverse-not-faced',
        severity: 'warning',
        message: `${record.shortName} goes against “${ground?.title ?? choice.id}” and is not mentioned.`,
        where: `grounds.${choice.id}`,
        fix: 'Consider whether candor requires it (Rule 3.3(a)(2)); add it to the ground and answer it.',
      });
    }
  }
  return [...found.values()];
}
