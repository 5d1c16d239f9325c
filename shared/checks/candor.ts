import type { Diagnostic } from '../kernel/diagnostic';
import { adverseTo, type Adverse } from './adverse';
import type { CheckInput } from './draft-input';

/** Directly adverse, of a court that binds the forum, and not cited: filing waits for the cite or counsel's word. */
export const CONTROLLING = 'adverse-controlling';

type CandorInput = Pick<CheckInput, 'kind' | 'matter' | 'law' | 'mentions'>;

const WORD = {
  'not-directly-adverse': 'is not directly adverse',
  'opponent-cited': 'has been cited by the opponent',
} as const;

/** That the firm's library does not read a record as adverse. */
const READ_AS = {
  supports: 'The firm’s library has it as supporting the party there.',
  mixed: 'The firm’s library has it as mixed there.',
} as const;

function controlling({ record, why, readAs }: Adverse, ground: string, { matter, kind }: CandorInput): Diagnostic {
  const where = `precedent:${record.id}`;
  const word = matter.record?.filing?.candor?.find(
    ({ authority, document }) => authority === record.id && document === kind.id,
  );
  if (word) {
    return {
      code: 'adverse-explained',
      severity: 'info',
      message: `${record.shortName} controls here and is not cited. ${word.by} recorded on ${word.on} that it ${WORD[word.reason]}: ${word.words}`,
      where,
      fix: 'Cite it, or leave it so; the reason is kept in the matter and printed in no paper.',
    };
  }
  return {
    code: CONTROLLING,
    severity: 'error',
    message: `${record.shortName} goes against ${ground}, controls in this court and is not cited${why ? `: ${why}` : '.'}${readAs ? ` ${READ_AS[readAs]}` : ''}`,
    where,
    fix: 'Cite it and answer it; or record before filing why it is not directly adverse, or that the opponent has cited it (Model Rule 3.3(a)(2)).',
  };
}

/**
 * Adverse authority on what the paper argues that the paper does not mention, controlling authority first. What is
 * directly adverse is counsel's judgement in the end: the data says what is in point, and counsel may record otherwise.
 */
export function checkCandor(input: CandorInput): Diagnostic[] {
  const { law, mentions } = input;
  const cited = new Set(mentions.map((mention) => mention.id));
  return adverseTo(input)
    .filter(({ record }) => !cited.has(record.id))
    .map((adverse) => {
      const { record, level, ground, why, readAs } = adverse;
      const title = ground === null ? 'being heard now' : `“${law.grounds.get(ground)?.title ?? ground}”`;
      if (level === 'controlling') return controlling(adverse, title, input);
      return {
        code: 'adverse-not-faced',
        severity: 'warning',
        message: `${record.shortName} goes against ${title} and is not mentioned${why ? `: ${why}` : '.'}${readAs ? ` ${READ_AS[readAs]}` : ''}`,
        where: ground === null ? `precedent:${record.id}` : `grounds.${ground}`,
        fix: 'It does not control in this court. Consider whether it helps to face it; add it to the ground and answer it.',
      };
    });
}

/** Findings in the order in which they were made, but for authority that controls and is not cited: it is shown first. */
export const candorFirst = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  findings.toSorted((a, b) => Number(b.code === CONTROLLING) - Number(a.code === CONTROLLING));
