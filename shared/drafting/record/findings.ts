import type { Diagnostic } from '../../kernel/diagnostic';
import type { MarkedExhibit } from './exhibit-marks';
import type { NumberedParagraph } from './declarants';

const SHOWN = 90;

/** A sentence as a finding quotes it. */
export function quoted(sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ').trim();
  return `“${words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : words}”`;
}

/** A sentence of fact that nothing of the record supports. Briefs must cite the record for what they say happened. */
export function unsupportedFinding(sentence: string, where: string, fix: string): Diagnostic {
  return {
    code: 'unsupported-fact',
    severity: 'warning',
    message: `Nothing in the record is cited for this sentence: ${quoted(sentence)}`,
    where,
    fix,
  };
}

/** A cite to what is not there: printed nowhere, so it must be mended. */
export function notFoundFinding(what: string, sentence: string, where: string): Diagnostic {
  return {
    code: 'support-not-found',
    severity: 'error',
    message: `The support of ${quoted(sentence)} names ${what} that is not in the record.`,
    where,
    fix: 'Choose the support again.',
  };
}

/** An exhibit that a paper cites and that no file stands behind. */
export function notAttachedFinding({ exhibit, mark }: MarkedExhibit): Diagnostic {
  return {
    code: 'exhibit-not-attached',
    severity: 'warning',
    message: `Exhibit ${mark} (${exhibit.title}) is cited, and no file is attached for it.`,
    where: `record.exhibits.${exhibit.id}`,
    fix: 'Attach the file under Files and link it to the exhibit under Record.',
  };
}

/** A paragraph that a brief leans on although its declarant has not confirmed it. */
export function unconfirmedFinding({ declaration, paragraph, number }: NumberedParagraph): Diagnostic {
  return {
    code: 'declaration-unconfirmed',
    severity: 'error',
    message: `Paragraph ${number} of the declaration of ${declaration.declarant} is cited and not confirmed by the declarant.`,
    where: `record.declarations.${declaration.id}.${paragraph.id}`,
    fix: 'Have the declarant confirm the paragraph, and record who heard it and when; or take the cite out.',
  };
}

/** A paragraph that a declaration prints as not confirmed: nothing is filed as a person's word before the person gave it. */
export function unconfirmedParagraphFinding({ declaration, paragraph, number }: NumberedParagraph): Diagnostic {
  return {
    code: 'declaration-unconfirmed',
    severity: 'error',
    message: `Paragraph ${number} is not confirmed by ${declaration.declarant}.`,
    where: `record.declarations.${declaration.id}.${paragraph.id}`,
    fix: 'Have the declarant confirm it as it stands, and record who heard it and when; or take it out.',
  };
}
