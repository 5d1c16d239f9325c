import type { OathForm } from '../../record/oath-form';
import type { Writer } from '../writer';

/** Which frame the template sets around sworn words. */
export const oathFlags = (form: OathForm): Record<OathForm, boolean> => ({
  unsworn: form === 'unsworn',
  affirmation: form === 'affirmation',
  affidavit: form === 'affidavit',
});

const RULES: Readonly<Record<OathForm, string>> = {
  unsworn: 'an unsworn declaration under penalty of perjury',
  affirmation: 'an affirmation under CPLR 2106',
  affidavit: 'an affidavit sworn before a notary',
};

/** The court profiles say nothing of oaths: the form is professional knowledge that somebody has to check. */
export function reportOath(writer: Writer, form: OathForm): void {
  const court = writer.law.courts.get(writer.matter.court?.id ?? '');
  writer.report({
    code: 'oath-not-verified',
    severity: 'warning',
    message: `${court?.name ?? 'This court'}: not verified here that it takes ${RULES[form]} in these words.`,
    where: 'court.id',
    fix: 'Check the statute and the rules of the court before the declarant signs.',
  });
}
