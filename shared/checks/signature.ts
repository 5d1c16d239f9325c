import type { Diagnostic } from '../kernel/diagnostic';
import type { CheckInput } from './draft-input';
import { docTexts } from './doc-text';

/** Nobody signs by typing into a form: a conformed signature anywhere in the text is a finding. */
export function checkSignature({ doc }: CheckInput): Diagnostic[] {
  return docTexts(doc)
    .filter(({ text }) => /\/s\//.test(text))
    .map(({ where }) => ({
      code: 'conformed-signature',
      severity: 'error',
      message: 'The text holds a conformed signature (/s/).',
      where,
      fix: 'Take it out; counsel signs the finished paper.',
    }));
}
