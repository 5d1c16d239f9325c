import type { Matter } from '../../../shared/schema/matter';
import { bareMatter } from '../../property/arbitraries';
import type { Answers } from './triggers.data';

/** Facts by dotted path, nested as a matter holds them. */
export function factsOf(answers: Answers): Matter['facts'] {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(answers)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const at = keys.reduce(
      (group: Record<string, unknown>, key) => (group[key] ??= {}) as Record<string, unknown>,
      facts,
    );
    at[last] = value;
  }
  return facts as Matter['facts'];
}

/** A matter about which nothing is known but the kind of demand, who issued it and these answers. */
export function matterWith(
  instrument: string,
  answers: Answers,
  side: Matter['client']['side'] = 'provider',
  court: string | null = null,
): Matter {
  return { ...bareMatter(instrument, side, court), facts: factsOf(answers) };
}
