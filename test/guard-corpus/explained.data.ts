import type { CleanFile } from './clean-files';

/** Alarms that are right, and why: a person has to look, for the words do not say who is meant. */
export interface Explanation {
  readonly facts: readonly string[];
  readonly text: RegExp;
  readonly groups: readonly CleanFile['group'][];
  readonly because: string;
}

const ours = ['near misses'] as const;
const source = ['passages', 'law data', 'near misses'] as const;

export const explained: readonly Explanation[] = [
  {
    facts: ['Jay Doe'],
    text: /^J\. doe$/i,
    groups: ['papers of the samples', 'law data', 'PDFs'],
    because: 'an initial with a surname points at a person; “J. Doe” may be this one',
  },
  {
    facts: ['@law', '@doe', '@case'],
    text: /^(?:law|doe|case)$/i,
    groups: source,
    because:
      'behind a slash or an @ a word is written as a handle: marks of our passages, addresses of mail and the web',
  },
  {
    facts: ['@rule45'],
    text: /^rule-?45$/i,
    groups: source,
    because: 'it is the handle, letter by letter: names of our passages',
  },
  {
    facts: ['Will Grant', 'Ray Day'],
    text: /^(?:will grant|ray day)$/,
    groups: ours,
    because: 'the full name in small letters: how a disguise is written, too',
  },
  {
    facts: [
      'May Day',
      'Rose Court',
      'Sue Rule',
      'Faith Stone',
      'Christian Church',
      'Miles Long',
      'Quick Brief',
      'Mark Law',
      'Drew Motion',
      'State Street Corp.',
    ],
    text: /^\p{L}+[,;] \p{L}+$/u,
    groups: ours,
    because: 'two words with a comma or a semicolon between them: two columns of a table are written so',
  },
  { facts: ['Al Green'], text: /^Al\. Green$/, groups: ours, because: 'a given name with a point is one cut short' },
  { facts: ['Art Case'], text: /^Case Art$/, groups: ours, because: 'surname first, in capitals' },
  {
    facts: ['Rose Court'],
    text: /^GNvdXJ0IHJvc2U$/,
    groups: ours,
    because: 'base64 of “court rose”: surname first, in a code that somebody chose',
  },
  {
    facts: [
      '202-555-0143',
      '(713) 250-5150',
      '18.2.45.5',
      '00:00:00:00:00:00',
      'employee of the department since 2014, payroll 884210',
    ],
    text: /^[\d .-]+$/,
    groups: ours,
    because: 'all digits of the number in its order, grouped otherwise: how numbers are disguised',
  },
  {
    facts: ['a@b.co', '2:18-cv-0245'],
    text: /^(?:a@b\.co|2:18-cv-0245)$/,
    groups: ours,
    because: 'the fact as it is written stands in a longer one',
  },
  {
    facts: ['Law & Order LLC'],
    text: /^law (?:&|and) order/,
    groups: ours,
    because: 'a company is named without its legal form as often as with it',
  },
];
