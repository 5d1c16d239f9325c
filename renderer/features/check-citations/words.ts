import type { CiteFinding, CiteFindingKind } from '../../../shared/cite-check/report';
import type { Tone } from '../../ui/badge';

/** What a kind of finding is called in a list: a fact about the text. */
export const kindWords: Readonly<Record<CiteFindingKind, string>> = {
  'adverse-not-cited': 'Adverse authority not cited',
  ambiguous: 'May refer to several',
  'cite-differs': 'Citation differs from the library',
  'court-differs': 'Court differs from the library',
  form: 'Form',
  'held-of-withdrawn': '“Held” of a withdrawn demand',
  'history-not-checked': 'Later history not looked for',
  'id-unresolved': 'Id. refers to no one authority',
  'name-differs': 'Name differs from the library',
  'no-ruling': 'No ruling',
  'not-in-library': 'Not in the library',
  'not-law-any-more': 'Not law any more',
  'partly-not-law': 'In part not law any more',
  'pin-outside': 'Pin outside the opinion',
  'quote-altered': 'Quotation altered',
  'quote-not-found': 'Quotation not found',
  'reporter-years': 'Year outside the reporter',
  'short-before-full': 'Short form before the full one',
  'unknown-reporter': 'Reporter not known',
  unresolved: 'Refers to nothing cited before',
  unverified: 'Not verified',
  'year-differs': 'Year differs from the library',
};

export const severityWords: Readonly<Record<CiteFinding['severity'], { tone: Tone; label: string }>> = {
  error: { tone: 'bad', label: 'Error' },
  warning: { tone: 'warn', label: 'Warning' },
  info: { tone: 'info', label: 'Note' },
};
