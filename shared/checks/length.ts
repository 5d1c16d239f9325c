import type { LengthRule } from '../drafting/draft-doc';
import type { Diagnostic } from '../kernel/diagnostic';

/** How long a paper turned out, counted as its rule counts; `pages` is undefined where no layout could be trusted. */
export interface Measured {
  readonly pages?: number;
  readonly words: number;
}

const counted = (n: number, unit: 'pages' | 'words'): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ',')} ${n === 1 ? unit.slice(0, -1) : unit}`;

/** Over the limit blocks filing; a limit that nobody verified, or a length that could not be counted, is said. */
export function checkLength(rule: LengthRule, { pages, words }: Measured): Diagnostic[] {
  const { unit, most } = rule;
  const where = 'court.id';
  const length = [...(pages === undefined ? [] : [counted(pages, 'pages')]), counted(words, 'words')].join(' and ');
  if (unit === null || most === null) {
    const message = `The limit of ${rule.court} on the length of this paper is not verified here. It has ${length}.`;
    return [
      {
        code: 'length-not-verified',
        severity: 'warning',
        message,
        where,
        fix: 'Check the rules of the court and of the judge.',
      },
    ];
  }
  const measured = unit === 'pages' ? pages : words;
  if (measured === undefined) {
    const message = `The pages could not be counted; ${rule.rule ?? rule.court} allows ${counted(most, unit)}.`;
    return [
      {
        code: 'length-not-known',
        severity: 'warning',
        message,
        where,
        fix: 'Count the pages of the PDF before filing.',
      },
    ];
  }
  if (measured <= most) return [];
  const left = rule.excluded.length > 0 ? ` (not counted: ${rule.excluded.join(', ')})` : '';
  return [
    {
      code: 'over-length',
      severity: 'error',
      message: `The paper has ${counted(measured, unit)}; ${rule.rule ?? rule.court} allows ${counted(most, unit)}${left}.`,
      where,
      fix: 'Shorten it, or ask the court for leave to exceed the limit and file it with that order.',
    },
  ];
}
